/**
 * The layout of the .VnTime fonts, after TCVN 5712:1993 (VN3). Fonts ending in H draw the same codes as capitals,
 * so only the vowels without a tone, and đ, have codes of their own for capitals.
 */
const lower = "aàảãáạ ăằẳẵắặ âầẩẫấậ eèẻẽéẹ êềểễếệ iìỉĩíị oòỏõóọ ôồổỗốộ ơờởỡớợ uùủũúụ ưừửữứự yỳỷỹýỵ đ";
const lowerCodes =
  "aµ¶·¸¹ ¨»¼½¾Æ ©ÇÈÉÊË eÌÎÏÐÑ ªÒÓÔÕÖ i×ØÜÝÞ oßáâãä «åæçèé ¬êëìíî uïñòóô \u00ADõö÷øù yúûüýþ ®";
const upper = "ĂÂÊÔƠƯĐ";
const upperCodes = "¡¢£¤¥¦§";

const fromCode = new Map<string, string>();
const toCode = new Map<string, string>();
[...(lower + upper)].forEach((letter, index) => {
  const code = [...(lowerCodes + upperCodes)][index] ?? letter;
  if (code === letter) return;
  fromCode.set(code, letter);
  toCode.set(letter, code);
});

/**
 * Decodes .VnTime text. A word whose plain letters are all capitals is taken to be all capitals.
 *
 * @example decodeTcvn3("TiÕng ViÖt") //=> "Tiếng Việt"
 */
export function decodeTcvn3(text: string): string {
  const shouted = isAllCapitals(text);
  return text.replace(/[A-Za-z\u00A1-\u00FE]+/g, (word) => {
    const decoded = [...word].map((code) => fromCode.get(code) ?? code).join("");
    return isAllCapitals(word) || (shouted && /[A-Z]/.test(word)) ? decoded.toUpperCase() : decoded;
  });
}

/** True where plain letters are capitals, two or more: one alone only begins a word. */
function isAllCapitals(text: string): boolean {
  return !/[a-z]/.test(text) && /[A-Z][^A-Z]*[A-Z]/.test(text);
}

/**
 * Encodes Vietnamese for the .VnTime fonts; a capital without a code of its own becomes the small letter's,
 * as .VnTimeH draws it.
 *
 * @example encodeTcvn3("Tiếng Việt") //=> "TiÕng ViÖt"
 */
export function encodeTcvn3(text: string): string {
  return [...text.normalize("NFC")]
    .map((letter) => toCode.get(letter) ?? toCode.get(letter.toLowerCase()) ?? letter)
    .join("");
}
