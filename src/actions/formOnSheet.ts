import { rowAdditions } from "../excel/addedRows";
import type { OpenWorkbook } from "../excel/openWorkbook";
import type { Operation } from "../excel/operation";
import { items } from "../plans/items";
import type { Grid } from "../reports/grid";
import { formColumns } from "../summary/formColumns";
import type { SheetLayout } from "../summary/sheetLayout";

/** Zero-based row of each item on a sheet that is our form, by the codes in its hidden column; none on any other. */
export function rowsOnSheet({ rows }: Grid): Map<string, number> {
  return codeRows((row) => rows[row]?.[formColumns.code], rows.length);
}

/** Zero-based row of each item in a form's layout. */
export function rowsInLayout({ rows }: SheetLayout): Map<string, number> {
  return codeRows((row) => {
    const cell = rows[row]?.[formColumns.code];
    return cell && "text" in cell ? cell.text : null;
  }, rows.length);
}

/** Puts the rows of a layout that a form lacks below those it has; nothing where the sheet is not our form. */
export function missingRows({ state }: OpenWorkbook, grid: Grid, layout: SheetLayout): Operation[] {
  const onSheet = rowsOnSheet(grid);
  const wanted = rowsInLayout(layout);
  if (onSheet.size === 0) return [];
  const missing = [...wanted].filter(([item]) => !onSheet.has(item)).map(([, row]) => row);
  if (missing.length === 0) return [];
  return rowAdditions({
    sheet: grid.sheet,
    layout,
    rows: missing,
    at: Math.max(...onSheet.values()) + 1,
    standing: new Map([...onSheet].flatMap(([item, row]) => pairOf(wanted.get(item), row))),
    lastRow: lastUsedRow(grid),
    protection: state.sheets.find(({ name }) => name === grid.sheet)?.protection ?? null,
  });
}

function codeRows(codeAt: (row: number) => unknown, rowCount: number): Map<string, number> {
  const known = new Set(items.map(({ id }) => id));
  const rows = new Map<string, number>();
  for (let row = 0; row < rowCount; row++) {
    const code = codeAt(row);
    if (typeof code === "string" && known.has(code)) rows.set(code, row);
  }
  return rows;
}

function pairOf(layoutRow: number | undefined, row: number): [number, number][] {
  return layoutRow === undefined ? [] : [[layoutRow, row]];
}

function lastUsedRow({ rows }: Grid): number {
  return rows.findLastIndex((row) => row.some((value) => value !== null));
}
