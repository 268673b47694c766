import { SSF } from "@e965/xlsx";

/**
 * Whether a number format shows a percentage.
 *
 * @param format an Excel format code, "0.0%"
 * @example isPercentFormat('0"%"') //=> false (a percent sign in quotes does not multiply)
 */
export function isPercentFormat(format: string): boolean {
  return withoutLiterals(format).includes("%");
}

/** Whether a number format shows a date or a time. */
export function isDateFormat(format: string): boolean {
  return SSF.is_date(format);
}

/**
 * The text an officer reads for a date cell: day, month and year in the order of Vietnam,
 * or just month and year, or the year, where the format shows no more.
 *
 * @param serial days since 1900, as Excel counts them
 * @example showDate(46346, "m/d/yy", false) //=> "20/11/2026"
 */
export function showDate(serial: number, format: string, date1904: boolean): string | null {
  const date = SSF.parse_date_code(serial, { date1904 });
  if (!date) return null;
  const shape = withoutLiterals(format).toLowerCase();
  const month = String(date.m).padStart(2, "0");
  if (shape.includes("d")) return `${String(date.d).padStart(2, "0")}/${month}/${date.y}`;
  if (shape.includes("y")) return shape.includes("m") ? `${month}/${date.y}` : String(date.y);
  return `${String(date.H).padStart(2, "0")}:${String(date.M).padStart(2, "0")}`;
}

/** A format code without its quoted, escaped and bracketed parts. */
function withoutLiterals(format: string): string {
  return format.replace(/"[^"]*"|\\.|_.|\[[^\]]*\]/g, "");
}
