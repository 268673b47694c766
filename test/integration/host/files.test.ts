import { readFileSync } from "node:fs";
import { Workbook } from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { startExcel } from "../../support/host";
import type { EmulatedExcel } from "../../support/host";

let excel: EmulatedExcel;
beforeAll(async () => {
  excel = await startExcel();
});
afterAll(() => {
  expect(excel.host.bugs).toEqual([]);
  excel.dispose();
});

/** A workbook with something of everything that a file keeps. */
async function fillWorkbook(): Promise<void> {
  await Excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem("Sheet1");
    sheet.name = "Biểu tổng hợp";
    sheet.getRange("A1:C4").formulas = [
      ["BIỂU TỔNG HỢP", "", ""],
      ["Chỉ tiêu", "Tổng", "Đạt"],
      ["'6.3", 12, true],
      ["=SUM(B3,10)", "=B3/0", "'=không phải công thức"],
    ];
    sheet.getRange("A1:C1").merge();
    const head = sheet.getRange("A1:C2");
    head.format.font.name = "Times New Roman";
    head.format.font.bold = true;
    head.format.fill.color = "#DFF6DD";
    head.format.borders.getItem("EdgeBottom").style = "Continuous";
    sheet.getRange("B3").numberFormat = [["#,##0.0"]];
    sheet.getRange("A:A").format.columnWidth = 150;
    sheet.getRange("2:2").format.rowHeight = 30;
    sheet.getRange("D:D").columnHidden = true;
    sheet.freezePanes.freezeRows(2);
    sheet.tabColor = "#0B6A0B";
    const rule = sheet.getRange("C3:C4").conditionalFormats.add("Custom").custom;
    rule.rule.formula = '=$C3="Chưa đạt"';
    rule.format.font.color = "#A4262C";
    rule.format.fill.color = "#FDE7E9";
    const { dataValidation } = sheet.getRange("B3");
    dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } };
    dataValidation.errorAlert = { showAlert: true, style: "Stop", title: "Số", message: "Ghi số nguyên." };
    sheet.getRange("B3").format.protection.locked = false;
    sheet.pageLayout.orientation = "Landscape";
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.pageLayout.setPrintTitleRows("$1:$2");
    sheet.pageLayout.headersFooters.defaultForAllPages.centerHeader = "&P";
    sheet.protection.protect({ allowFormatColumns: true });
    const unit = workbook.worksheets.add("Trạm y tế");
    unit.getRange("A1").hyperlink = { documentReference: "'Biểu tổng hợp'!A3", textToDisplay: "Về biểu" };
    unit.visibility = "Hidden";
    unit.getRange("A4:B5").values = [
      ["Mã", "Số"],
      ["'4.1", 5],
    ];
    unit.tables.add("'Trạm y tế'!A4:B5", true).name = "ChiTieu";
    workbook.comments.add("'Trạm y tế'!B2", "Theo tệp gốc, ô D7");
    workbook.names.add("BDG_BIEU", sheet.getRange("A3:C4")).visible = false;
    workbook.settings.add("bdg", JSON.stringify({ planId: "lechan-2026-2030" }));
    await context.sync();
  });
}

test("a workbook that is saved and opened again is the same workbook", async () => {
  await fillWorkbook();
  const before = await excel.snapshot();
  const bytes = await excel.host.saveXlsx();
  await excel.host.openXlsx(bytes);
  const after = await excel.snapshot();
  expect(after.settings).toEqual(before.settings);
  expect(after.names).toEqual(before.names);
  expect(after.sheets).toHaveLength(2);
  const [sheet, unit] = after.sheets as Record<string, unknown>[];
  const [was, unitWas] = before.sheets as Record<string, unknown>[];
  for (const part of ["name", "visibility", "tabColor", "merges", "freeze", "protection", "validations"]) {
    expect([part, sheet?.[part]]).toEqual([part, was?.[part]]);
  }
  expect(unit?.["links"]).toEqual(unitWas?.["links"]);
  expect(unit?.["tables"]).toMatchObject([
    { name: "ChiTieu", area: { row: 3, column: 0, lastRow: 4, lastColumn: 1 } },
  ]);
  expect(unit?.["comments"]).toEqual(unitWas?.["comments"]);
  expect(sheet?.["conditionalFormats"]).toEqual(was?.["conditionalFormats"]);
  expect(sheet?.["pageSetup"]).toMatchObject({
    orientation: "Landscape",
    titleRows: { row: 0, lastRow: 1 },
    headersFooters: { defaultForAllPages: { centerHeader: "&P" } },
  });
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Biểu tổng hợp").getRange("A1:C4");
    range.load("formulas,values,numberFormat");
    const cell = context.workbook.worksheets.getItem("Biểu tổng hợp").getRange("A2");
    cell.load("format/font/name,format/font/bold,format/fill/color,format/columnWidth,format/rowHeight");
    await context.sync();
    expect(range.formulas).toEqual([
      ["BIỂU TỔNG HỢP", "", ""],
      ["Chỉ tiêu", "Tổng", "Đạt"],
      ["6.3", 12, true],
      ["=SUM(B3,10)", "=B3/0", "=không phải công thức"],
    ]);
    expect(range.values[3]).toEqual([22, "#DIV/0!", "=không phải công thức"]);
    expect(range.numberFormat[2]?.[1]).toBe("#,##0.0");
    expect(cell.format.font).toMatchObject({ name: "Times New Roman", bold: true });
    expect(cell.format.fill.color).toBe("#DFF6DD");
    expect(cell.format).toMatchObject({ columnWidth: 150, rowHeight: 30 });
  });
});

test("the file is one that another program reads", async () => {
  const file = new Workbook();
  await file.xlsx.load((await excel.host.saveXlsx()).buffer);
  const sheet = file.getWorksheet("Biểu tổng hợp");
  expect(sheet?.getCell("A4").value).toMatchObject({ formula: "SUM(B3,10)", result: 22 });
  expect(sheet?.getCell("C4").value).toBe("=không phải công thức");
});

test("a sheet with a table and a comment has them in the order that Excel asks for", async () => {
  const parts = unzipSync(await excel.host.saveXlsx());
  const sheets = Object.entries(parts).filter(([name]) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name));
  const both = sheets.map(([, part]) => strFromU8(part)).filter((xml) => xml.includes("<tableParts"));
  expect(both).toHaveLength(1);
  expect(both[0]?.indexOf("<legacyDrawing")).toBeGreaterThan(0);
  expect(both[0]?.indexOf("<legacyDrawing")).toBeLessThan(both[0]?.indexOf("<tableParts") ?? 0);
});

test("bytes that are no workbook are refused, and the open one stays", async () => {
  const before = await excel.snapshot();
  await expect(excel.host.openXlsx(new TextEncoder().encode("không phải tệp Excel"))).rejects.toThrow();
  expect(await excel.snapshot()).toEqual(before);
});

test("sheets of a file are inserted where they are asked for", async () => {
  const base64 = Buffer.from(await excel.host.saveXlsx()).toString("base64");
  await Excel.run(async (context) => {
    const ids = context.workbook.insertWorksheetsFromBase64(base64, {
      sheetNamesToInsert: ["Trạm y tế"],
      positionType: "Beginning",
    });
    await context.sync();
    const inserted = context.workbook.worksheets.getItem(ids.value[0] ?? "").load("name,position");
    await context.sync();
    expect([inserted.name, inserted.position]).toEqual(["Trạm y tế (2)", 0]);
    inserted.delete();
    await context.sync();
  });
});

test("a further workbook that the add-in opens is handed to the page", async () => {
  const bytes = await excel.host.saveXlsx();
  let opened: Uint8Array | null = null;
  excel.host.onWorkbookOpened = (file) => (opened = file);
  await Excel.createWorkbook(Buffer.from(bytes).toString("base64"));
  expect(opened).toEqual(bytes);
});

test("the licence is not a workbook either", async () => {
  await expect(excel.host.openXlsx(readFileSync("LICENSE"))).rejects.toThrow();
});
