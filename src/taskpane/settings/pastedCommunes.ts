/**
 * Reads two columns as Excel puts them on the clipboard: a former commune, a tab, what it is part of now.
 *
 * @param text lines of any number of columns; a heading, and lines without a second column, are left out
 * @example pastedCommunes("Xã cũ\tNay thuộc\nAn Biên\tphường Lê Chân") //=> { "An Biên": "phường Lê Chân" }
 */
export function pastedCommunes(text: string): Record<string, string> {
  const pairs = text.split(/\r?\n/).flatMap((line): [string, string][] => {
    const [old = "", now = ""] = line.split("\t").map((cell) => cell.normalize("NFC").trim());
    return old === "" || now === "" || isHeading(old) ? [] : [[old, now]];
  });
  return Object.fromEntries(pairs);
}

/** "Tên xã, phường cũ": a heading speaks of communes, it names none. */
function isHeading(old: string): boolean {
  return /^(?:tên|đơn vị|xã,? phường|xã\s*[/-]\s*phường|phường,? xã|stt|xã cũ|phường cũ)(?!\p{L})/iu.test(
    old,
  );
}
