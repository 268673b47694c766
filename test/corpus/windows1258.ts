/** What Windows-1258 has of Vietnamese beside ASCII: letters with hat, breve or horn, and the five tone marks. */
const page: Readonly<Record<string, number>> = {
  ă: 0xe3,
  Ă: 0xc3,
  â: 0xe2,
  Â: 0xc2,
  đ: 0xf0,
  Đ: 0xd0,
  ê: 0xea,
  Ê: 0xca,
  ô: 0xf4,
  Ô: 0xd4,
  ơ: 0xf5,
  Ơ: 0xd5,
  ư: 0xfd,
  Ư: 0xdd,
  "\u0300": 0xcc,
  "\u0301": 0xec,
  "\u0303": 0xde,
  "\u0309": 0xd2,
  "\u0323": 0xf2,
};
const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** A text in Windows-1258, its tone marks combining as Windows writes them. */
export function encodeWindows1258(text: string): Uint8Array {
  const bytes = [...text.normalize("NFC")].flatMap((letter) => {
    const parts = letter.normalize("NFD");
    const base = parts.replace(tones, "").normalize("NFC");
    return [...base, ...(parts.match(tones) ?? [])].map((one) => page[one] ?? one.charCodeAt(0));
  });
  return Uint8Array.from(bytes);
}
