import { wireBytes } from "./payload";

/** Some consecutive rows of a larger rectangle. */
export interface RowBlock<Cell> {
  /** Zero-based row within the whole where the block starts. */
  readonly firstRow: number;
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * Cuts rows into blocks by their measured size on the wire.
 *
 * @param maxBytes what a block may weigh; a single row that weighs more is a block of its own
 * @example cutRows([["a"], ["b"], ["c"]], 12) //=> rows 0–1 and row 2
 */
export function cutRows<Cell>(rows: readonly (readonly Cell[])[], maxBytes: number): RowBlock<Cell>[] {
  const blocks: RowBlock<Cell>[] = [];
  let firstRow = 0;
  let bytes = 0;
  rows.forEach((row, index) => {
    const weight = wireBytes(row) + 1;
    if (index > firstRow && bytes + weight > maxBytes) {
      blocks.push({ firstRow, rows: rows.slice(firstRow, index) });
      firstRow = index;
      bytes = 0;
    }
    bytes += weight;
  });
  if (firstRow < rows.length) blocks.push({ firstRow, rows: rows.slice(firstRow) });
  return blocks;
}
