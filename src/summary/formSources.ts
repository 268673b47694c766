import { formSourceWords } from "../messages/formSources";
import { formColumns } from "./formColumns";
import { area, text } from "./layoutCell";
import { rowHeight } from "./rowHeight";
import type { CellStyle, LayoutCell, SheetLayout } from "./sheetLayout";
import { body, heading, quiet } from "./sheetStyle";

/** Zero-based column of a form in which the sources of its figures stand, right of what is printed of a blank one. */
export const sourceColumn = formColumns.check + 1;

/** In characters. */
export const sourceWidth = 44;

/** How the column looks. */
export const sourceHeading = heading;
export const sourceStyle: CellStyle = { ...body, ...quiet, size: 10 };

/** Where an item's figures were taken from. */
export interface FormSource {
  /** "tyt.xls · Sheet1 · E7: 120" */
  readonly text: string;
  /** The cell itself, where the workbook has the sheet it was read from. */
  readonly original: { readonly sheet: string; readonly cell: string } | null;
}

/**
 * A form with a column more, which says where each figure was taken from, and leads there where it can.
 *
 * @param sources by item id
 */
export function withSources(layout: SheetLayout, sources: ReadonlyMap<string, FormSource>): SheetLayout {
  const codes = layout.rows.map((cells) => codeIn(cells));
  const headerRow = codes.indexOf(formSourceWords.codeHeading);
  if (headerRow < 0 || sources.size === 0) return layout;
  const placed = codes.map((code, row) =>
    row === headerRow ? formSourceWords.heading : ((code && sources.get(code)?.text) ?? ""),
  );
  const lastRow = placed.findLastIndex((source) => source !== "");
  return {
    ...layout,
    columns: [...layout.columns, { width: sourceWidth }],
    rows: layout.rows.map((cells, row) => withCell(cells, placed[row] ?? "")),
    heights: tallEnough(layout.heights, placed),
    styles: [
      ...layout.styles,
      { area: area(headerRow + 1, sourceColumn, lastRow, sourceColumn), style: sourceStyle },
      { area: area(headerRow, sourceColumn), style: sourceHeading },
    ],
    links: [
      ...layout.links,
      ...codes.flatMap((code, row) => {
        const original = (code && sources.get(code)?.original) || null;
        return original === null ? [] : [{ row, column: sourceColumn, ...original }];
      }),
    ],
  };
}

/** Rows of the form are as tall as their other texts; a long source may need more. */
function tallEnough(heights: SheetLayout["heights"], placed: readonly string[]): SheetLayout["heights"] {
  const taller = new Map(heights);
  placed.forEach((source, row) => {
    const needed = rowHeight([[source, sourceWidth]]);
    if (needed > (heights.get(row) ?? 0) && source !== "") taller.set(row, needed);
  });
  return taller;
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
