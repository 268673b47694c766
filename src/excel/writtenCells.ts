/**
 * Which cells of a layout hold something, four to a hexadecimal digit: what the add-in wrote it may empty again,
 * what the officer wrote in between it may not.
 *
 * @example markWritten([[true, false, false, true]]) //=> "9"
 */
export function markWritten(rows: readonly (readonly boolean[])[]): string {
  return rows
    .map((row) => {
      let digits = "";
      for (let column = 0; column < row.length; column += 4) {
        const bits = [0, 1, 2, 3].map((offset) => (row[column + offset] ? 8 >> offset : 0));
        digits += bits.reduce((sum, bit) => sum + bit, 0).toString(16);
      }
      return digits;
    })
    .join(" ");
}

/** Reads `markWritten` back: whether a cell held something. */
export function wasWritten(marks: string): (row: number, column: number) => boolean {
  const rows = marks.split(" ");
  return (row, column) => {
    const digit = Number.parseInt(rows[row]?.[Math.floor(column / 4)] ?? "0", 16);
    return (digit & (8 >> (column % 4))) !== 0;
  };
}
