import { startExcel } from "../../support/host";
import type { EmulatedExcel } from "../../support/host";

let excel: EmulatedExcel;

beforeAll(async () => {
  excel = await startExcel({ sheets: ["Biểu"] });
});
afterAll(() => {
  expect(excel.host.bugs).toEqual([]);
  excel.dispose();
});

function onSheet(
  use: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>,
): Promise<void> {
  return Excel.run((context) => use(context.workbook.worksheets.getItem("Biểu"), context));
}

describe("a chart over Office.js", () => {
  it("is made of one cell with one series, to which others are added once each", () =>
    onSheet(async (sheet, context) => {
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1"), "Columns");
      chart.series.getItemAt(0).name = "Nữ";
      chart.series.add("Nam").setValues(sheet.getRange("C2:C4"));
      const target = chart.series.add("Chỉ tiêu");
      target.chartType = "LineMarkers";
      chart.series.load("items/name,items/chartType");
      await context.sync();
      expect(chart.series.items.map(({ name, chartType }) => [name, chartType])).toEqual([
        ["Nữ", "ColumnClustered"],
        ["Nam", "ColumnClustered"],
        ["Chỉ tiêu", "LineMarkers"],
      ]);
      chart.delete();
      await context.sync();
    }));

  it("lies over the cells it was laid over", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A:A").format.columnWidth = 100;
      sheet.getRange("B:C").format.columnWidth = 60;
      sheet.getRange("1:1").format.rowHeight = 30;
      sheet.getRange("2:3").format.rowHeight = 20;
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1"), "Columns");
      chart.setPosition(sheet.getRange("B2"), sheet.getRange("C3"));
      chart.load("left,top,width,height");
      await context.sync();
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([100, 30, 120, 40]);
      chart.setPosition(sheet.getRange("A1"));
      chart.load("left,top");
      await context.sync();
      expect([chart.left, chart.top]).toEqual([0, 0]);
      chart.delete();
      await context.sync();
    }));

  it("keeps its axis, legend and colours", () =>
    onSheet(async (sheet, context) => {
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1"), "Columns");
      const { valueAxis } = chart.axes;
      valueAxis.minimum = 0;
      valueAxis.title.text = "%";
      valueAxis.majorGridlines.format.line.color = "#d9d9d9";
      chart.legend.position = "Bottom";
      chart.format.font.color = "black";
      chart.format.font.load("color");
      const first = chart.series.getItemAt(0);
      first.format.line.color = "#4b1d7a";
      valueAxis.load("minimum,title/text,title/visible,majorGridlines/format/line/color");
      chart.legend.load("position");
      first.format.line.load("color");
      await context.sync();
      expect([valueAxis.minimum, valueAxis.title.text, valueAxis.title.visible]).toEqual([0, "%", true]);
      expect(valueAxis.majorGridlines.format.line.color).toBe("#D9D9D9");
      expect(chart.format.font.color).toBe("#000000");
      expect([chart.legend.position, first.format.line.color]).toEqual(["Bottom", "#4B1D7A"]);
      chart.delete();
      await context.sync();
    }));

  it("refuses a series that is not there", () =>
    onSheet(async (sheet, context) => {
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1"), "Columns");
      chart.series.getItemAt(3).name = "Nữ";
      await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
    }));
});
