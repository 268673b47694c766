/**
 * Decodes a text file of any encoding that Vietnamese offices still produce:
 * UTF-8, UTF-16, Windows-1258, and the bytes of TCVN3 and VNI fonts, which are left as the
 * Windows-1252 text that a spreadsheet would show ("TiÕng ViÖt"), for `numbers/legacyText` to convert.
 *
 * @returns the text without byte order mark; null where the bytes are no text
 * @example decodeText(new Uint8Array([0x4e, 0xfd, 0xde])) //=> "Nữ" (Windows-1258: N, ư, tilde)
 */
export function decodeText(bytes: Uint8Array): string | null {
  const utf16 = utf16Label(bytes);
  if (utf16) return decode(bytes, utf16);
  if (isBinary(bytes)) return null;
  const declared = declaredCharset(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return (declared && decode(bytes, declared)) ?? decodeSingleByte(bytes);
  }
}

/** UTF-16 by its mark, or by the zero bytes beside Latin letters. */
function utf16Label(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, 512);
  let zerosAtEven = 0;
  let zerosAtOdd = 0;
  sample.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) zerosAtEven++;
    else zerosAtOdd++;
  });
  const many = sample.length / 6;
  if (zerosAtOdd > many && zerosAtEven * 10 < zerosAtOdd) return "utf-16le";
  if (zerosAtEven > many && zerosAtOdd * 10 < zerosAtEven) return "utf-16be";
  return null;
}

/** Control characters that no text has. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 4096);
  const controls = sample.filter((byte) => byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d].includes(byte));
  return sample.includes(0) || controls.length * 100 > sample.length;
}

/** The charset an HTML or XML head names; null where it names none or one unknown. */
function declaredCharset(bytes: Uint8Array): string | null {
  const head = decode(bytes.subarray(0, 2048), "windows-1252");
  const label = /<[^>]*(?:charset|encoding)\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
  if (!label || /^(?:utf-?8|us-ascii|iso-8859-1|windows-1252)$/i.test(label)) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** Windows-1258 or Windows-1252, whichever reads more like Vietnamese. */
function decodeSingleByte(bytes: Uint8Array): string {
  const vietnamese = decode(bytes, "windows-1258").normalize("NFC");
  return isStrange(vietnamese) ? decode(bytes, "windows-1252") : vietnamese;
}

/** Neither ASCII nor a letter or sign of Vietnamese text. */
const foreign =
  /[^\p{ASCII}àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ₫–—‘’“”…•\u00A0]/iu;
const capitalInsideWord = /\p{Ll}\p{Lu}/u;

/** Whether a text has what a wrong reading leaves: foreign letters, tone marks without vowel, capitals inside words. */
function isStrange(text: string): boolean {
  return foreign.test(text) || capitalInsideWord.test(text);
}

function decode(bytes: Uint8Array, label: string): string {
  return new TextDecoder(label).decode(bytes);
}
