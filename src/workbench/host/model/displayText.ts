import { numfmt } from "@univerjs/core";
import type { CellValue } from "../../../reports/grid";

/** What a cell shows: its value through its number format, in the officer's language. */
export function displayText(value: CellValue, format: string, locale: string): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const shown = numfmt.format(format, value, { locale: locale.slice(0, 2), throws: false });
  return String(shown ?? "");
}
