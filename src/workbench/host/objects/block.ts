import type { Area } from "../../../reports/grid";
import { columnCount, rowCount } from "../model/address";
import { HostError } from "../wire/hostError";

/** Excel on the web reads and writes at most five million cells at once. */
const mostCells = 5_000_000;

/** A value for each cell of an area, row by row. */
export function cellBlock<T>(area: Area, valueOf: (row: number, column: number) => T): T[][] {
  if (rowCount(area) * columnCount(area) > mostCells) throw new HostError("ResponsePayloadSizeLimitExceeded");
  const block: T[][] = [];
  for (let row = area.row; row <= area.lastRow; row++) {
    const values: T[] = [];
    for (let column = area.column; column <= area.lastColumn; column++) values.push(valueOf(row, column));
    block.push(values);
  }
  return block;
}

/** What was handed over for an area: a block of its size, or one value for every cell. */
export function blockOf(values: unknown, area: Area): unknown[][] {
  if (!Array.isArray(values)) return cellBlock(area, () => values);
  const rows: unknown[] = values;
  const fits =
    rows.length === rowCount(area) &&
    rows.every((row) => Array.isArray(row) && row.length === columnCount(area));
  if (!fits) {
    throw new HostError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return rows as unknown[][];
}
