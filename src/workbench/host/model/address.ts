import { cellAddress, columnLetters } from "../../../reports/grid";
import type { Area } from "../../../reports/grid";
import { HostError } from "../wire/hostError";

/** Excel's last row and column, zero-based. */
export const lastRow = 1_048_575;
export const lastColumn = 16_383;

const cellPattern = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;
const columnPattern = /^\$?([A-Z]{1,3})$/i;
const rowPattern = /^\$?(\d{1,7})$/;

/** An address split into its sheet and its cells: "'Số liệu'!A1" → { sheet: "Số liệu", cells: "A1" }. */
export function splitAddress(address: string): { sheet: string | null; cells: string } {
  const bang = address.lastIndexOf("!");
  if (bang < 0) return { sheet: null, cells: address };
  const sheet = address
    .slice(0, bang)
    .replace(/^'(.*)'$/, "$1")
    .replaceAll("''", "'");
  return { sheet, cells: address.slice(bang + 1) };
}

/**
 * The area of an address without its sheet; null where it is none.
 * @example parseArea("B2:C3") //=> { row: 1, column: 1, lastRow: 2, lastColumn: 2 }
 * @example parseArea("A:C") //=> whole columns, down to Excel's last row
 */
export function parseArea(cells: string): Area | null {
  const [first = "", second = first, ...more] = cells.trim().split(":");
  if (more.length > 0) return null;
  const start = parseCorner(first);
  const end = parseCorner(second);
  if (start === null || end === null) return null;
  if (!cells.includes(":") && (start.row === null || start.column === null)) return null;
  const rows = [start.row ?? 0, end.row ?? lastRow].sort((a, b) => a - b) as [number, number];
  const columns = [start.column ?? 0, end.column ?? lastColumn].sort((a, b) => a - b) as [number, number];
  if (rows[1] > lastRow || columns[1] > lastColumn) return null;
  return { row: rows[0], column: columns[0], lastRow: rows[1], lastColumn: columns[1] };
}

function parseCorner(text: string): { row: number | null; column: number | null } | null {
  const cell = cellPattern.exec(text);
  if (cell?.[1] !== undefined && cell[2] !== undefined) {
    return Number(cell[2]) === 0 ? null : { row: Number(cell[2]) - 1, column: columnIndex(cell[1]) };
  }
  const column = columnPattern.exec(text);
  if (column?.[1] !== undefined) return { row: null, column: columnIndex(column[1]) };
  const row = rowPattern.exec(text);
  if (row?.[1] !== undefined && Number(row[1]) > 0) return { row: Number(row[1]) - 1, column: null };
  return null;
}

/** "AB" → 27 */
function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** The address of an area as Excel writes it, without its sheet: "A1", "A1:C3", "A:C", "2:5". */
export function areaAddress(area: Area): string {
  const wholeColumns = area.row === 0 && area.lastRow === lastRow;
  const wholeRows = area.column === 0 && area.lastColumn === lastColumn;
  if (wholeColumns && !wholeRows) return `${columnLetters(area.column)}:${columnLetters(area.lastColumn)}`;
  if (wholeRows) return `${area.row + 1}:${area.lastRow + 1}`;
  const start = cellAddress(area.row, area.column);
  const end = cellAddress(area.lastRow, area.lastColumn);
  return start === end ? start : `${start}:${end}`;
}

/** A sheet's name as formulas write it: quoted where it must be. */
export function quoteSheetName(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseArea(name) === null
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

/** An area within Excel's sheet; anything beyond is refused as Excel does. */
export function checkedArea(row: number, column: number, endRow: number, endColumn: number): Area {
  const whole = [row, column, endRow, endColumn].every(Number.isInteger);
  if (
    !whole ||
    row < 0 ||
    column < 0 ||
    endRow < row ||
    endColumn < column ||
    endRow > lastRow ||
    endColumn > lastColumn
  ) {
    throw new HostError("InvalidArgument");
  }
  return { row, column, lastRow: endRow, lastColumn: endColumn };
}

/** What two areas share; null where nothing. */
export function intersectAreas(one: Area, other: Area): Area | null {
  const area = {
    row: Math.max(one.row, other.row),
    column: Math.max(one.column, other.column),
    lastRow: Math.min(one.lastRow, other.lastRow),
    lastColumn: Math.min(one.lastColumn, other.lastColumn),
  };
  return area.row > area.lastRow || area.column > area.lastColumn ? null : area;
}

/** What is left of an area when another is taken off it: up to four areas. */
export function subtractArea(area: Area, off: Area): Area[] {
  const shared = intersectAreas(area, off);
  if (shared === null) return [area];
  const rest: Area[] = [];
  if (shared.row > area.row) rest.push({ ...area, lastRow: shared.row - 1 });
  if (shared.lastRow < area.lastRow) rest.push({ ...area, row: shared.lastRow + 1 });
  const beside = { ...area, row: shared.row, lastRow: shared.lastRow };
  if (shared.column > area.column) rest.push({ ...beside, lastColumn: shared.column - 1 });
  if (shared.lastColumn < area.lastColumn) rest.push({ ...beside, column: shared.lastColumn + 1 });
  return rest;
}

/** Whether the first area lies within the second. */
export function isWithin(inner: Area, outer: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.lastRow <= outer.lastRow &&
    inner.column >= outer.column &&
    inner.lastColumn <= outer.lastColumn
  );
}

export function rowCount(area: Area): number {
  return area.lastRow - area.row + 1;
}

export function columnCount(area: Area): number {
  return area.lastColumn - area.column + 1;
}
