import { cellKey } from "../reports/grid";
import type { CellValue, Grid } from "../reports/grid";
import { dateText, isDateFormat, isPercentFormat } from "./numberFormats";
import type { SheetCells } from "./sheetCells";

/** What a formula cell shows while Excel has not worked it out. */
const notCalculated = new Set(["#BUSY!", "#GETTING_DATA", "#GETTING_DATA!", "#CONNECT!"]);

/**
 * A sheet's used cells as a grid from A1 down: blanks become null, dates the text an officer sees,
 * hidden rows are told apart by whether a filter hides them.
 */
export function sheetGrid(cells: SheetCells): Grid {
  const width = cells.column + (cells.values[0]?.length ?? 0);
  const blankRow: readonly null[] = Array<null>(width).fill(null);
  const percentCells = new Set<string>();
  const uncalculatedCells = new Set<string>();
  const rows: (readonly CellValue[])[] = Array<readonly null[]>(cells.row).fill(blankRow);
  cells.values.forEach((values, index) => {
    const row = cells.row + index;
    const read: CellValue[] = Array<null>(cells.column).fill(null);
    values.forEach((value, offset) => {
      const column = cells.column + offset;
      const format = String(cells.formats?.[index]?.[offset] ?? "General");
      if (typeof value === "string" && notCalculated.has(value)) uncalculatedCells.add(cellKey(row, column));
      if (typeof value === "number" && isPercentFormat(format)) percentCells.add(cellKey(row, column));
      read.push(cellValue(value, format));
    });
    rows.push(read);
  });
  const { filteredRows, hiddenRows } = splitHiddenRows(cells);
  return {
    sheet: cells.sheet,
    rows,
    merges: cells.merges,
    hiddenRows,
    filteredRows,
    hiddenColumns: cells.hiddenColumns,
    hidden: !cells.visible,
    percentCells,
    uncalculatedCells,
  };
}

function cellValue(value: unknown, format: string): CellValue {
  if (value === "" || value === null || value === undefined) return null;
  if (typeof value === "number") return (isDateFormat(format) ? dateText(value) : null) ?? value;
  if (typeof value === "boolean") return value;
  const text = String(value);
  return notCalculated.has(text) ? null : text;
}

function splitHiddenRows({ hiddenRows, filtered }: SheetCells): Pick<Grid, "filteredRows" | "hiddenRows"> {
  const byFilter = (row: number): boolean => filtered.some((area) => row > area.row && row <= area.lastRow);
  const all = [...hiddenRows];
  return {
    filteredRows: new Set(all.filter(byFilter)),
    hiddenRows: new Set(all.filter((row) => !byFilter(row))),
  };
}
