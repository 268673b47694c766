import type { CellValue } from "../../src/numbers/cellReading";
import type { Grid } from "../../src/reports/grid";
import type { SheetLayout } from "../../src/summary/sheetLayout";

/** A sheet as it is read back after its layout was written: values from A1 down. */
export function gridOfLayout({ name, rows, merges }: SheetLayout): Grid {
  const values = rows.map((cells) =>
    cells.map((cell): CellValue => {
      if (!cell) return null;
      return "text" in cell ? cell.text : "number" in cell ? cell.number : cell.result;
    }),
  );
  return { ...gridOfValues(name, values), merges };
}

/** A sheet of plain values, nothing hidden. */
export function gridOfValues(sheet: string, rows: readonly (readonly CellValue[])[]): Grid {
  return {
    sheet,
    rows,
    merges: [],
    hiddenRows: new Set(),
    filteredRows: new Set(),
    hiddenColumns: new Set(),
    hidden: false,
    percentCells: new Set(),
    uncalculatedCells: new Set(),
  };
}
