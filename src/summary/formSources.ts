import { formSourceWords } from "../messages/formSources";
import { formColumns } from "./formLayout";
import { area, text } from "./layoutCell";
import type { LayoutCell, SheetLayout } from "./sheetLayout";
import { body, heading, quiet } from "./sheetStyle";

/** Zero-based column of a form in which the sources of its figures stand, right of what is printed of a blank one. */
export const sourceColumn = formColumns.check + 1;

/** In characters. */
const sourceWidth = 44;

/**
 * A form with a column more, which says where each figure was taken from.
 *
 * @param sources by item id: "tyt.xls · Sheet1 · E7: 120"
 */
export function withSources(layout: SheetLayout, sources: ReadonlyMap<string, string>): SheetLayout {
  const codes = layout.rows.map((cells) => codeIn(cells));
  const headerRow = codes.indexOf(formSourceWords.codeHeading);
  if (headerRow < 0 || sources.size === 0) return layout;
  const placed = codes.map((code, row) =>
    row === headerRow ? formSourceWords.heading : ((code && sources.get(code)) ?? ""),
  );
  const lastRow = placed.findLastIndex((source) => source !== "");
  return {
    ...layout,
    columns: [...layout.columns, { width: sourceWidth }],
    rows: layout.rows.map((cells, row) => withCell(cells, placed[row] ?? "")),
    styles: [
      ...layout.styles,
      {
        area: area(headerRow + 1, sourceColumn, lastRow, sourceColumn),
        style: { ...body, ...quiet, size: 10 },
      },
      { area: area(headerRow, sourceColumn), style: heading },
    ],
  };
}

function codeIn(cells: readonly (LayoutCell | null)[]): string | null {
  const cell = cells[formColumns.code];
  return cell && "text" in cell ? cell.text : null;
}

function withCell(cells: readonly (LayoutCell | null)[], source: string): readonly (LayoutCell | null)[] {
  if (source === "") return cells;
  const blanks = Array<null>(Math.max(sourceColumn - cells.length, 0)).fill(null);
  return [...cells.slice(0, sourceColumn), ...blanks, text(source)];
}
