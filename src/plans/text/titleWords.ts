import { withoutDiacritics } from "../../numbers/foldText";

/** A heading's words for comparing: lower case, without diacritics and punctuation. */
export function titleWords(text: string): string {
  return withoutDiacritics(text.toLowerCase())
    .replace(/[^\p{L}\p{Nd}]+/gu, " ")
    .trim();
}
