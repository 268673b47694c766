import { RemoveSuperTableMutation, SetSuperTableMutation } from "@univerjs/engine-formula";
import type { Area } from "../../../reports/grid";
import type { Book } from "./book";
import type { Filter } from "./filter";
import { toUniverRange } from "./univerRange";

/** A native table. */
export interface StoredTable {
  readonly id: string;
  name: string;
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  showBandedRows: boolean;
  style: string;
  readonly filter: Filter;
}

/** Tells the engine of a table, so that formulas can refer to its columns by name. */
export function addToEngine(book: Book, sheetId: string, table: StoredTable): void {
  const { cells } = book.sheetOf(sheetId);
  const titles = new Map<string, number>();
  for (let column = table.area.column; column <= table.area.lastColumn; column++) {
    titles.set(String(cells.value(table.area.row, column) ?? ""), column - table.area.column);
  }
  const reference = { sheetId, titleMap: titles, range: toUniverRange(table.area) };
  book.run(SetSuperTableMutation.id, { tableName: table.name, reference });
}

export function removeFromEngine(book: Book, table: StoredTable): void {
  book.run(RemoveSuperTableMutation.id, { tableName: table.name });
}
