import type { CellValue, Grid } from "../reports/grid";
import type { LayoutCell, SheetLayout } from "../summary/sheetLayout";

/** A layout as it will be read back once it is written. */
export function layoutGrid({ name, rows, merges }: SheetLayout): Grid {
  return {
    sheet: name,
    rows: rows.map((cells) => cells.map(valueOf)),
    merges,
    hiddenRows: new Set(),
    filteredRows: new Set(),
    hiddenColumns: new Set(),
    hidden: false,
    percentCells: new Set(),
    uncalculatedCells: new Set(),
  };
}

function valueOf(cell: LayoutCell | null): CellValue {
  if (cell === null) return null;
  if ("text" in cell) return cell.text;
  return "number" in cell ? cell.number : cell.result;
}
