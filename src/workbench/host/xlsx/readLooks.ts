import type { Cell, Worksheet } from "exceljs";
import type { Area } from "../../../reports/grid";
import { parseArea } from "../model/address";
import { newLook } from "../model/conditionalFormat";
import { noErrorAlert, noPrompt } from "../model/validation";
import { readColor, readLook } from "./cellLook";
import { readPageSetup } from "./filePageSetup";
import { readRule, readValidation } from "./fileRules";
import type { SheetSource } from "./sheetSource";

/** Adds to sheets that have been read how they look; a file that this reader gives up on keeps its plain cells. */
export async function readLooks(bytes: Uint8Array, sheets: readonly SheetSource[]): Promise<void> {
  const { Workbook } = await import("exceljs");
  const file = new Workbook();
  try {
    await file.xlsx.load(bytes.slice().buffer);
  } catch {
    return;
  }
  for (const sheet of sheets) {
    const found = file.getWorksheet(sheet.name);
    if (found !== undefined) readSheet(found, sheet);
  }
}

function readSheet(file: Worksheet, sheet: SheetSource): void {
  sheet.tabColor = readColor(file.properties.tabColor) ?? "";
  // A sheet without any view has none at all, whatever the types say.
  const [view] = (file.views as Worksheet["views"] | null) ?? [];
  if (view?.state === "frozen") sheet.freeze = { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 };
  if (view?.showGridLines === false) sheet.showGridlines = false;
  file.eachRow({ includeEmpty: false }, (row) =>
    row.eachCell({ includeEmpty: true }, (cell) => readCell(cell, sheet)),
  );
  readRules(file, sheet);
  sheet.pageSetup = readPageSetup(file);
  sheet.protection = readProtection(file);
}

function readCell(cell: Cell, sheet: SheetSource): void {
  const row = Number(cell.row) - 1;
  const column = Number(cell.col) - 1;
  const look = readLook(cell.style);
  if (Object.keys(look).length > 0) {
    const cells = (sheet.cells[row] ??= {});
    cells[column] = { ...cells[column], s: look };
  }
  if (cell.protection?.locked === false)
    sheet.unlocked.push({ row, column, lastRow: row, lastColumn: column });
  if (cell.hyperlink) sheet.links.push({ row, column, link: readLink(cell.hyperlink) });
}

function readLink(target: string): { address: string } | { documentReference: string } {
  return target.startsWith("#") ? { documentReference: target.slice(1) } : { address: target };
}

/** What exceljs keeps of a sheet without saying so in its types. */
interface Untyped {
  readonly conditionalFormattings?: readonly { readonly ref: string; readonly rules: readonly object[] }[];
  readonly dataValidations?: { readonly model: Readonly<Record<string, object>> };
  readonly sheetProtection?: Readonly<Record<string, boolean | undefined>> | null;
  readonly tables?: Readonly<Record<string, { readonly table: { name: string; tableRef: string } }>>;
}

function readRules(file: Worksheet, sheet: SheetSource): void {
  const { conditionalFormattings, dataValidations, tables } = file as unknown as Untyped;
  for (const { ref, rules } of conditionalFormattings ?? []) {
    const areas = areasOf(ref);
    for (const rule of rules) {
      const read = readRule(rule, newLook());
      if (read !== null) sheet.conditionalFormats.push({ ...read, areas });
    }
  }
  for (const [address, validation] of Object.entries(dataValidations?.model ?? {})) {
    const read = readValidation(validation, { errorAlert: noErrorAlert, prompt: noPrompt });
    for (const area of areasOf(address)) {
      if (read !== null) sheet.validations.push({ area, validation: read });
    }
  }
  for (const { table } of Object.values(tables ?? {})) {
    for (const area of areasOf(table.tableRef)) sheet.tables.push({ name: table.name, area });
  }
}

function areasOf(addresses: string): Area[] {
  return addresses.split(/[ ,]/).flatMap((address) => parseArea(address.replaceAll("$", "")) ?? []);
}

/** What is allowed on a protected sheet; null where it is not protected. */
function readProtection(file: Worksheet): Record<string, boolean> | null {
  const stored = (file as unknown as Untyped).sheetProtection;
  if (stored?.["sheet"] !== true) return null;
  const names = [
    "formatCells",
    "formatColumns",
    "formatRows",
    "insertColumns",
    "insertRows",
    "insertHyperlinks",
    "deleteColumns",
    "deleteRows",
    "sort",
    "autoFilter",
    "pivotTables",
  ];
  const allowed = names.filter((name) => stored[name] === true);
  return Object.fromEntries(
    allowed.map((name) => [`allow${name.charAt(0).toUpperCase()}${name.slice(1)}`, true]),
  );
}
