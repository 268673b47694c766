import type { OpenWorkbook } from "../excel/openWorkbook";
import type { LinkTarget, Operation } from "../excel/operation";
import type { Grid } from "../reports/grid";
import { sourceColumn } from "../summary/formSources";
import type { SheetLayout } from "../summary/sheetLayout";
import { leadingCell } from "./figureCells";
import { rowsInLayout, rowsOnSheet } from "./formOnSheet";

/** Makes the sources on a form lead to where those of the layout do; links to former originals go. */
export function sourceLinks(open: OpenWorkbook, unit: string, grid: Grid, layout: SheetLayout): Operation[] {
  const { sheet } = grid;
  const before = linksBefore(open, unit);
  const wanted = rowsInLayout(layout);
  return [...rowsOnSheet(grid)].flatMap(([item, row]): Operation[] => {
    const former = before.get(item) ?? null;
    const link = layout.links.find((one) => one.row === wanted.get(item) && one.column === sourceColumn);
    const place = { sheet, row, column: sourceColumn };
    if (link) return [{ kind: "link", ...place, to: { sheet: link.sheet, cell: link.cell }, before: former }];
    return former === null ? [] : [{ kind: "unlink", ...place, before: former }];
  });
}

/** Where the sources of a unit lead now, by item. */
function linksBefore({ originals }: OpenWorkbook, unit: string): Map<string, LinkTarget> {
  return new Map(
    originals
      .filter((original) => original.unit === unit)
      .flatMap(({ sheet, cells }) =>
        Object.entries(cells).flatMap(([item, parts]): [string, LinkTarget][] => {
          const cell = leadingCell(parts);
          return cell === null ? [] : [[item, { sheet, cell }]];
        }),
      ),
  );
}
