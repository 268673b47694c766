import { narrow, withoutDiacritics } from "../../numbers/foldText";
import { readNumberText } from "../../numbers/numberText";
import { remembering } from "../../numbers/remembering";
import { normaliseSpelling } from "../../numbers/spelling";

/** A word, number or mark of a plan's text, with its place in the line as written. */
export interface Token {
  readonly kind: "word" | "number" | "mark";
  readonly start: number;
  readonly end: number;
  /** As spelled in the text. */
  readonly written: string;
  /** Lower case, one spelling: "tỉ" is "tỷ". */
  readonly text: string;
  /** `text` without diacritics, by which OCR slips are read through. */
  readonly bare: string;
  /** Of a number: what it says, the comma being the decimal sign. */
  readonly value: number;
  /** True where the numeral's spelling leaves two readings. */
  readonly doubtful: boolean;
}

const piece =
  /\d+(?:[.,]\d+)*|\p{L}[\p{L}\p{M}\p{Nd}]*|>=|=>|<=|=<|%\s?[0o](?![\p{L}\p{Nd}])|[^\s\p{L}\p{Nd}]|\p{Nd}/gu;

/** Text as the tokens' places count it: NFC, ordinary spaces and digits, no invisible characters. */
export function tidyText(text: string): string {
  return narrow(text)
    .normalize("NFC")
    .replace(/[\u00A0\u2000-\u200A\u202F\u3000]/g, " ")
    .replace(/\u00AD/g, "");
}

/** A piece in one spelling, and without diacritics; the words of a plan come again and again. */
const comparable = remembering((written) => {
  const text = /^%\s?[0o]$/i.test(written) ? "‰" : normaliseSpelling(written).toLowerCase();
  return { text, bare: withoutDiacritics(text) };
});

/**
 * Splits a line into words, numbers and marks.
 *
 * @param line one paragraph, as `tidyText` gives it
 * @example tokenise("đạt 1,8‰") //=> word "đạt", number 1.8, mark "‰"
 */
export function tokenise(line: string): Token[] {
  return [...line.matchAll(piece)].map((match) => {
    const written = match[0];
    const start = match.index;
    const end = start + written.length;
    if (/^\d/.test(written)) {
      return { kind: "number", start, end, written, text: written, bare: written, ...numberOf(written) };
    }
    const kind = /^\p{L}/u.test(written) ? "word" : "mark";
    return { kind, start, end, written, ...comparable(written), value: Number.NaN, doubtful: false };
  });
}

function numberOf(written: string): { readonly value: number; readonly doubtful: boolean } {
  const spelling = readNumberText(written);
  if (!spelling) return { value: Number.NaN, doubtful: true };
  if (spelling.kind === "number") return { value: spelling.value, doubtful: false };
  return { value: spelling.candidates[0] ?? Number.NaN, doubtful: true };
}
