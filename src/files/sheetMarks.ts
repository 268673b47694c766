import { cellKey } from "../reports/grid";

/** What a sheet says beside its values: what is hidden and how, and which formulas have no value. */
export interface SheetMarks {
  readonly hiddenRows: ReadonlySet<number>;
  readonly filteredRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly uncalculatedCells: ReadonlySet<string>;
}

/** A sheet with nothing hidden and every formula calculated. */
export const noMarks: SheetMarks = {
  hiddenRows: new Set(),
  filteredRows: new Set(),
  hiddenColumns: new Set(),
  uncalculatedCells: new Set(),
};

/** Rows from first to last, zero-based, that a filter with a condition is over. */
export interface FilteredRange {
  readonly firstRow: number;
  readonly lastRow: number;
}

/**
 * Parts hidden rows into those a filter hides and those hidden by hand.
 * Within a filter's range the two cannot be told apart; there a hidden row counts as filtered.
 */
export function splitHiddenRows(
  hidden: Iterable<number>,
  filters: readonly FilteredRange[],
): Pick<SheetMarks, "hiddenRows" | "filteredRows"> {
  const hiddenRows = new Set<number>();
  const filteredRows = new Set<number>();
  for (const row of hidden) {
    const filtered = filters.some((filter) => row >= filter.firstRow && row <= filter.lastRow);
    (filtered ? filteredRows : hiddenRows).add(row);
  }
  return { hiddenRows, filteredRows };
}

/**
 * Reads the marks of a worksheet's XML (ECMA-376 part 1, 18.3.1), which SheetJS leaves out.
 *
 * @param xml the sheet's part
 * @param tableFilters ranges of the sheet's tables that are filtered
 */
export function worksheetMarks(xml: string, tableFilters: readonly FilteredRange[]): SheetMarks {
  const hiddenRows: number[] = [];
  for (const [tag] of xml.matchAll(/<(?:\w+:)?row\s[^>]*\bhidden=["'](?:1|true)["'][^>]*>/g)) {
    const row = Number(/\br=["'](\d+)["']/.exec(tag)?.[1]);
    if (row > 0) hiddenRows.push(row - 1);
  }
  const filters = [...tableFilters, ...activeFilters(xml)];
  return {
    ...splitHiddenRows(hiddenRows, filters),
    hiddenColumns: hiddenColumns(xml),
    uncalculatedCells: uncalculatedCells(xml),
  };
}

/** Ranges of the filters with a condition in a sheet's or a table's XML. */
export function activeFilters(xml: string): FilteredRange[] {
  const filters: FilteredRange[] = [];
  const autoFilter =
    /<(?:\w+:)?autoFilter\b[^>]*\bref=["'][A-Z$]+(\d+):[A-Z$]+\$?(\d+)["'][^>/]*>\s*<(?:\w+:)?filterColumn\b/g;
  for (const [, first, last] of xml.matchAll(autoFilter)) {
    filters.push({ firstRow: Number(first) - 1, lastRow: Number(last) - 1 });
  }
  if (filters.length === 0 && /<(?:\w+:)?sheetPr\b[^>]*\bfilterMode=["'](?:1|true)["']/.test(xml)) {
    filters.push({ firstRow: 0, lastRow: Infinity });
  }
  return filters;
}

function hiddenColumns(xml: string): Set<number> {
  const columns = new Set<number>();
  for (const [tag] of xml.matchAll(/<(?:\w+:)?col\s[^>]*\bhidden=["'](?:1|true)["'][^>]*>/g)) {
    const first = Number(/\bmin=["'](\d+)["']/.exec(tag)?.[1]);
    const last = Math.min(Number(/\bmax=["'](\d+)["']/.exec(tag)?.[1]), 16_384);
    for (let column = first; column <= last; column++) columns.add(column - 1);
  }
  return columns;
}

/** Characters of a cell's opening tag, which stands right before its formula. */
const LONGEST_CELL_TAG = 200;

/** Cells with a formula whose value the writing program left out (SheetJS would read them as 0). */
function uncalculatedCells(xml: string): Set<string> {
  const keys = new Set<string>();
  for (const match of xml.matchAll(/<(?:\w+:)?f[\s>/]/g)) {
    const end = xml.indexOf("c>", match.index);
    if (end < 0) break;
    const before = xml.slice(Math.max(0, match.index - LONGEST_CELL_TAG), match.index);
    const cell = before.slice(before.lastIndexOf("<")) + xml.slice(match.index, end);
    const hasValue = /<(?:\w+:)?v(?:\s[^>]*)?>[^<]/.test(cell) || /\bt=["']str["'][^]*<(?:\w+:)?v/.test(cell);
    const address = /\br=["']([A-Z]+)(\d+)["']/.exec(cell);
    if (!hasValue && address) keys.add(cellKey(Number(address[2]) - 1, columnIndex(address[1] ?? "")));
  }
  return keys;
}

/** "AB" → 27 */
function columnIndex(letters: string): number {
  return [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
