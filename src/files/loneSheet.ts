import type { CellValue, Worksheet } from "exceljs";
import { hiddenText, withoutPersonal } from "../reports/personalText";
import { isOpenXmlWorkbook } from "./openXmlWorkbook";
import { isRefusal } from "./refusal";
import { inflateParts, zipDirectory } from "./zipArchive";

/** Inflated, a report of a few hundred rows is below 1 MB; far above that the pane would stand still over it. */
const MAX_BYTES = 12 * 1024 * 1024;

/**
 * A workbook of one sheet of a unit's .xlsx or .xlsm, as it looks there: every cell in its place, values where there
 * were formulas, which would point at sheets left behind. Nothing else comes along: no macros, links, comments,
 * pictures or charts, no other sheet, and no text that looks personal.
 *
 * @param sheet the sheet's name in the file
 * @param name what it is to be called
 * @returns an .xlsx; null where the file is of another kind, too large or damaged, or has no such sheet
 */
export async function loneSheet(bytes: Uint8Array, sheet: string, name: string): Promise<Uint8Array | null> {
  if (!isSmallWorkbook(bytes)) return null;
  const { Workbook } = await import("exceljs");
  const file = new Workbook();
  try {
    await file.xlsx.load(bytes.slice().buffer);
  } catch {
    // This reader gives up on some files that are none the worse for it: such a sheet is not kept.
    return null;
  }
  const from = file.getWorksheet(sheet);
  if (!from) return null;
  const alone = new Workbook();
  copySheet(from, alone.addWorksheet(name));
  return new Uint8Array(await alone.xlsx.writeBuffer());
}

function isSmallWorkbook(bytes: Uint8Array): boolean {
  const entries = bytes.length > MAX_BYTES ? [] : zipDirectory(bytes);
  if (isRefusal(entries) || !isOpenXmlWorkbook(entries)) return false;
  const declared = entries.reduce((sum, { size }) => sum + size, 0);
  const parts = entries.filter((entry) => !entry.name.endsWith("/"));
  return declared <= MAX_BYTES && !isRefusal(inflateParts(bytes, parts));
}

function copySheet(from: Worksheet, to: Worksheet): void {
  for (let column = 1; column <= from.columnCount; column++) {
    const { width, hidden } = from.getColumn(column);
    if (width !== undefined) to.getColumn(column).width = width;
    if (hidden) to.getColumn(column).hidden = true;
  }
  from.eachRow({ includeEmpty: false }, (row, rowNumber) => {
    const copy = to.getRow(rowNumber);
    if (row.height) copy.height = row.height;
    if (row.hidden) copy.hidden = true;
    row.eachCell({ includeEmpty: true }, (cell, columnNumber) => {
      const target = copy.getCell(columnNumber);
      if (cell.master === cell) target.value = plainValue(cell.value);
      target.style = cell.style;
    });
  });
  for (const area of from.model.merges) to.mergeCellsWithoutStyle(area);
}

/** What a cell shows, without what is behind it. */
function plainValue(value: CellValue | undefined): CellValue {
  if (value === undefined || value === null) return null;
  if (typeof value === "string") return withoutPersonal(value);
  if (typeof value === "number") return withoutPersonal(String(value)) === hiddenText ? hiddenText : value;
  if (typeof value === "boolean" || value instanceof Date) return value;
  if ("richText" in value) return withoutPersonal(value.richText.map(({ text }) => text).join(""));
  if ("hyperlink" in value) return withoutPersonal(String(value.text));
  if ("error" in value) return value.error;
  return plainValue(value.result);
}
