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

/** Runs on a sheet of its own, which is gone afterwards. */
async function onSheet(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>,
): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Thử");
    await context.sync();
    try {
      await work(sheet, context);
    } finally {
      sheet.delete();
      await context.sync();
    }
  });
}

test("merging keeps only what stands at the top left, and unmerging gives the cells back", () =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange("B2:D3");
    range.values = [
      ["a", "b", "c"],
      ["d", "e", "f"],
    ];
    range.merge();
    sheet.getRange("C2").values = [["trong ô gộp"]];
    range.load("values");
    const merged = sheet.getRange("A1:E5").getMergedAreasOrNullObject();
    merged.load("address,areas/items/rowCount");
    await context.sync();
    expect(range.values).toEqual([
      ["a", "", ""],
      ["", "", ""],
    ]);
    expect(merged.address).toBe("Thử!B2:D3");
    range.unmerge();
    const none = sheet.getRange("A1:E5").getMergedAreasOrNullObject();
    await context.sync();
    expect(none.isNullObject).toBe(true);
  }));

test("frozen rows and columns are told by their location", () =>
  onSheet(async (sheet, context) => {
    sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
    const both = sheet.freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    expect(both.address).toBe("Thử!A1:B3");
    sheet.freezePanes.unfreeze();
    sheet.freezePanes.freezeRows(2);
    const rows = sheet.freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    expect(rows.address).toBe("Thử!1:2");
  }));

test("print set-up comes back in points", () =>
  onSheet(async (sheet, context) => {
    const { pageLayout } = sheet;
    pageLayout.orientation = "Landscape";
    pageLayout.paperSize = "A4";
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.setPrintMargins("Centimeters", { top: 2, bottom: 2, left: 3, right: 1.5 });
    pageLayout.setPrintTitleRows("$1:$3");
    pageLayout.headersFooters.state = "FirstAndDefault";
    pageLayout.headersFooters.defaultForAllPages.centerHeader = "&P";
    pageLayout.load("orientation,paperSize,zoom,topMargin,leftMargin");
    pageLayout.headersFooters.defaultForAllPages.load("centerHeader");
    const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
    await context.sync();
    expect(pageLayout).toMatchObject({
      orientation: "Landscape",
      paperSize: "A4",
      topMargin: 56.69,
      leftMargin: 85.04,
    });
    expect(pageLayout.zoom).toEqual({ horizontalFitToPages: 1 });
    expect(pageLayout.headersFooters.defaultForAllPages.centerHeader).toBe("&P");
    expect(titles.address).toBe("Thử!1:3");
  }));

test("conditional formats by formula, by value and by text are kept in priority", () =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:A9");
    const custom = range.conditionalFormats.add("Custom").custom;
    custom.rule.formula = '=$A1="Chưa đạt"';
    custom.format.font.color = "#A4262C";
    custom.format.font.bold = true;
    custom.format.fill.color = "#FDE7E9";
    const value = range.conditionalFormats.add("CellValue").cellValue;
    value.rule = { formula1: "=0", operator: "LessThan" };
    const text = range.conditionalFormats.add("ContainsText").textComparison;
    text.rule = { operator: "Contains", text: "số nhỏ" };
    await context.sync();
    const formats = sheet.getRange("A5").conditionalFormats.load("items/type,items/priority");
    custom.rule.load("formula");
    custom.format.font.load("color,bold");
    await context.sync();
    expect(formats.items.map((format) => format.type)).toEqual(["ContainsText", "CellValue", "Custom"]);
    expect(custom.rule.formula).toBe('=$A1="Chưa đạt"');
    expect(custom.format.font).toMatchObject({ color: "#A4262C", bold: true });
    range.conditionalFormats.clearAll();
    const count = sheet.getRange("A1:A9").conditionalFormats.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  }));

test("data validation is kept per cell and told where all cells share it", () =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange("B2:B10");
    range.dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } };
    range.dataValidation.errorAlert = {
      showAlert: true,
      style: "Stop",
      title: "Số người",
      message: "Ghi số nguyên.",
    };
    const within = sheet.getRange("B3:B4").dataValidation.load("type,rule,errorAlert");
    const across = sheet.getRange("A3:B4").dataValidation.load("type");
    await context.sync();
    expect(within.type).toBe("WholeNumber");
    expect(within.errorAlert).toMatchObject({ title: "Số người", style: "Stop" });
    expect(across.type).toBe("None");
  }));

test("a link to a place in the workbook keeps the cell's text", () =>
  onSheet(async (sheet, context) => {
    const cell = sheet.getRange("A1");
    cell.values = [["Trạm y tế"]];
    cell.hyperlink = { documentReference: "Sheet1!B2" };
    cell.load("hyperlink,values");
    await context.sync();
    expect(cell.hyperlink).toMatchObject({ documentReference: "Sheet1!B2" });
    expect(cell.values).toEqual([["Trạm y tế"]]);
    cell.clear("Hyperlinks");
    cell.load("hyperlink");
    await context.sync();
    expect(cell.hyperlink).toBeNull();
  }));

test("a table is found by name and gives its parts, and formulas refer to its columns", () =>
  onSheet(async (sheet, context) => {
    sheet.getRange("A1:B3").values = [
      ["Mã", "Số"],
      ["'4.1", 5],
      ["'4.2", 7],
    ];
    const table = sheet.tables.add("A1:B3", true);
    table.name = "ChiTieu";
    await context.sync();
    const found = context.workbook.tables.getItemOrNullObject("chitieu").load("name,showHeaders");
    const body = table.getDataBodyRange().load("values");
    const columns = table.columns.load("items/name");
    const sum = sheet.getRange("D1");
    sum.formulas = [["=SUM(ChiTieu[Số])"]];
    sum.load("values");
    await context.sync();
    expect([found.name, found.showHeaders]).toEqual(["ChiTieu", true]);
    expect(body.values).toEqual([
      ["4.1", 5],
      ["4.2", 7],
    ]);
    expect(columns.items.map((column) => column.name)).toEqual(["Mã", "Số"]);
    expect(sum.values).toEqual([[12]]);
  }));

test("names refer to ranges, move with them, and can be used in formulas", () =>
  onSheet(async (sheet, context) => {
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    context.workbook.names.add("DS_SO", sheet.getRange("A2:A3")).visible = false;
    sheet.getRange("C1").formulas = [["=SUM(DS_SO)"]];
    const name = context.workbook.names.getItemOrNullObject("ds_so").load("formula,visible");
    const sum = sheet.getRange("C1").load("values");
    await context.sync();
    expect([name.formula, name.visible]).toEqual(["=Thử!$A$2:$A$3", false]);
    expect(sum.values).toEqual([[5]]);
    sheet.getRange("1:1").insert("Down");
    sheet.name = "Thử lại";
    name.load("formula");
    const moved = name.getRange().load("address,values");
    await context.sync();
    expect(name.formula).toBe("='Thử lại'!$A$3:$A$4");
    expect(moved.values).toEqual([[2], [3]]);
    name.delete();
    await context.sync();
  }));

test("comments stay with their cell when rows come in", () =>
  onSheet(async (sheet, context) => {
    context.workbook.comments.add("Thử!B2", "Theo tệp tram-y-te.xlsx, ô D7");
    await context.sync();
    sheet.getRange("1:2").insert("Down");
    const comments = sheet.comments.load("items/content");
    await context.sync();
    const place = comments.items[0]?.getLocation().load("address");
    await context.sync();
    expect(comments.items.map((comment) => comment.content)).toEqual(["Theo tệp tram-y-te.xlsx, ô D7"]);
    expect(place?.address).toBe("Thử!B4");
    context.workbook.comments.getItemByCell("Thử!B4").delete();
    const count = sheet.comments.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  }));

test("rows put in move formulas, formats and validation along", () =>
  onSheet(async (sheet, context) => {
    sheet.getRange("A1:A3").formulas = [[1], [2], ["=SUM(A1:A2)"]];
    sheet.getRange("A3").format.font.bold = true;
    sheet.getRange("A3").dataValidation.rule = { decimal: { formula1: 0, operator: "GreaterThan" } };
    sheet.getRange("2:2").insert("Down");
    sheet.getRange("A2").values = [[10]];
    const sum = sheet.getRange("A4").load("formulas,values,format/font/bold");
    const validation = sheet.getRange("A4").dataValidation.load("type");
    await context.sync();
    expect(sum.formulas).toEqual([["=SUM(A1:A3)"]]);
    expect(sum.values).toEqual([[13]]);
    expect(sum.format.font.bold).toBe(true);
    expect(validation.type).toBe("Decimal");
    sheet.getRange("1:1").delete("Up");
    const after = sheet.getRange("A3").load("formulas,values");
    await context.sync();
    expect(after.values).toEqual([[12]]);
  }));

test("hidden rows are told row by row, and null for a range with both", () =>
  onSheet(async (sheet, context) => {
    sheet.getRange("2:3").rowHidden = true;
    const range = sheet.getRange("A1:A4").load("rowHidden");
    const rows = sheet.getRange("A1:A4").getRowProperties({ rowHidden: true });
    const columns = sheet.getRange("A1:B1").getColumnProperties({ columnHidden: true });
    await context.sync();
    expect(range.rowHidden).toBeNull();
    expect(rows.value.map((row) => row.rowHidden)).toEqual([false, true, true, false]);
    expect(columns.value.map((column) => column.columnHidden)).toEqual([false, false]);
  }));

test("several areas are formatted at once", () =>
  onSheet(async (sheet, context) => {
    const areas = sheet.getRanges("A1:B2,D4");
    areas.format.fill.color = "#DFF6DD";
    areas.format.font.italic = true;
    areas.load("areaCount,address");
    const inside = sheet.getRange("D4").load("format/fill/color,format/font/italic");
    const outside = sheet.getRange("C3").load("format/fill/color");
    await context.sync();
    expect([areas.areaCount, areas.address]).toEqual([2, "Thử!A1:B2,Thử!D4"]);
    expect([inside.format.fill.color, inside.format.font.italic]).toEqual(["#DFF6DD", true]);
    expect(outside.format.fill.color).toBe("#FFFFFF");
  }));

test("a whole sheet's font counts for cells written later and does not widen the used range", () =>
  onSheet(async (sheet, context) => {
    sheet.getRange().format.font.name = "Times New Roman";
    sheet.getRange("C:C").format.font.bold = true;
    sheet.getRange("C3").values = [["Đạt"]];
    const used = sheet.getUsedRange().load("address");
    const cell = sheet.getRange("C3").load("format/font/name,format/font/bold");
    await context.sync();
    expect(used.address).toBe("Thử!C3");
    expect(cell.format.font).toMatchObject({ name: "Times New Roman", bold: true });
  }));

test("cell properties are read and set in a block", () =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:B1");
    range.setCellProperties([
      [{ format: { fill: { color: "#FDE7E9" } } }, { format: { font: { bold: true } } }],
    ]);
    const properties = range.getCellProperties({
      address: true,
      format: { fill: { color: true }, font: { bold: true } },
    });
    await context.sync();
    expect(properties.value[0]).toEqual([
      { address: "Thử!A1", format: { fill: { color: "#FDE7E9" }, font: { bold: false } } },
      { address: "Thử!B1", format: { fill: { color: "#FFFFFF" }, font: { bold: true } } },
    ]);
  }));

test("a filter on values hides the other rows and says so", () =>
  onSheet(async (sheet, context) => {
    sheet.getRange("A1:A4").values = [["Đơn vị"], ["Xã A"], ["Xã B"], ["Xã A"]];
    sheet.autoFilter.apply(sheet.getRange("A1:A4"), 0, { filterOn: "Values", values: ["Xã A"] });
    sheet.autoFilter.load("isDataFiltered,enabled");
    const rows = sheet.getRange("A1:A4").getRowProperties({ rowHidden: true });
    const area = sheet.autoFilter.getRangeOrNullObject().load("address");
    await context.sync();
    expect([sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered]).toEqual([true, true]);
    expect(rows.value.map((row) => row.rowHidden)).toEqual([false, false, true, false]);
    expect(area.address).toBe("Thử!A1:A4");
  }));

test("a protected workbook refuses new sheets", async () => {
  await Excel.run(async (context) => {
    context.workbook.protection.protect();
    context.workbook.worksheets.add("Cấm");
    await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
    context.workbook.protection.unprotect();
    await context.sync();
  });
});

test("charts, document properties and custom XML are kept", () =>
  onSheet(async (sheet, context) => {
    sheet.getRange("A1:B2").values = [
      ["Nam", "Nữ"],
      [42.9, 57.1],
    ];
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B2"), "Auto");
    chart.title.text = "Tỷ lệ nam, nữ";
    chart.load("chartType,title/text");
    context.workbook.properties.title = "Biểu tổng hợp";
    context.workbook.properties.load("title");
    const part = context.workbook.customXmlParts.add('<ke-hoach xmlns="urn:ke-hoach">1</ke-hoach>');
    const xml = context.workbook.customXmlParts.getByNamespace("urn:ke-hoach").getOnlyItem().getXml();
    await context.sync();
    expect([chart.chartType, chart.title.text]).toEqual(["ColumnClustered", "Tỷ lệ nam, nữ"]);
    expect(context.workbook.properties.title).toBe("Biểu tổng hợp");
    expect(xml.value).toContain("urn:ke-hoach");
    part.delete();
    context.workbook.properties.title = "";
    await context.sync();
  }));
