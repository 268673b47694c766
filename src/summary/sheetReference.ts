import { cellAddress, columnLetters } from "../reports/grid";

/**
 * A cell's address, fixed in both directions.
 *
 * @example fixedAddress(6, 3) //=> "$D$7"
 */
export function fixedAddress(row: number, column: number): string {
  return `$${columnLetters(column)}$${row + 1}`;
}

/**
 * A cell or range on another sheet, as formulas want it; the name is always quoted.
 *
 * @example onSheet("Trạm y tế", "E7") //=> "'Trạm y tế'!E7"
 */
export function onSheet(sheet: string, address: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${address}`;
}

/**
 * The columns of one row as few ranges as they make.
 *
 * @param columns zero-based, ascending
 * @example rowRanges(4, [3, 4, 5, 8]) //=> ["D5:F5", "I5"]
 */
export function rowRanges(row: number, columns: readonly number[]): string[] {
  const runs: [first: number, last: number][] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (last && last[1] === column - 1) last[1] = column;
    else runs.push([column, column]);
  }
  return runs.map(([first, last]) =>
    first === last ? cellAddress(row, first) : `${cellAddress(row, first)}:${cellAddress(row, last)}`,
  );
}
