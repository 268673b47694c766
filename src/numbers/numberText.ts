/** Why a spelling could be more than one number. */
export type SpellingDoubt = "comma" | "broken-group";

/** What a numeral's spelling says: a number, or the numbers it may mean, the likelier first. */
export type NumberSpelling =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "ambiguous"; readonly reason: SpellingDoubt; readonly candidates: readonly number[] };

/** A rule of spelling: what it looks like, and what it says. */
interface Rule {
  readonly form: RegExp;
  readonly read: (text: string) => NumberSpelling;
}

const decimal = (text: string): number => Number(text.replace(/\./g, "").replace(",", "."));
const english = (text: string): number => Number(text.replace(/,/g, ""));
const digitsOf = (text: string): number => Number(text.replace(/[.,]/g, ""));
const number = (value: number): NumberSpelling => ({ kind: "number", value });
const doubt = (reason: SpellingDoubt, ...candidates: number[]): NumberSpelling => ({
  kind: "ambiguous",
  reason,
  candidates,
});

/** In Vietnamese a dot groups thousands and a comma is the decimal sign; the first rule that fits decides. */
const rules: readonly Rule[] = [
  { form: /^\d+$/, read: (text) => number(Number(text)) },
  // 1.234 · 1.234.567 · 1.234,5
  { form: /^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/, read: (text) => number(decimal(text)) },
  // 1,234: people are counted whole, so a group is as likely as three decimals
  { form: /^[1-9]\d{0,2},\d{3}$/, read: (text) => doubt("comma", decimal(text), digitsOf(text)) },
  // 1,4 · 0,125 · 1234,567
  { form: /^\d+,\d+$/, read: (text) => number(decimal(text)) },
  // 1,234,567 · 1,234.5: only English groups have a comma twice, or before a dot
  { form: /^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/, read: (text) => number(english(text)) },
  // 12.5 · 0.125: no group has one or two digits, nor starts with 0
  { form: /^(\d+\.\d{1,2}|0\.\d+)$/, read: (text) => number(Number(text)) },
  // 1.2345 · 1234.567
  { form: /^\d+\.\d+$/, read: (text) => doubt("broken-group", Number(text), digitsOf(text)) },
  // 1.23.456 · 12.34,5
  { form: /^\d+([.,]\d+)+$/, read: (text) => doubt("broken-group", digitsOf(text)) },
];

/**
 * Reads a numeral as Vietnamese writes it; null where the text is no numeral.
 *
 * @param text digits with dots and commas, without sign, unit or spaces around
 * @example readNumberText("1.234,5") //=> { kind: "number", value: 1234.5 }
 * @example readNumberText("1.2345") //=> ambiguous: 1.2345 or 12345 (groups are exactly three digits)
 */
export function readNumberText(text: string): NumberSpelling | null {
  const joined = joinSpacedGroups(text);
  const rule = rules.find(({ form }) => form.test(joined));
  return rule ? rule.read(joined) : null;
}

/** "1 234 567" → "1234567": spaces between exact groups of three. */
function joinSpacedGroups(text: string): string {
  return /^[1-9]\d{0,2}( \d{3})+(,\d+)?$/.test(text) ? text.replace(/ /g, "") : text;
}
