import type { Operation } from "../excel/operation";
import type { Grid } from "../reports/grid";
import { formColumns, formWidths } from "../summary/formColumns";
import { rowHeight } from "../summary/rowHeight";
import type { LayoutCell, SheetLayout } from "../summary/sheetLayout";
import { rowsInLayout, rowsOnSheet } from "./formOnSheet";

/** Makes rows of a form that was made blank tall enough for the remarks that come in; lower ones stay as they are. */
export function formRowHeights(grid: Grid, layout: SheetLayout): Operation[] {
  const inLayout = rowsInLayout(layout);
  return [...rowsOnSheet(grid)].flatMap(([item, row]): Operation[] => {
    const at = inLayout.get(item);
    const height = at === undefined ? undefined : layout.heights.get(at);
    const before = blankHeight(layout.rows[at ?? -1] ?? []);
    if (height === undefined || height <= before) return [];
    return [{ kind: "row-height", sheet: grid.sheet, row, count: 1, height, before }];
  });
}

/** The height of a row in which nothing is filled in. */
function blankHeight(cells: readonly (LayoutCell | null)[]): number {
  const fixed = [formColumns.label, formColumns.unit].map((column) => {
    const cell = cells[column];
    return [cell && "text" in cell ? cell.text : "", formWidths[column] ?? 1] as const;
  });
  return rowHeight(fixed);
}
