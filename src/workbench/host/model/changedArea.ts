import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";
import type { Area } from "../../../reports/grid";

/** The cells whose content a write changes, zero-based; none for a change of formats alone. */
export function* changedCells({
  cellValue,
}: ISetRangeValuesMutationParams): Iterable<{ readonly row: number; readonly column: number }> {
  for (const [row, cells] of Object.entries(cellValue ?? {})) {
    for (const [column, cell] of Object.entries((cells ?? {}) as Record<string, object | null>)) {
      if (cell === null || "v" in cell || "f" in cell) yield { row: Number(row), column: Number(column) };
    }
  }
}

/** The smallest area around the cells whose content a write changes; null for a change of formats alone. */
export function changedArea(params: ISetRangeValuesMutationParams): Area | null {
  const area = { row: Infinity, column: Infinity, lastRow: -1, lastColumn: -1 };
  for (const { row, column } of changedCells(params)) {
    area.row = Math.min(area.row, row);
    area.lastRow = Math.max(area.lastRow, row);
    area.column = Math.min(area.column, column);
    area.lastColumn = Math.max(area.lastColumn, column);
  }
  return area.lastRow < 0 ? null : area;
}
