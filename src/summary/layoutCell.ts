import type { Area } from "../reports/grid";
import type { LayoutCell } from "./sheetLayout";

export function text(value: string): LayoutCell {
  return { text: value };
}

/** A number, or a blank cell where there is none: a blank is not zero. */
export function numberOrBlank(value: number | null | undefined): LayoutCell | null {
  return value === null || value === undefined ? null : { number: value };
}

/**
 * A formula with what it yields now.
 *
 * @param expression en-US, without "="
 * @param result null where the formula yields an empty text
 */
export function formula(expression: string, result: string | number | null): LayoutCell {
  return { formula: `=${expression}`, result: result ?? "" };
}

/** A rectangle, zero-based, both ends included; one cell where only its corner is given. */
export function area(row: number, column: number, lastRow = row, lastColumn = column): Area {
  return { row, column, lastRow, lastColumn };
}
