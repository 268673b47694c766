import { remembering } from "./remembering";
import { normaliseSpelling } from "./spelling";

const folded = remembering((text) => separateWords(normaliseSpelling(narrow(text)).toLowerCase()));
const bare = remembering((text) =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D"),
);

/**
 * Text made comparable: NFC, one placement of tone marks (hoà = hòa), one of i/y (quí = quý, tỉ = tỷ), one đ,
 * lower case, and everything but letters, digits, % and ‰ as single spaces.
 *
 * @param text any text, blank allowed
 * @example foldText("Tỉ lệ  nữ – Uỷ ban") //=> "tỷ lệ nữ ủy ban"
 */
export function foldText(text: string): string {
  return folded(text);
}

/**
 * `foldText` without diacritics, for text typed in haste or without a Vietnamese keyboard.
 *
 * @example foldBare("Trạm Y tế") //=> "tram y te"
 */
export function foldBare(text: string): string {
  return withoutDiacritics(foldText(text));
}

/** Vietnamese letters as plain Latin ones: "đẳng" → "dang". */
export function withoutDiacritics(text: string): string {
  return bare(text);
}

/** Full-width forms as ordinary ones, zero-width characters gone: "２５" → "25". */
export function narrow(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, "");
}

function separateWords(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{Nd}%‰]+/gu, " ").trim();
}
