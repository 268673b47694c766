import type { Operation } from "../excel/operation";
import type { Grid } from "../reports/grid";
import { formColumns } from "../summary/formColumns";
import type { SheetLayout } from "../summary/sheetLayout";
import { rowsInLayout, rowsOnSheet } from "./formOnSheet";

/** Rows of a form into which remarks come: only those may have to be taller than they are. */
export function rowsWithRemarks(grid: Grid, layout: SheetLayout): number[] {
  const inLayout = rowsInLayout(layout);
  return [...rowsOnSheet(grid)].flatMap(([item, row]) => {
    const cells = layout.rows[inLayout.get(item) ?? -1] ?? [];
    return cells[formColumns.cause] || cells[formColumns.proposal] ? [row] : [];
  });
}

/**
 * Makes rows of a form tall enough for the remarks that come in; none becomes lower.
 *
 * @param heights of `rowsWithRemarks`, in points
 */
export function formRowHeights(
  grid: Grid,
  layout: SheetLayout,
  heights: ReadonlyMap<number, number>,
): Operation[] {
  const inLayout = rowsInLayout(layout);
  return [...rowsOnSheet(grid)].flatMap(([item, row]): Operation[] => {
    const height = layout.heights.get(inLayout.get(item) ?? -1);
    const before = heights.get(row);
    if (height === undefined || before === undefined || height <= before) return [];
    return [{ kind: "row-height", sheet: grid.sheet, row, count: 1, height, before }];
  });
}
