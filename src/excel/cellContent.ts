import type { LayoutCell } from "../summary/sheetLayout";

/** What is handed to Excel for one cell: null leaves the cell alone, "" empties it. */
export type CellContent = string | number | boolean | null;

/**
 * What to hand to Excel so that a cell holds exactly what the layout says.
 * Text goes in behind an apostrophe, as an officer would type it: without it Excel reads "=…", "+…", "@…" as a formula,
 * "6.3" as a number and "20/10" as a date. The apostrophe is not part of the text.
 *
 * @example cellContent({ text: "=HYPERLINK(…)" }) //=> "'=HYPERLINK(…)" (shown as text)
 * @example cellContent({ formula: "=SUM(D5:F5)", result: 6 }) //=> "=SUM(D5:F5)"
 * @example cellContent(null) //=> "" (blank)
 */
export function cellContent(cell: LayoutCell | null): string | number {
  if (cell === null) return "";
  if ("number" in cell) return cell.number;
  if ("formula" in cell) return cell.formula;
  return textContent(cell.text);
}

/** What to hand to Excel for a text, so that it stays a text. */
export function textContent(text: string): string {
  return text === "" ? "" : `'${text}`;
}
