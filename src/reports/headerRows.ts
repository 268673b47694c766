import { isMeasure } from "./measureWords";
import type { SheetCells } from "./sheetCells";
import { isHeadingLike, readHeading, type Heading } from "./heading";
import type { HeaderTag } from "./headerWords";

/** The rows that a table's headings stand in, zero-based, top to bottom. */
export interface HeaderRows {
  readonly rows: readonly number[];
}

/** Tells whether a folded text names a data item. */
export type NamesItem = (folded: string) => boolean;

/** Merged headings have up to three rows in practice; one more costs nothing. */
const mostHeaderRows = 4;

const subjectTags: readonly HeaderTag[] = ["order", "code", "label", "measure", "place"];
const valueTags: readonly HeaderTag[] = [
  "total",
  "male",
  "female",
  "result",
  "answer",
  "yes",
  "percent",
  "plan",
  "compared",
  "estimate",
  "wholeYear",
  "partOfYear",
  "within",
];

interface HeaderCell {
  readonly column: number;
  readonly folded: string;
  readonly heading: Heading;
  readonly like: boolean;
}

/**
 * Finds the heading rows of every table on a sheet, wherever the tables start.
 *
 * @param namesItem knows the labels of data items, for tables that have items across
 * @returns top to bottom, none overlapping
 */
export function findHeaderRows(cells: SheetCells, namesItem: NamesItem): HeaderRows[] {
  const found: HeaderRows[] = [];
  let free = 0;
  for (let at = 0; at < cells.rows.length; at += 1) {
    const header = headerAround(cells, at, free, found.length === 0, namesItem);
    if (!header) continue;
    found.push({ rows: cells.rows.slice(header.from, header.to + 1) });
    at = header.to;
    free = header.to + 1;
  }
  return found;
}

/** A header whose main row is the one at index `at`, with the rows above (down to `free`) and below that belong to it. */
function headerAround(
  cells: SheetCells,
  at: number,
  free: number,
  first: boolean,
  namesItem: NamesItem,
): { from: number; to: number } | null {
  const main = headerCells(cells, at);
  if (main === null || main.length < 2) return null;
  // "Tên đơn vị | Hội Phụ nữ": two cells with words of their own are a line of the head.
  if (main.length === 2 && main.some(({ heading }) => heading.unknown !== "")) return null;
  const isItem = ({ heading, folded }: HeaderCell) =>
    heading.unknown !== "" && !isMeasure(folded) && namesItem(folded);
  const subjects = main.filter((cell) => isSubject(cell) && !isItem(cell));
  const below = rowsBelow(cells, at, subjects, namesItem);
  const values = main.filter(
    (cell, position) => isValue(cell) || isFiguresHeading(cell, main.slice(0, position)),
  );
  const parts = main.filter(({ heading, like }) => like && heading.part !== null);
  const named = main.filter(isItem);
  const hasValues = values.length > 0 || below > 0;
  // Columns may be headed by nothing but names of units: the words beside the labels tell a heading.
  const titled = subjects.filter(({ heading }) => heading.unknown === "");
  const unitsAcross =
    titled.length >= 2 &&
    titled.length < main.length &&
    titled.some(({ heading }) => heading.tags.has("label"));
  const itemsDown =
    unitsAcross ||
    (hasValues && subjects.some((cell) => below > 0 || values.some((value) => value !== cell))) ||
    parts.length >= 2;
  const oneItem = named.length === 1 && subjects.length > 0 && below > 0;
  const itemsAcross = named.length >= 2 || oneItem;
  // Below a table's headings a row of data may look like one; only plain words of headings begin another table.
  if (!first && titled.length === 0 && !itemsAcross) return null;
  const people = main.filter(
    ({ folded, heading, like }) => like && heading.tags.has("personal") && !folded.startsWith("ký"),
  );
  if (!itemsDown && !itemsAcross && people.length < 2) return null;
  const above = rowsAbove(cells, at, free, main, subjects, mostHeaderRows - 1 - below);
  return { from: at - above, to: at + below };
}

function isSubject({ heading, like }: HeaderCell): boolean {
  return like && subjectTags.some((tag) => heading.tags.has(tag));
}

/** "Số liệu" may head the labels, and right of a heading of labels it heads the figures. */
function isFiguresHeading({ folded }: HeaderCell, before: readonly HeaderCell[]): boolean {
  return (
    /^(số liệu|so lieu)$/.test(folded) &&
    before.some(({ heading, like }) => like && heading.tags.has("label"))
  );
}

function isValue({ heading, like }: HeaderCell): boolean {
  const said =
    valueTags.some((tag) => heading.tags.has(tag)) || heading.quarter !== null || heading.years.length > 0;
  return like && said && !heading.tags.has("label") && !heading.tags.has("order");
}

/** The row's cells as headings; null where it holds figures, as headings do not. */
function headerCells(cells: SheetCells, at: number): HeaderCell[] | null {
  const row = cells.rows[at];
  if (row === undefined) return null;
  const found: HeaderCell[] = [];
  for (const column of cells.filledColumns(row)) {
    const text = cells.text(row, column);
    if (isFigure(text)) return null;
    if (zeroWords.test(cells.folded(row, column))) return null;
    if (isHeadLine(text)) return null;
    const folded = cells.folded(row, column);
    if (folded === "") continue;
    const heading = readHeading(folded);
    found.push({ column, folded, heading, like: isHeadingLike(heading, folded) });
  }
  return found;
}

/** "KPS" stands for a figure; "Không" alone may head a column of ticks. */
const zeroWords =
  /^(kps|không phát sinh|không có|khong phat sinh|khong co|chưa có số liệu|chưa có|không có phát sinh)$/;

/** A number that is no year: figures stand below headings. */
function isFigure(text: string): boolean {
  if (/^(19|20)\d\d$/.test(text) || /tháng|quý|năm|giới/i.test(text)) return false;
  return /^[-+('’]?\d[\d.,\s]*[)%]?(\s*\p{L}+){0,2}$/u.test(text.normalize("NFKC"));
}

/** "Đơn vị báo cáo: Trạm y tế" stands above tables. */
function isHeadLine(text: string): boolean {
  if (/^\(?(đơn vị tính|đvt)\s*:/i.test(text.trim())) return true;
  const colon = text.indexOf(":");
  if (colon < 0 || colon > 30) return false;
  return (
    /^(tên )?(đơn vị|đ\/v|đv|cơ quan|kỳ|ngày|người|năm|địa bàn|kính gửi|phường|xã|biểu|mẫu|số)(?![^:]*(tính|đo))/i.test(
      text.trim(),
    ) && !/trong đó/i.test(text)
  );
}

function rowsBelow(
  cells: SheetCells,
  at: number,
  subjects: readonly HeaderCell[],
  namesItem: NamesItem,
): number {
  const mainRow = cells.rows[at] ?? 0;
  const subjectColumns = new Set(subjects.map(({ column }) => column));
  let below = 0;
  while (below < mostHeaderRows - 1) {
    const next = headerCells(cells, at + below + 1);
    const row = cells.rows[at + below + 1];
    if (next === null || row === undefined || next.length === 0) break;
    if (isNumberingRow(cells, row)) break;
    const underParent = (column: number) => {
      const area = cells.mergeAt(mainRow, column);
      return area !== undefined && area.lastColumn > area.column && area.row <= mainRow;
    };
    if (next.some(({ column }) => subjectColumns.has(column) && !underParent(column))) break;
    const fits = next.filter((cell) => cell.like || namesItem(cell.folded) || underParent(cell.column));
    if (fits.length < next.length) break;
    if (!next.some((cell) => isValue(cell) || underParent(cell.column) || namesItem(cell.folded))) break;
    below += 1;
  }
  return below;
}

function rowsAbove(
  cells: SheetCells,
  at: number,
  free: number,
  main: readonly HeaderCell[],
  subjects: readonly HeaderCell[],
  most: number,
): number {
  const lastSubject = Math.max(-1, ...subjects.map(({ column }) => column));
  const columns = main.map(({ column }) => column);
  let above = 0;
  while (above < most && at - above - 1 >= free) {
    const row = cells.rows[at - above - 1] ?? 0;
    const next = headerCells(cells, at - above - 1);
    if (next === null || next.length === 0) break;
    const overValues = next.every(({ column, like, heading }) => {
      const area = cells.mergeAt(row, column);
      const wide = area !== undefined && area.lastColumn > area.column;
      const inTable = columns.some((each) => each >= column);
      if (column <= lastSubject) return area !== undefined && area.lastRow > row && !wide;
      return inTable && like && (wide || heading.unknown === "");
    });
    if (!overValues) break;
    above += 1;
  }
  return above;
}

/**
 * True for the row "A B 1 2 3" that numbers the columns below the headings.
 */
export function isNumberingRow(cells: SheetCells, row: number): boolean {
  const texts = cells.filledColumns(row).map((column) => cells.text(row, column));
  if (texts.length < 2) return false;
  if (
    !texts.every((text) => /^\(?\s*([a-hA-H]|\d{1,2})\s*\)?$|^\(?\d{1,2}\)?\s*=[\s()\d+\-*/:%x]+$/.test(text))
  )
    return false;
  const numbers = texts.flatMap((text) => {
    const match = /^\(?\s*(\d{1,2})/.exec(text);
    return match ? [Number(match[1])] : [];
  });
  const ascending = numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1);
  const startsLow = (numbers[0] ?? 1) <= 3;
  return ascending && startsLow && texts.length >= 3;
}
