import type { SheetCells } from "./sheetCells";
import { findHeaderRows, isNumberingRow, type HeaderRows, type NamesItem } from "./headerRows";
import { readHeading, type Heading } from "./heading";

/** A column of a table with what its headings say. */
export interface TableColumn {
  readonly column: number;
  /** Its headings top to bottom, in the form of `foldText`. */
  readonly path: readonly string[];
  /** The same as written. */
  readonly titles: readonly string[];
  /** All of them together. */
  readonly heading: Heading;
  /** The lowest one. */
  readonly leaf: Heading;
  /** As written, for the officer: "Trong đó / Nữ". */
  readonly title: string;
  readonly hidden: boolean;
}

/** A table on a sheet: its columns, and the rows below its headings down to the next table. */
export interface TableRegion {
  readonly headerRows: readonly number[];
  readonly columns: readonly TableColumn[];
  readonly body: readonly number[];
}

/**
 * Finds the tables of a sheet, those beside each other too.
 *
 * @param namesItem knows the labels of data items
 */
export function findTables(cells: SheetCells, namesItem: NamesItem): TableRegion[] {
  const headers = findHeaderRows(cells, namesItem);
  return headers.flatMap((header, index) => {
    const last = header.rows.at(-1) ?? 0;
    const end = headers[index + 1]?.rows[0] ?? Infinity;
    const below = cells.rows.filter((row) => row > last && row < end);
    const body = below.filter((row, at) => !(at < 2 && isNumberingRow(cells, row)));
    const columns = columnsOf(cells, header);
    return sideBySide(columns).map((own) => ({ headerRows: header.rows, columns: own, body }));
  });
}

function columnsOf(cells: SheetCells, header: HeaderRows): TableColumn[] {
  const texts = header.rows.map((_, level) => levelTexts(cells, header, level));
  const columns: TableColumn[] = [];
  for (let column = 0; column < cells.columnCount; column += 1) {
    const written = texts.map((level) => level[column] ?? "").filter((text) => cells.fold(text) !== "");
    const distinct = written.filter((text, at) => text !== written[at - 1]);
    const path = distinct.map((text) => cells.fold(text));
    columns.push({
      column,
      path,
      heading: readHeading(path.join(" ")),
      leaf: readHeading(path.at(-1) ?? ""),
      titles: distinct,
      title: distinct.join(" / "),
      hidden: cells.grid.hiddenColumns.has(column),
    });
  }
  return columns;
}

/** One heading row's text over each column, merged or meant to be. */
function levelTexts(cells: SheetCells, header: HeaderRows, level: number): string[] {
  const row = header.rows[level] ?? 0;
  const lower = header.rows.slice(level + 1);
  const hasText = (column: number) => lower.some((each) => cells.text(each, column) !== "");
  const merged = Array.from({ length: cells.columnCount }, (_, column) =>
    isMergedWide(cells, row, column),
  ).some(Boolean);
  const texts: string[] = [];
  for (let column = 0; column < cells.columnCount; column += 1) {
    const area = cells.mergeAt(row, column);
    const inHeader = area !== undefined && header.rows.includes(area.row);
    const own = inHeader ? cells.text(area.row, area.column) : cells.text(row, column);
    // Files without merges (csv) leave the cells beside a group's heading blank.
    const filled = own === "" && !merged && !area && column > 0 && hasText(column) && hasText(column - 1);
    texts.push(filled ? (texts[column - 1] ?? "") : own);
  }
  return texts;
}

function isMergedWide(cells: SheetCells, row: number, column: number): boolean {
  const area = cells.mergeAt(row, column);
  return area !== undefined && area.row === row && area.lastColumn > area.column;
}

/** Cuts headings that start anew ("STT | Nội dung | Số lượng | STT | Nội dung | Số lượng") into tables. */
function sideBySide(columns: readonly TableColumn[]): TableColumn[][] {
  const tables: TableColumn[][] = [[]];
  let subjects = new Set<string>();
  let hasValue = false;
  for (const column of columns) {
    const { heading, path } = column;
    const text = path.join(" ");
    const subject =
      heading.unknown === "" &&
      (heading.tags.has("order") || heading.tags.has("label") || heading.tags.has("code"));
    if (subject && hasValue && subjects.has(text)) {
      tables.push([]);
      subjects = new Set();
      hasValue = false;
    }
    if (subject) subjects.add(text);
    else if (text !== "") hasValue = true;
    tables.at(-1)?.push(column);
  }
  return tables;
}
