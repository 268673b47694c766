import type { Area } from "../../../reports/grid";
import { lastColumn, lastRow } from "./address";

/** Rows or columns that came into a sheet or went out of it. */
export interface Shift {
  readonly axis: "row" | "column";
  /** Zero-based index of the first that came or went. */
  readonly at: number;
  /** How many came; negative, how many went. */
  readonly count: number;
}

/** Where an area lies after a shift; null where nothing is left of it. */
export function shiftArea(area: Area, shift: Shift): Area | null {
  const rows = shift.axis === "row";
  const end = rows ? lastRow : lastColumn;
  const span = rows
    ? shiftSpan(area.row, area.lastRow, shift, end)
    : shiftSpan(area.column, area.lastColumn, shift, end);
  if (span === null) return null;
  const [start, last] = span;
  return rows ? { ...area, row: start, lastRow: last } : { ...area, column: start, lastColumn: last };
}

function shiftSpan(start: number, last: number, { at, count }: Shift, end: number): [number, number] | null {
  // Whole rows and columns stay whole.
  if (start === 0 && last === end) return [start, last];
  if (count > 0) {
    return [start >= at ? start + count : start, Math.min(end, last >= at ? last + count : last)];
  }
  const gone = -count;
  const after = (index: number): number => (index < at ? index : Math.max(at, index - gone));
  const lastKept = last < at ? last : last < at + gone ? at - 1 : last - gone;
  return after(start) > lastKept ? null : [after(start), lastKept];
}
