/** A field of a row: text, a number, or nothing. */
export type Field = string | number | null;

/** Signs that make a spreadsheet take a text for a formula; some trim spaces, or know the full-width forms, first. */
const formulaStart = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;

/**
 * Writes rows as a .csv that Excel in Vietnamese opens by a double click: UTF-8 with its mark, semicolons, decimal
 * commas. A text that would become a formula gets an apostrophe in front.
 *
 * @example writeDelimited([["unit", "value"], ["Trạm y tế", 1.5]]) //=> "\uFEFFunit;value\r\nTrạm y tế;1,5\r\n"
 */
export function writeDelimited(rows: readonly (readonly Field[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(field).join(";")}\r\n`).join("")}`;
}

function field(value: Field): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value).replace(".", ",");
  const text = formulaStart.test(value) ? `'${value}` : value;
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
