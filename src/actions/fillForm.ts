import { cellContent } from "../excel/cellContent";
import type { CellContent } from "../excel/cellContent";
import type { OpenWorkbook } from "../excel/openWorkbook";
import type { Operation } from "../excel/operation";
import type { SheetContents } from "../excel/readContents";
import { formSourceWords } from "../messages/formSources";
import { formWords } from "../messages/sheets";
import { itemById } from "../plans/items";
import type { Area, Grid } from "../reports/grid";
import { formColumns } from "../summary/formColumns";
import { sourceColumn, sourceHeading, sourceStyle, sourceWidth } from "../summary/formSources";
import type { SheetLayout } from "../summary/sheetLayout";
import { sourceLinks } from "./formLinks";
import { missingRows, rowsInLayout, rowsOnSheet } from "./formOnSheet";
import { formRowHeights } from "./formRowHeights";

/** Zero-based columns of a form's head. */
const headLabel = 1;
const headValue = 3;

/** Of a column that nobody has made wider or narrower, in characters. */
const standardWidth = 8.43;

/** How many columns of a form may be written to. */
export const formWidth = sourceColumn + 1;

/**
 * Everything that fills a form that is on a sheet already: its figures give way to those of the layout, blank ones
 * included, for a report counts as a whole.
 *
 * @param unit whose form it is
 * @param contents what the sheet's cells hold, from A1 on
 */
export function fillForm(
  open: OpenWorkbook,
  unit: string,
  grid: Grid,
  layout: SheetLayout,
  contents: SheetContents,
): Operation[] {
  const { sheet } = grid;
  const write = (row: number, column: number, cells: readonly (readonly CellContent[])[]): Operation => ({
    kind: "write-cells",
    sheet,
    row,
    column,
    cells,
    before: cells.map((line, down) =>
      line.map((cell, across) =>
        cell === null ? null : (contents.cells[row + down]?.[column + across] ?? ""),
      ),
    ),
  });
  const writes: Operation[] = [
    ...sourceColumnLooks(grid),
    ...formRowHeights(grid, layout, contents.heights),
    ...sourceLinks(open, unit, grid, layout),
    write(firstRow(grid), formColumns.total, figureCells(grid, layout)),
    ...headWrites(grid, layout, write),
    write(headerRow(grid), sourceColumn, [[cellContent({ text: formSourceWords.heading })]]),
  ];
  const options = open.state.sheets.find(({ name }) => name === sheet)?.protection ?? null;
  const opened: Operation[] =
    options === null
      ? writes
      : [{ kind: "unprotect", sheet, options }, ...writes, { kind: "protect", sheet, options }];
  return [...opened, ...missingRows(open, grid, layout)];
}

/** A form that was made blank has no column of sources yet. */
function sourceColumnLooks(grid: Grid): Operation[] {
  if (grid.rows.some((row) => (row[sourceColumn] ?? null) !== null)) return [];
  const { sheet } = grid;
  const cellsOf = (row: number, lastRow: number): Area[] => [
    { row, column: sourceColumn, lastRow, lastColumn: sourceColumn },
  ];
  const header = headerRow(grid);
  const lastRow = Math.max(...rowsOnSheet(grid).values());
  return [
    {
      kind: "columns",
      sheet,
      column: sourceColumn,
      count: 1,
      width: sourceWidth,
      hidden: false,
      before: standardWidth,
    },
    { kind: "style", sheet, areas: cellsOf(header + 1, lastRow), style: sourceStyle, wasPlain: true },
    { kind: "style", sheet, areas: cellsOf(header, header), style: sourceHeading, wasPlain: true },
  ];
}

function firstRow(grid: Grid): number {
  return Math.min(...rowsOnSheet(grid).values());
}

function headerRow({ rows }: Grid): number {
  return rows.findIndex((row) => row[formColumns.code] === formSourceWords.codeHeading);
}

/** The cells to fill in, from the first item's row to the last one's; null where a cell is left alone. */
function figureCells(grid: Grid, layout: SheetLayout): CellContent[][] {
  const onSheet = rowsOnSheet(grid);
  const inLayout = rowsInLayout(layout);
  const first = firstRow(grid);
  const cells = Array.from({ length: Math.max(...onSheet.values()) - first + 1 }, () =>
    Array<CellContent>(sourceColumn - formColumns.total + 1).fill(null),
  );
  for (const [item, row] of onSheet) {
    const from = layout.rows[inLayout.get(item) ?? -1];
    for (const column of inputColumns(item)) {
      cells[row - first]![column - formColumns.total] = cellContent(from?.[column] ?? null);
    }
  }
  return cells;
}

function inputColumns(item: string): number[] {
  const { total, male, female, cause, proposal } = formColumns;
  const split = itemById(item)?.kind === "sex";
  return [total, ...(split ? [male, female] : []), cause, proposal, sourceColumn];
}

function headWrites(
  grid: Grid,
  layout: SheetLayout,
  write: (row: number, column: number, cells: CellContent[][]) => Operation,
): Operation[] {
  const row = grid.rows.findIndex((cells) => cells[headLabel] === formWords.date);
  const from = layout.rows.find((cells) => {
    const cell = cells[headLabel];
    return cell && "text" in cell && cell.text === formWords.date;
  });
  return row < 0 ? [] : [write(row, headValue, [[cellContent(from?.[headValue] ?? null)]])];
}
