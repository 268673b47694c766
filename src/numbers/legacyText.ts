import { decodeTcvn3 } from "./tcvn3";
import { isVietnameseSyllable } from "./vietnameseSyllable";
import { decodeVni } from "./vni";

export type TextEncoding = "unicode" | "tcvn3" | "vni";

/** Letters that only Unicode Vietnamese has. */
const unicodeVietnamese = /[ăđĩũơưĂĐĨŨƠƯ\u0300-\u0323\u1EA0-\u1EF9]/;
const latinOne = /[\u00A1-\u00FE]/;
const wordWithLatinOne = /[A-Za-z\u00A1-\u00FE]+/g;
/** "HĐND", "b/c": words of Vietnamese texts, though no syllables. */
const abbreviation = /^(?:[A-ZĐ]{2,6}|[b-df-hj-np-tv-xzđB-DF-HJ-NP-TV-XZĐ]{1,2})$/;
/** Part of the words that must be Vietnamese syllables before a decoding is believed. */
const enough = 0.8;

/**
 * Reads text typed in an old font encoding as Unicode. Only the text itself is asked, since readers do not hand on
 * fonts: it is decoded when its words are no Vietnamese as they stand and are Vietnamese under TCVN3 or VNI-Windows.
 *
 * @param text one cell or paragraph
 * @returns the text in Unicode, and what it was written in
 * @example toUnicode("TiÕng ViÖt") //=> { text: "Tiếng Việt", encoding: "tcvn3" }
 * @example toUnicode("Café à Đà Nẵng") //=> unchanged, "unicode"
 */
export function toUnicode(text: string): { readonly text: string; readonly encoding: TextEncoding } {
  const unchanged = { text, encoding: "unicode" } as const;
  if (!latinOne.test(text) || unicodeVietnamese.test(text)) return unchanged;
  const asItIs = evidence(text, (word) => word);
  if (asItIs.vietnamese === asItIs.words) return unchanged;
  const candidates = [
    { encoding: "tcvn3", decode: decodeTcvn3, ...evidence(text, decodeTcvn3) },
    { encoding: "vni", decode: decodeVni, ...evidence(text, decodeVni) },
  ] as const;
  const best = candidates.reduce((a, b) => (b.vietnamese > a.vietnamese ? b : a));
  const believed =
    best.vietnamese > asItIs.vietnamese && best.gained > 0 && best.vietnamese >= enough * best.words;
  return believed ? { text: best.decode(text), encoding: best.encoding } : unchanged;
}

/** How many words there are, how many are Vietnamese once decoded, and how many of those became so by decoding. */
function evidence(
  text: string,
  decode: (word: string) => string,
): { readonly words: number; readonly vietnamese: number; readonly gained: number } {
  const words = (text.match(wordWithLatinOne) ?? []).filter((word) => !abbreviation.test(decode(word)));
  const good = words.filter((word) => isVietnameseSyllable(decode(word)));
  const gained = good.filter((word) => /[a-z]/i.test(word) && !isVietnameseSyllable(word));
  return { words: words.length, vietnamese: good.length, gained: gained.length };
}
