import type { Area } from "../../src/reports/grid";
import type { CellStyle, LayoutCell, SheetLayout } from "../../src/summary/sheetLayout";

/** What a cell of a layout shows now: a formula's result, a blank as null. */
export function shownAt({ rows }: SheetLayout, row: number, column: number): string | number | null {
  return shown(rows[row]?.[column] ?? null);
}

export function shown(cell: LayoutCell | null): string | number | null {
  if (!cell) return null;
  return "text" in cell ? cell.text : "number" in cell ? cell.number : cell.result;
}

/** Zero-based row of the first cell in a column that shows a text. */
export function rowShowing(layout: SheetLayout, column: number, text: string): number {
  const row = layout.rows.findIndex((cells) => shown(cells[column] ?? null) === text);
  if (row < 0) throw new Error(`No cell shows ${text}`);
  return row;
}

/** The style of a cell: of all areas over it, a later one adding to an earlier one. */
export function styleAt({ styles }: SheetLayout, row: number, column: number): CellStyle {
  const over = styles.filter(({ area }) => covers(area, row, column));
  return Object.assign({}, ...over.map(({ style }) => style)) as CellStyle;
}

export function covers(area: Area, row: number, column: number): boolean {
  return row >= area.row && row <= area.lastRow && column >= area.column && column <= area.lastColumn;
}
