import type { Language } from "../messages/language";

/** A field of a row: text, a number, or nothing. */
export type Field = string | number | null;

/** Signs that make a spreadsheet take a text for a formula; some trim spaces, or know the full-width forms, first. */
const formulaStart = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;

/** How a spreadsheet set to the language writes a list: a decimal comma leaves no comma to part the fields. */
const signs: Readonly<Record<Language, { readonly separator: string; readonly decimal: string }>> = {
  vi: { separator: ";", decimal: "," },
  en: { separator: ",", decimal: "." },
};

/**
 * Writes rows as a .csv that a spreadsheet set to the language opens by a double click: UTF-8 with its mark, its
 * separator and its decimal sign. A text that would become a formula gets an apostrophe in front.
 *
 * @example writeDelimited([["unit", "value"], ["Trạm y tế", 1.5]], "vi") //=> "\uFEFFunit;value\r\nTrạm y tế;1,5\r\n"
 * @example writeDelimited([["unit", "value"], ["Trạm y tế", 1.5]], "en") //=> "\uFEFFunit,value\r\nTrạm y tế,1.5\r\n"
 */
export function writeDelimited(rows: readonly (readonly Field[])[], language: Language): string {
  const { separator } = signs[language];
  return `\uFEFF${rows.map((row) => `${row.map((one) => field(one, language)).join(separator)}\r\n`).join("")}`;
}

function field(value: Field, language: Language): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value).replace(".", signs[language].decimal);
  const text = formulaStart.test(value) ? `'${value}` : value;
  return /[;,"\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
