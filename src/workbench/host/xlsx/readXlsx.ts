import { CellValueType } from "@univerjs/core";
import type { ICellData } from "@univerjs/core";
import type { CellObject, WorkBook, WorkSheet } from "@e965/xlsx";
import { parseArea } from "../model/address";
import { fromFileWidth } from "./fileWidth";
import { readMemory } from "./fileParts";
import { readLooks } from "./readLooks";
import type { BookSource, SheetSource } from "./sheetSource";

/** As a sheet's visibility stands in the file. */
const visibilities = ["Visible", "Hidden", "VeryHidden"] as const;

/**
 * Reads an .xlsx file. Values, formulas, merges and sizes are read by the reader that copes with every file;
 * how cells look, and what stands around them, by one that gives up on some: those then open plain.
 *
 * @throws where the bytes are no workbook
 */
export async function readXlsx(bytes: Uint8Array): Promise<BookSource> {
  const { read } = await import("@e965/xlsx");
  const file = read(bytes, { cellFormula: true, cellNF: true, cellStyles: true, sheetStubs: false });
  const sheets = file.SheetNames.map((name, index) => readSheet(file, name, index));
  await readLooks(bytes, sheets);
  const names = (file.Workbook?.Names ?? []).flatMap((entry) => {
    const { Name: name, Ref: ref, Sheet: sheet } = entry;
    // The reader keeps the mark without declaring it.
    const hidden = (entry as { Hidden?: boolean }).Hidden === true;
    return sheet !== undefined || name.startsWith("_xlnm.") ? [] : [{ name, formula: `=${ref}`, hidden }];
  });
  return { sheets, names, ...readMemory(bytes) };
}

function readSheet(file: WorkBook, name: string, index: number): SheetSource {
  const sheet = file.Sheets[name] ?? {};
  const cells = cellsOf(sheet);
  return {
    name,
    visibility: visibilities[file.Workbook?.Sheets?.[index]?.Hidden ?? 0] ?? "Visible",
    tabColor: "",
    cells: readCells(cells),
    merges: (sheet["!merges"] ?? []).map(({ s, e }) => ({
      row: s.r,
      column: s.c,
      lastRow: e.r,
      lastColumn: e.c,
    })),
    columnWidths: sizes(sheet["!cols"], ({ hidden, width, wch }) =>
      hidden === true
        ? 0
        : width === undefined && wch === undefined
          ? null
          : fromFileWidth(width ?? wch ?? 0),
    ),
    rowHeights: sizes(sheet["!rows"], ({ hidden, hpt }) => (hidden === true ? 0 : (hpt ?? null))),
    freeze: { rows: 0, columns: 0 },
    showGridlines: true,
    protection: sheet["!protect"] === undefined ? null : {},
    unlocked: [],
    conditionalFormats: [],
    validations: [],
    links: [],
    comments: readComments(cells),
    tables: [],
    pageSetup: {},
  };
}

function sizes<T>(
  entries: readonly (T | undefined)[] | undefined,
  sizeOf: (entry: T) => number | null,
): Map<number, number> {
  const found = new Map<number, number>();
  for (const [index, entry] of (entries ?? []).entries()) {
    const size = entry === undefined || entry === null ? null : sizeOf(entry);
    if (size !== null) found.set(index, size);
  }
  return found;
}

/** The cells of a sheet with their zero-based place. */
function cellsOf(sheet: WorkSheet): { row: number; column: number; cell: CellObject }[] {
  return (Object.entries(sheet) as [string, CellObject][]).flatMap(([address, cell]) => {
    const area = address.startsWith("!") ? null : parseArea(address);
    return area === null ? [] : [{ row: area.row, column: area.column, cell }];
  });
}

function readCells(cells: ReturnType<typeof cellsOf>): SheetSource["cells"] {
  const matrix: SheetSource["cells"] = {};
  for (const { row, column, cell } of cells) {
    const read = readCell(cell);
    if (read !== null) (matrix[row] ??= {})[column] = read;
  }
  return matrix;
}

function readComments(cells: ReturnType<typeof cellsOf>): SheetSource["comments"] {
  return cells.flatMap(({ row, column, cell }) => {
    const text = (cell.c ?? []).map((comment) => comment.t).join("\n");
    return text === "" ? [] : [{ row, column, text }];
  });
}

function readCell(cell: CellObject): ICellData | null {
  const value = readValue(cell);
  const formula =
    cell.f === undefined ? {} : { f: `=${cell.f.replaceAll("_xlfn.", "").replaceAll("_xlws.", "")}` };
  const format = typeof cell.z === "string" && cell.z !== "General" ? { s: { n: { pattern: cell.z } } } : {};
  if (value === null && cell.f === undefined) return null;
  return { ...value, ...formula, ...format };
}

function readValue({ t, v, w }: CellObject): Pick<ICellData, "v" | "t"> | null {
  if (v === undefined || v === null) return null;
  if (t === "b") return { v: v === true ? 1 : 0, t: CellValueType.BOOLEAN };
  if (t === "e") return { v: w ?? "#VALUE!", t: CellValueType.STRING };
  if (typeof v === "number") return { v, t: CellValueType.NUMBER };
  return { v: String(v), t: CellValueType.FORCE_STRING };
}
