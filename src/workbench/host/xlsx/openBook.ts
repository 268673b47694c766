import type { Book } from "../model/book";
import { putSheet } from "./putSheet";
import type { BookSource } from "./sheetSource";

/** Puts the workbook of a file in the place of the open one. */
export function openBook(book: Book, source: BookSource): void {
  const { memory } = book;
  memory.structureProtected = false;
  const former = book.sheets;
  // The new sheets need their own names at once, and a workbook is never without a sheet.
  for (const [index, sheet] of former.entries()) sheet.rename(`~${index}~`);
  for (const name of book.names.all) book.names.delete(name.id);
  const [first] = source.sheets
    .map((sheet) => putSheet(book, sheet))
    .filter((sheet) => sheet.visibility === "Visible");
  if (first !== undefined) book.activate(first);
  for (const sheet of former) book.deleteSheet(sheet);
  for (const { name, formula, hidden } of source.names) {
    const added = book.names.add(name, formula, "", null);
    book.names.set({ ...added, visible: !hidden });
  }
  memory.settings.splice(0, Infinity, ...source.settings.map(({ key, value }) => ({ key, value })));
  memory.xmlParts.splice(0, Infinity, ...source.xmlParts.map((xml) => ({ id: memory.newId(), xml })));
  memory.properties.clear();
}
