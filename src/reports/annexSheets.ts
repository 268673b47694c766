import { foldText } from "../numbers/foldText";
import { opensAnnexMark, readAnnexMark, type AnnexMark } from "./annexMark";
import { SheetCells } from "./sheetCells";
import type { Grid, SourceWorkbook } from "./grid";

/** Where the parts of an annex stand, all zero-based. */
export interface AnnexSheets {
  readonly mark: AnnexMark;
  readonly figures: FiguresTable;
  /** Null where the annex has lost its table of indicators. */
  readonly indicators: IndicatorTable | null;
}

/** Items down by their codes, their sum, then the units. */
export interface FiguresTable {
  readonly cells: SheetCells;
  readonly headerRow: number;
  readonly codeColumn: number;
  readonly sumColumn: number;
}

/** Indicators down by their codes; each side takes three columns: Tổng, Nam, Nữ. */
export interface IndicatorTable {
  readonly cells: SheetCells;
  readonly headerRow: number;
  readonly codeColumn: number;
  readonly numeratorColumn: number;
  readonly denominatorColumn: number;
}

/** The mark stands above the header of the figures, at their left. */
const markRows = 12;
const markColumns = 4;

/** Header rows stand below the head of an official paper. */
const headRows = 40;

/**
 * Finds an annex among sheets by its mark, whatever its sheets are called now and wherever columns were put in.
 *
 * @returns null where the sheets are no annex
 */
export function findAnnex(grids: readonly Grid[]): AnnexSheets | null {
  for (const grid of grids) {
    const found = findMark(grid);
    if (!found) continue;
    const header = findHeader(grid.rows, ["tổng cộng"]);
    if (!header) continue;
    const [sumColumn = 0] = header.columns;
    const cells = new SheetCells(grid);
    const figures = { cells, headerRow: header.row, codeColumn: found.column, sumColumn };
    return { mark: found.mark, figures, indicators: findIndicators(grids) };
  }
  return null;
}

/**
 * The annexes of a workbook: those that stand whole on one sheet, as communes' do in the workbook of the next level,
 * or the one that a file spreads over several.
 */
export function findAnnexes({ file, grids }: SourceWorkbook): AnnexSheets[] {
  const whole = grids
    .flatMap((grid) => findAnnex([grid]) ?? [])
    .filter(({ indicators }) => indicators !== null);
  // In the officer's own workbook an annex is on its sheet; one that was opened in Excel is not sent in.
  if (whole.length > 0 || file === null) return whole;
  return [findAnnex(grids)].filter((annex) => annex !== null);
}

/** True for a sheet that bears an annex's mark, be it cut off. */
export function hasAnnexMark({ rows }: Grid): boolean {
  return rows.slice(0, markRows).some((row) => row.slice(0, markColumns).some(opensAnnexMark));
}

function findMark({ rows }: Grid): { mark: AnnexMark; column: number } | null {
  for (const row of rows.slice(0, markRows)) {
    for (const [column, value] of row.slice(0, markColumns).entries()) {
      const mark = readAnnexMark(value);
      if (mark) return { mark, column };
    }
  }
  return null;
}

function findIndicators(grids: readonly Grid[]): IndicatorTable | null {
  for (const grid of grids) {
    const header = findHeader(grid.rows.slice(0, headRows), ["mã", "tử số", "mẫu số"]);
    if (!header) continue;
    const [codeColumn = 0, numeratorColumn = 0, denominatorColumn = 0] = header.columns;
    const cells = new SheetCells(grid);
    return { cells, headerRow: header.row, codeColumn, numeratorColumn, denominatorColumn };
  }
  return null;
}

/** The first row in which all of some headings stand. */
function findHeader(
  rows: Grid["rows"],
  headings: readonly string[],
): { row: number; columns: number[] } | null {
  for (const [row, values] of rows.entries()) {
    const words = values.map((value) => (typeof value === "string" ? foldText(value) : ""));
    const columns = headings.map((heading) => words.indexOf(heading));
    if (columns.every((column) => column >= 0)) return { row, columns };
  }
  return null;
}
