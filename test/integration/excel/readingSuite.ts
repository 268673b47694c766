import { openWorkbook } from "../../../src/excel/openWorkbook";
import type { Grid } from "../../../src/reports/grid";
import { startExcel } from "../../support/host";
import type { EmulatedExcel } from "../../support/host";
import { addSheet, emptyWorkbook, onSheet, write } from "../../support/workbookHands";

async function gridOf(sheet: string): Promise<Grid> {
  const { grids } = await openWorkbook();
  const found = grids.find((grid) => grid.sheet === sheet);
  if (!found) throw new Error(`${sheet} was not read`);
  return found;
}

/** What is read of sheets as units and officers leave them, at one level of Excel's programming interface. */
export function describeReading(apiLevel: string, { tellsMerges }: { tellsMerges: boolean }): void {
  describe(`reading the open workbook at ExcelApi ${apiLevel}`, () => {
    let excel: EmulatedExcel;
    beforeAll(async () => {
      excel = await startExcel({ apiLevel });
    });
    beforeEach(async () => {
      await emptyWorkbook();
      await addSheet("Trạm y tế");
    });
    afterEach(() => expect(excel.host.bugs).toEqual([]));
    afterAll(() => excel.dispose());

    it("starts at A1 wherever the table starts, and keeps blank apart from zero", async () => {
      await write("Trạm y tế", "C3", [["Trẻ sinh ra sống", 0, ""]]);
      await write("Trạm y tế", "E4", [[5]]);
      const { rows } = await gridOf("Trạm y tế");
      expect(rows).toEqual([
        [null, null, null, null, null],
        [null, null, null, null, null],
        [null, null, "Trẻ sinh ra sống", 0, null],
        [null, null, null, null, 5],
      ]);
    });

    it("has nothing to read of a blank sheet", async () => {
      expect((await openWorkbook()).grids).toEqual([]);
    });

    it("reads what formulas yield", async () => {
      await onSheet("Trạm y tế", (sheet) => {
        sheet.getRange("A1:B1").formulas = [[63, "=A1+57"]];
      });
      expect((await gridOf("Trạm y tế")).rows).toEqual([[63, 120]]);
    });

    it("marks percentages, and reads dates as the officer sees them", async () => {
      await onSheet("Trạm y tế", (sheet) => {
        sheet.getRange("A1:C1").numberFormat = [["0%", "d-mmm", "General"]];
        sheet.getRange("A1:C1").values = [[0.85, 46236, 46236]];
      });
      const grid = await gridOf("Trạm y tế");
      expect(grid.rows).toEqual([[0.85, "02/08/2026", 46236]]);
      expect([...grid.percentCells]).toEqual(["0,0"]);
    });

    it("sees rows and columns hidden by hand", async () => {
      await write("Trạm y tế", "A1", [
        ["a", 1],
        ["b", 2],
        ["c", 3],
      ]);
      await onSheet("Trạm y tế", (sheet) => {
        sheet.getRange("2:2").rowHidden = true;
        sheet.getRange("B:B").columnHidden = true;
      });
      const grid = await gridOf("Trạm y tế");
      expect([...grid.hiddenRows]).toEqual([1]);
      expect([...grid.filteredRows]).toEqual([]);
      expect([...grid.hiddenColumns]).toEqual([1]);
    });

    it("tells rows hidden by a filter from those", async () => {
      await write("Trạm y tế", "A1", [
        ["Loại", "Số"],
        ["x", 1],
        ["y", 2],
        ["x", 3],
      ]);
      await onSheet("Trạm y tế", (sheet) => {
        sheet.autoFilter.apply(sheet.getRange("A1:B4"), 0, { filterOn: "Values", values: ["x"] });
      });
      const grid = await gridOf("Trạm y tế");
      expect([...grid.filteredRows]).toEqual([2]);
      expect([...grid.hiddenRows]).toEqual([]);
    });

    it("says that a sheet is hidden", async () => {
      await write("Trạm y tế", "A1", [["a"]]);
      await onSheet("Trạm y tế", (sheet) => (sheet.visibility = "Hidden"));
      expect((await gridOf("Trạm y tế")).hidden).toBe(true);
    });

    it(
      tellsMerges ? "knows merged cells" : "does without merged cells, which this Excel does not tell",
      async () => {
        await write("Trạm y tế", "A1", [
          ["Tổng số", "", "x"],
          ["Nam", "Nữ", "y"],
        ]);
        await onSheet("Trạm y tế", (sheet) => sheet.getRange("A1:B1").merge());
        const merged = [{ row: 0, column: 0, lastRow: 0, lastColumn: 1 }];
        expect((await gridOf("Trạm y tế")).merges).toEqual(tellsMerges ? merged : []);
      },
    );

    it("calculates first where the officer has switched calculation off", async () => {
      await write("Trạm y tế", "A1", [[63, "=A1+57"]]);
      await Excel.run(async (context) => {
        context.workbook.application.calculationMode = "Manual";
        await context.sync();
      });
      await write("Trạm y tế", "A1", [[70]]);
      expect((await gridOf("Trạm y tế")).rows).toEqual([[70, 127]]);
      await Excel.run(async (context) => {
        context.workbook.application.calculationMode = "Automatic";
        await context.sync();
      });
    });
  });
}
