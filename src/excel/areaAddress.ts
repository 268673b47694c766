import { cellAddress } from "../reports/grid";
import type { Area } from "../reports/grid";

/**
 * An area's A1 address.
 *
 * @example areaAddress({ row: 4, column: 1, lastRow: 9, lastColumn: 2 }) //=> "B5:C10"
 */
export function areaAddress({ row, column, lastRow, lastColumn }: Area): string {
  const first = cellAddress(row, column);
  return row === lastRow && column === lastColumn ? first : `${first}:${cellAddress(lastRow, lastColumn)}`;
}

/**
 * Reads an A1 address ("B5:C10", "B5") into an area.
 *
 * @returns null where the text is no address
 */
export function readAddress(address: string): Area | null {
  const found = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(address.replaceAll("$", "").toUpperCase());
  if (!found) return null;
  const [, firstColumn = "", firstRow = "", lastColumn = firstColumn, lastRow = firstRow] = found;
  return {
    row: Number(firstRow) - 1,
    column: columnIndex(firstColumn),
    lastRow: Number(lastRow) - 1,
    lastColumn: columnIndex(lastColumn),
  };
}

/** A column's zero-based index from its letters: "AB" → 27. */
function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}
