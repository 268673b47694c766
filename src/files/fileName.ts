/**
 * A name that every system takes as a file's name.
 *
 * @example fileNameOf("Đoàn TNCS / Hội LHPN") //=> "Đoàn TNCS Hội LHPN"
 */
export function fileNameOf(text: string): string {
  const clean = text
    .normalize("NFC")
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/\.+$/, "");
  return clean === "" ? "_" : clean.slice(0, 120);
}
