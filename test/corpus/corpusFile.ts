import { utils, write, type BookType, type WorkSheet } from "@e965/xlsx";
import type { Grid, SourceWorkbook } from "../../src/reports/grid";

/** Writes a workbook of the corpus as a file's bytes, with its merges, hidden rows and sheets, and cell formats. */
export function corpusFile({ grids }: SourceWorkbook, type: BookType): Uint8Array {
  const book = utils.book_new();
  for (const grid of grids) utils.book_append_sheet(book, worksheet(grid), grid.sheet || "Sheet1");
  book.Workbook = { Sheets: grids.map(({ hidden }) => ({ Hidden: hidden ? 1 : 0 })) };
  return new Uint8Array(write(book, { type: "array", bookType: type }) as ArrayBuffer);
}

function worksheet({
  rows,
  merges,
  hiddenRows,
  filteredRows,
  hiddenColumns,
  percentCells,
  uncalculatedCells,
}: Grid): WorkSheet {
  const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
  sheet["!merges"] = merges.map(({ row, column, lastRow, lastColumn }) => ({
    s: { r: row, c: column },
    e: { r: lastRow, c: lastColumn },
  }));
  sheet["!rows"] = rows.map((_, row) => ({ hidden: hiddenRows.has(row) || filteredRows.has(row) }));
  sheet["!cols"] = Array.from({ length: 12 }, (_, column) => ({ hidden: hiddenColumns.has(column) }));
  if (filteredRows.size > 0) sheet["!autofilter"] = { ref: `A1:F${rows.length}` };
  for (const key of percentCells) {
    const cell = sheet[utils.encode_cell(place(key))] as { z?: string } | undefined;
    if (cell) cell.z = "0%";
  }
  for (const key of uncalculatedCells) sheet[utils.encode_cell(place(key))] = { t: "z", f: "E1+F1" };
  return sheet;
}

function place(key: string): { r: number; c: number } {
  const [row = 0, column = 0] = key.split(",").map(Number);
  return { r: row, c: column };
}
