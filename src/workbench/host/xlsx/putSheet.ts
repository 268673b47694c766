import { ToggleGridlinesMutation, SetFrozenMutation } from "@univerjs/sheets";
import { BooleanNumber } from "@univerjs/core";
import type { Area } from "../../../reports/grid";
import type { Book } from "../model/book";
import { Filter } from "../model/filter";
import type { Sheet } from "../model/sheet";
import { addToEngine } from "../model/table";
import type { SheetSource } from "./sheetSource";

/** Puts a sheet of a file into the book, at the end and under a name that is free. */
export function putSheet(book: Book, source: SheetSource): Sheet {
  const sheet = book.addSheet(freeName(book, source.name));
  const area = areaOf(source);
  if (area !== null) sheet.cells.set(area, source.cells);
  for (const merged of source.merges) sheet.merges.merge(merged);
  for (const [column, width] of source.columnWidths) {
    sheet.columns.setWidth({ row: 0, column, lastRow: 0, lastColumn: column }, width);
  }
  for (const [row, height] of source.rowHeights) {
    sheet.rows.setHeight({ row, column: 0, lastRow: row, lastColumn: 0 }, height);
  }
  putSurroundings(sheet, source);
  if (source.visibility !== "Visible") sheet.visibility = source.visibility;
  return sheet;
}

function putSurroundings(sheet: Sheet, source: SheetSource): void {
  const { memory } = sheet.book;
  if (source.tabColor !== "") sheet.tabColor = source.tabColor;
  if (!source.showGridlines) sheet.run(ToggleGridlinesMutation.id, { showGridlines: BooleanNumber.FALSE });
  const { rows, columns } = source.freeze;
  if (rows > 0 || columns > 0) {
    const start = { startRow: rows > 0 ? rows : -1, startColumn: columns > 0 ? columns : -1 };
    sheet.run(SetFrozenMutation.id, { ...start, ySplit: rows, xSplit: columns });
  }
  for (const area of source.unlocked) sheet.locks.set(area, false);
  for (const { area, validation } of source.validations) sheet.validations.set(area, validation);
  for (const { row, column, link } of source.links) {
    sheet.links.set({ row, column, lastRow: row, lastColumn: column }, link);
  }
  for (const { row, column, text } of source.comments) {
    memory.comments.push({
      id: memory.newId(),
      sheetId: sheet.id,
      row,
      column,
      content: text,
      resolved: false,
    });
  }
  sheet.conditionalFormats = source.conditionalFormats.map((format) => ({ ...format, id: memory.newId() }));
  for (const { name, area } of source.tables) putTable(sheet, name, area);
  Object.assign(sheet.pageSetup, source.pageSetup);
  if (source.protection !== null) sheet.protection.protect(source.protection, null);
}

function putTable(sheet: Sheet, name: string, area: Area): void {
  const table = {
    id: sheet.book.memory.newId(),
    name,
    area,
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    style: "TableStyleMedium2",
    filter: new Filter(),
  };
  sheet.tables.push(table);
  addToEngine(sheet.book, sheet.id, table);
}

/** Excel puts a number behind a name that is taken. */
function freeName(book: Book, name: string): string {
  if (book.findSheet(name) === null) return name;
  for (let number = 2; ; number++) {
    const numbered = `${name.slice(0, 26)} (${number})`;
    if (book.findSheet(numbered) === null) return numbered;
  }
}

function areaOf({ cells }: SheetSource): Area | null {
  const rows = Object.keys(cells).map(Number);
  if (rows.length === 0) return null;
  let lastColumn = 0;
  for (const row of rows) {
    for (const column of Object.keys(cells[row] ?? {})) lastColumn = Math.max(lastColumn, Number(column));
  }
  return { row: 0, column: 0, lastRow: rows.reduce((last, row) => Math.max(last, row), 0), lastColumn };
}
