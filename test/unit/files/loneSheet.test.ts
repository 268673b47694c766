import { loneSheet } from "../../../src/files/loneSheet";
import { cellAddress } from "../../../src/reports/grid";
import { workbookOf, xlsxOf } from "./sampleFiles";

/** The texts of the one sheet that is left, by cell. */
async function copied(bytes: Uint8Array): Promise<Record<string, unknown>> {
  const copy = await loneSheet(bytes, "Báo cáo", "Gốc – Công an");
  if (copy === null) throw new Error("nothing was copied");
  const { grids } = workbookOf(copy);
  expect(grids.map(({ sheet }) => sheet)).toEqual(["Gốc – Công an"]);
  const cells = grids[0]!.rows.flatMap((row, down) =>
    row.map((value, across) => [cellAddress(down, across), value] as const),
  );
  return Object.fromEntries(cells.filter(([, value]) => value !== null));
}

describe("a sheet of a unit's file by itself", () => {
  it("has every value in its cell, and no formula", async () => {
    const bytes = await xlsxOf((sheet, workbook) => {
      workbook.addWorksheet("Danh sách").addRow(["Nguyễn Thị Hoa"]);
      sheet.getCell("B2").value = "Số vụ";
      sheet.getCell("C2").value = { formula: "'Danh sách'!A1", result: 12 };
      sheet.getCell("C3").value = { richText: [{ text: "2" }, { text: "5" }] };
      sheet.getCell("C4").value = { text: "xem", hyperlink: "https://example.org" };
    });
    expect(await copied(bytes)).toEqual({ B2: "Số vụ", C2: 12, C3: "25", C4: "xem" });
  });

  it("keeps merges, hidden rows and the look of numbers", async () => {
    const bytes = await xlsxOf((sheet) => {
      sheet.mergeCells("A1:C1");
      sheet.getCell("A1").value = "BÁO CÁO";
      sheet.getCell("A2").value = 0.85;
      sheet.getCell("A2").numFmt = "0%";
      sheet.getCell("C2").value = 1;
      sheet.getRow(3).hidden = true;
      sheet.getCell("A3").value = 7;
    });
    const copy = await loneSheet(bytes, "Báo cáo", "Gốc");
    const [grid] = workbookOf(copy!).grids;
    expect(grid?.merges).toEqual([{ row: 0, column: 0, lastRow: 0, lastColumn: 2 }]);
    expect([...(grid?.percentCells ?? [])]).toEqual(["1,0"]);
    expect([...(grid?.hiddenRows ?? [])]).toEqual([2]);
  });

  it.each([
    ["Nguyễn Thị Hoa", "•••"],
    ["CCCD 079 185 001 234", "•••"],
    ["Ngày báo cáo: 20/11/2026", "Ngày báo cáo: 20/11/2026"],
  ])("shows of %j: %s", async (written, shown) => {
    expect(await copied(await xlsxOf((sheet) => sheet.addRow([written])))).toEqual({ A1: shown });
  });

  it("shows no number that may be a person's", async () => {
    expect(await copied(await xlsxOf((sheet) => sheet.addRow([79185001234, 120])))).toEqual({
      A1: "•••",
      B1: 120,
    });
  });

  it.each([
    ["no workbook", new TextEncoder().encode("Nội dung;Tổng\n")],
    ["a file cut short", new Uint8Array([0x50, 0x4b, 3, 4])],
  ])("is not made of %s", async (_, bytes) => {
    expect(await loneSheet(bytes, "Báo cáo", "Gốc")).toBeNull();
  });

  it("is not made of a sheet that is not there", async () => {
    const bytes = await xlsxOf((sheet) => sheet.addRow([1]));
    expect(await loneSheet(bytes, "Trang khác", "Gốc")).toBeNull();
  });
});
