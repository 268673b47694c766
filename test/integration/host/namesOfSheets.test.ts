import { startExcel } from "../../support/host";
import type { EmulatedExcel } from "../../support/host";

let excel: EmulatedExcel;
beforeAll(async () => {
  excel = await startExcel({ sheets: ["Biểu", "Sổ tay"] });
});
afterAll(() => excel.dispose());

test("a formula keeps its value while its sheet lends its name to another, and takes it back", async () => {
  const inOneRequest = (change: (sheets: Excel.WorksheetCollection) => void): Promise<void> =>
    Excel.run(async (context) => {
      change(context.workbook.worksheets);
      await context.sync();
    });
  await inOneRequest((sheets) => {
    sheets.getItem("Biểu").getRange("A1").values = [["Đạt"]];
    sheets.getItem("Sổ tay").getRange("A1").formulas = [["='Biểu'!A1"]];
  });
  await inOneRequest((sheets) => {
    sheets.getItem("Biểu").name = "Biểu (cũ)";
    sheets.add("Biểu");
  });
  await inOneRequest((sheets) => {
    sheets.getItem("Biểu").delete();
    sheets.getItem("Biểu (cũ)").name = "Biểu";
  });
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Sổ tay").getRange("A1");
    cell.load("values");
    await context.sync();
    expect(cell.values).toEqual([["Đạt"]]);
  });
});
