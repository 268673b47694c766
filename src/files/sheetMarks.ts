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
