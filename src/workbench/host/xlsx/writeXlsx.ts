import type { CellValue as FileValue, TableProperties, Worksheet } from "exceljs";
import { cellAddress } from "../../../reports/grid";
import type { CellValue } from "../../../reports/grid";
import { areaAddress } from "../model/address";
import { addSheetCharts } from "../../../files/sheetCharts";
import type { Book } from "../model/book";
import type { Link } from "../model/link";
import type { Sheet } from "../model/sheet";
import type { StoredTable } from "../model/table";
import { cellBlock } from "../objects/block";
import { writeColor, writeLook } from "./cellLook";
import { fileCharts } from "./fileCharts";
import { finishFile } from "./fileParts";
import { writePageSetup } from "./filePageSetup";
import { writeRule, writeValidation } from "./fileRules";
import { toFileWidth } from "./fileWidth";

const states = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/** Writes the book as an .xlsx file, formulas with the values they have now. */
export async function writeXlsx(book: Book): Promise<Uint8Array<ArrayBuffer>> {
  const { Workbook } = await import("exceljs");
  await book.settle();
  const file = new Workbook();
  file.title = book.memory.properties.get("title") ?? "";
  file.creator = book.memory.properties.get("author") ?? "";
  for (const sheet of book.sheets) {
    const written = file.addWorksheet(sheet.name, { state: states[sheet.visibility] });
    writeSheet(sheet, written);
  }
  const active = book.sheets.indexOf(book.activeSheet);
  file.views = [
    { x: 0, y: 0, width: 20000, height: 12000, firstSheet: 0, activeTab: active, visibility: "visible" },
  ];
  const { settings, xmlParts } = book.memory;
  const bytes = addSheetCharts(new Uint8Array(await file.xlsx.writeBuffer()), book.sheets.map(fileCharts));
  return finishFile(bytes, { settings, xmlParts: xmlParts.map(({ xml }) => xml) }, book.names.all);
}

function writeSheet(sheet: Sheet, file: Worksheet): void {
  if (sheet.tabColor !== "") file.properties.tabColor = writeColor(sheet.tabColor);
  const { xSplit, ySplit } = sheet.univer.getFreeze();
  const showGridLines = !sheet.univer.hasHiddenGridlines();
  file.views =
    xSplit > 0 || ySplit > 0
      ? [{ state: "frozen", xSplit, ySplit, showGridLines }]
      : [{ state: "normal", showGridLines }];
  writeSizes(sheet, file);
  // A table writes its cells plainly; they are written over with what they really hold.
  for (const table of sheet.tables) file.addTable(writeTable(sheet, table));
  writeCells(sheet, file);
  for (const { row, column, lastRow, lastColumn } of sheet.merges.all) {
    file.mergeCells(row + 1, column + 1, lastRow + 1, lastColumn + 1);
  }
  writeRules(sheet, file);
  const { pageSetup, headerFooter } = writePageSetup(sheet.pageSetup);
  Object.assign(file.pageSetup, pageSetup);
  Object.assign(file.headerFooter, headerFooter);
  if (sheet.protection.protected) Object.assign(file, { sheetProtection: writeProtection(sheet) });
}

function writeSizes(sheet: Sheet, file: Worksheet): void {
  const { columnData, rowData } = sheet.univer.getConfig();
  for (const index of Object.keys(columnData).map(Number)) {
    const area = { row: 0, column: index, lastRow: 0, lastColumn: index };
    const [width = 0] = sheet.columns.widths(area);
    const column = file.getColumn(index + 1);
    if (width === 0) column.hidden = true;
    else column.width = toFileWidth(width);
  }
  for (const index of Object.keys(rowData).map(Number)) {
    const area = { row: index, column: 0, lastRow: index, lastColumn: 0 };
    const [height = 0] = sheet.rows.heights(area);
    const row = file.getRow(index + 1);
    if (height === 0) row.hidden = true;
    else row.height = height;
  }
}

function writeCells(sheet: Sheet, file: Worksheet): void {
  sheet.univer.getCellMatrix().forValue((row, column) => {
    const cell = file.getCell(row + 1, column + 1);
    const value = sheet.cells.value(row, column);
    const formula = sheet.cells.formula(row, column);
    const link = sheet.links.at(row, column);
    if (formula !== null) cell.value = { formula: formula.slice(1), ...resultOf(value) };
    else if (link !== null) cell.value = { text: String(value ?? ""), hyperlink: targetOf(link) };
    else cell.value = plainOf(value);
    cell.style = writeLook(sheet.styles.at(row, column), sheet.isLocked(row, column));
    return undefined;
  });
  for (const { row, column, content } of sheet.book.memory.comments.filter(
    ({ sheetId }) => sheetId === sheet.id,
  )) {
    file.getCell(row + 1, column + 1).note = content;
  }
}

function writeTable(
  sheet: Sheet,
  { name, area, showBandedRows, showFilterButton }: StoredTable,
): TableProperties {
  const [headers = [], ...rows] = cellBlock(area, (row, column) => sheet.cells.value(row, column));
  return {
    name,
    ref: cellAddress(area.row, area.column),
    headerRow: true,
    style: { theme: "TableStyleMedium2", showRowStripes: showBandedRows },
    columns: headers.map((header) => ({ name: String(header ?? ""), filterButton: showFilterButton })),
    rows,
  };
}

function targetOf(link: Link): string {
  return link.documentReference === undefined ? (link.address ?? "") : `#${link.documentReference}`;
}

const errorText = /^#(N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!)$/;

function plainOf(value: CellValue): FileValue {
  return typeof value === "string" && errorText.test(value) ? ({ error: value } as FileValue) : value;
}

function resultOf(value: CellValue): { result?: number | string | boolean } {
  if (value === null) return {};
  return { result: plainOf(value) as number | string | boolean };
}

function writeRules(sheet: Sheet, file: Worksheet): void {
  for (const [index, format] of sheet.conditionalFormats.entries()) {
    const ref = format.areas.map(areaAddress).join(" ");
    const rules = [writeRule(format, index + 1)] as Parameters<
      Worksheet["addConditionalFormatting"]
    >[0]["rules"];
    file.addConditionalFormatting({ ref, rules });
  }
  const { dataValidations } = file as unknown as {
    dataValidations: { add(ref: string, rule: object): void };
  };
  for (const { area, value } of sheet.validations.layers) {
    const written = value === null ? null : writeValidation(value);
    if (written !== null) dataValidations.add(areaAddress(area), written);
  }
  if (sheet.filter.area !== null) file.autoFilter = areaAddress(sheet.filter.area);
}

/** Office.js says what is allowed, the file what is not. */
function writeProtection({ protection }: Sheet): Record<string, boolean> {
  const options = Object.entries(protection.options).flatMap(([name, allowed]): [string, boolean][] => {
    const option = /^allow(.)(.*)$/.exec(name);
    return option === null ? [] : [[`${option[1]?.toLowerCase() ?? ""}${option[2] ?? ""}`, allowed === true]];
  });
  return { sheet: true, ...Object.fromEntries(options) };
}
