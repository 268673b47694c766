import { columnLetters, type Area } from "../reports/grid";
import type { SheetLayout } from "../summary/sheetLayout";
import type { PlacedChart } from "./sheetCharts";

/** The charts of a sheet that is laid out, with the cells they follow. */
export function layoutCharts({ name, charts = [] }: SheetLayout): PlacedChart[] {
  return charts.map(({ picture, area, categories, values }) => ({
    picture,
    area,
    cells: {
      categories: fixedRange(name, categories),
      values: values.map((place) => fixedRange(name, place)),
    },
  }));
}

/**
 * A range as charts refer to it.
 *
 * @example fixedRange("Biểu đồ", { row: 5, column: 1, lastRow: 8, lastColumn: 1 }) //=> "'Biểu đồ'!$B$6:$B$9"
 */
export function fixedRange(sheet: string, { row, column, lastRow, lastColumn }: Area): string {
  const corner = (line: number, letter: number) => `$${columnLetters(letter)}$${line + 1}`;
  return `'${sheet.replaceAll("'", "''")}'!${corner(row, column)}:${corner(lastRow, lastColumn)}`;
}
