import { startExcel } from "../../support/host";
import type { EmulatedExcel } from "../../support/host";

let excel: EmulatedExcel;
beforeAll(async () => {
  excel = await startExcel({ sheets: ["Dữ liệu", "Sheet2"] });
});
afterAll(() => {
  expect(excel.host.bugs).toEqual([]);
  excel.dispose();
});

test("the real client boots and finds Excel", () => {
  expect(Office.context.host).toBe("Excel");
  expect(Office.context.displayLanguage).toBe("vi-VN");
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.14")).toBe(true);
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(false);
});

test("values come back as they were written, with their address", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Dữ liệu").getRange("A1:C2");
    range.values = [
      [1, "Đơn vị", true],
      [2, "Xã Tân Lập", ""],
    ];
    range.load(["values", "address", "valueTypes"]);
    await context.sync();
    expect(range.values).toEqual([
      [1, "Đơn vị", true],
      [2, "Xã Tân Lập", ""],
    ]);
    expect(range.address).toBe("'Dữ liệu'!A1:C2");
    expect(range.valueTypes[1]).toEqual(["Double", "String", "Empty"]);
  });
});

test("formulas are calculated, across sheets too, before they are read", async () => {
  await Excel.run(async (context) => {
    const one = context.workbook.worksheets.getItem("Dữ liệu");
    const two = context.workbook.worksheets.getItem("Sheet2");
    one.getRange("E1:E3").values = [[10], [20], [30]];
    const formulas = two.getRange("A1:A3");
    formulas.formulas = [["=SUM('Dữ liệu'!E1:E3)"], ["=A1/0"], ['=IF(A1>50,"Đạt","Chưa đạt")']];
    formulas.load(["values", "formulas", "text"]);
    await context.sync();
    expect(formulas.values).toEqual([[60], ["#DIV/0!"], ["Đạt"]]);
    expect(formulas.formulas[0]).toEqual(["=SUM('Dữ liệu'!E1:E3)"]);
    one.getRange("E1").values = [[11]];
    formulas.load("values");
    await context.sync();
    expect(formulas.values[0]).toEqual([61]);
  });
});

test("a number format shows in the text, in Vietnamese", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet2").getRange("C1:C2");
    range.numberFormat = [["#,##0.0"], ["0.0%"]];
    range.values = [[1234.56], [0.4286]];
    range.load(["text", "numberFormat"]);
    await context.sync();
    expect(range.text).toEqual([["1.234,6"], ["42,9%"]]);
    expect(range.numberFormat).toEqual([["#,##0.0"], ["0.0%"]]);
  });
});

test("formats come back as they were set, null where the cells differ", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet2");
    const range = sheet.getRange("E5:F6");
    range.format.fill.color = "#FFEB9C";
    range.format.font.bold = true;
    range.format.font.name = "Times New Roman";
    range.format.horizontalAlignment = "Center";
    range.format.wrapText = true;
    range.format.columnWidth = 90;
    range.format.borders.getItem("EdgeBottom").style = "Continuous";
    sheet.getRange("E5").format.font.color = "#A4262C";
    range.load("format/fill/color,format/font/bold,format/font/name,format/font/color,format/font/size");
    range.load("format/horizontalAlignment,format/wrapText,format/columnWidth");
    const bottom = range.format.borders.getItem("EdgeBottom").load("style");
    const top = range.format.borders.getItem("EdgeTop").load("style");
    await context.sync();
    expect(range.format.fill.color).toBe("#FFEB9C");
    expect(range.format.font).toMatchObject({ bold: true, name: "Times New Roman", size: 11, color: null });
    expect(range.format).toMatchObject({ horizontalAlignment: "Center", wrapText: true, columnWidth: 90 });
    expect([bottom.style, top.style]).toEqual(["Continuous", "None"]);
  });
});

test("formatting a formula keeps it", async () => {
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Sheet2").getRange("J1");
    cell.formulas = [["=1+1"]];
    cell.format.font.bold = true;
    cell.numberFormat = [["0.0"]];
    cell.format.borders.getItem("EdgeTop").style = "Continuous";
    cell.load(["formulas", "values"]);
    await context.sync();
    expect([cell.formulas, cell.values]).toEqual([[["=1+1"]], [[2]]]);
  });
});

test("sheets are added, found, renamed with their formulas, and deleted", async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add("Trạm y tế");
    added.getRange("A1").values = [[5]];
    worksheets.getItem("Sheet2").getRange("H1").formulas = [["='Trạm y tế'!A1*2"]];
    await context.sync();
    added.name = "Trạm";
    const formula = worksheets.getItem("Sheet2").getRange("H1").load(["formulas", "values"]);
    worksheets.load("items/name,items/position");
    await context.sync();
    expect(worksheets.items.map((sheet) => sheet.name)).toEqual(["Dữ liệu", "Sheet2", "Trạm"]);
    expect(formula.formulas).toEqual([["=Trạm!A1*2"]]);
    expect(formula.values).toEqual([[10]]);
    added.delete();
    const missing = worksheets.getItemOrNullObject("Trạm");
    const present = worksheets.getItemOrNullObject("Sheet2");
    formula.load(["formulas", "values"]);
    await context.sync();
    expect([missing.isNullObject, present.isNullObject]).toEqual([true, false]);
    expect(formula.values).toEqual([["#REF!"]]);
  });
});

test("settings are kept", async () => {
  await Excel.run(async (context) => {
    context.workbook.settings.add("cấu hình", { plan: "lechan-2026-2030" });
    const kept = context.workbook.settings.getItemOrNullObject("cấu hình").load("value");
    const none = context.workbook.settings.getItemOrNullObject("khác");
    await context.sync();
    expect(kept.value).toEqual({ plan: "lechan-2026-2030" });
    expect(none.isNullObject).toBe(true);
  });
});

test("a missing sheet is ItemNotFound at the statement", async () => {
  const failure = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Không có").getRange("A1").load("values");
    await context.sync();
  });
  await expect(failure).rejects.toMatchObject({
    code: "ItemNotFound",
    debugInfo: { errorLocation: "WorksheetCollection.getItem" },
  });
});

test("a locked cell of a protected sheet refuses to be written", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Khóa");
    sheet.getRange("B2:B3").format.protection.locked = false;
    sheet.protection.protect({ allowFormatColumns: true });
    sheet.getRange("B2").values = [[1]];
    await context.sync();
    sheet.getRange("A1").values = [[1]];
    await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
    sheet.protection.unprotect();
    sheet.getRange("A1").values = [[1]];
    sheet.delete();
    await context.sync();
  });
});

test("a large block is written in parts by the client and read back whole", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Lớn");
    const values = Array.from({ length: 400 }, (_, row) =>
      Array.from({ length: 60 }, (_, column) => row * 60 + column),
    );
    const range = sheet.getRangeByIndexes(0, 0, 400, 60);
    range.values = values;
    await context.sync();
    const used = sheet.getUsedRange().load(["values", "address"]);
    await context.sync();
    expect(used.address).toBe("Lớn!A1:BH400");
    expect(used.values).toEqual(values);
    sheet.delete();
    await context.sync();
  });
});

test("a snapshot is equal when the same is done again after it was undone", async () => {
  const before = await excel.snapshot();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Tạm");
    sheet.getRange("A1").values = [["x"]];
    await context.sync();
    expect(await excel.snapshot()).not.toEqual(before);
    sheet.delete();
    await context.sync();
  });
  expect(await excel.snapshot()).toEqual(before);
});
