import type { Area, Grid } from "../reports/grid";

/** Whether two readings of a sheet found the same, cell by cell. */
export function sameGrid(one: Grid, other: Grid): boolean {
  return (
    one.sheet === other.sheet &&
    one.hidden === other.hidden &&
    sameSet(one.hiddenRows, other.hiddenRows) &&
    sameSet(one.filteredRows, other.filteredRows) &&
    sameSet(one.hiddenColumns, other.hiddenColumns) &&
    sameSet(one.percentCells, other.percentCells) &&
    sameSet(one.uncalculatedCells, other.uncalculatedCells) &&
    sameList(one.merges, other.merges, sameArea) &&
    sameList(one.rows, other.rows, (row, otherRow) => sameList(row, otherRow, Object.is))
  );
}

function sameList<T>(one: readonly T[], other: readonly T[], same: (a: T, b: T) => boolean): boolean {
  return one.length === other.length && one.every((item, index) => same(item, other[index] as T));
}

function sameSet<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): boolean {
  return one.size === other.size && [...one].every((item) => other.has(item));
}

function sameArea(one: Area, other: Area): boolean {
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.lastRow === other.lastRow &&
    one.lastColumn === other.lastColumn
  );
}
