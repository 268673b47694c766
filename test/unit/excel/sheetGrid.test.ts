import type { SheetCells } from "../../../src/excel/sheetCells";
import { sheetGrid } from "../../../src/excel/sheetGrid";

const cells = (part: Partial<SheetCells>): SheetCells => ({
  sheet: "Trạm y tế",
  visible: true,
  row: 0,
  column: 0,
  values: [],
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  filtered: [],
  ...part,
});

describe("sheetGrid", () => {
  it("starts at A1 wherever the used cells start", () => {
    expect(sheetGrid(cells({ row: 2, column: 1, values: [["a", 1]] })).rows).toEqual([
      [null, null, null],
      [null, null, null],
      [null, "a", 1],
    ]);
  });

  it("takes an empty text for a blank, and keeps zero", () => {
    expect(sheetGrid(cells({ values: [["", 0, false]] })).rows).toEqual([[null, 0, false]]);
  });

  it("marks percentages", () => {
    const grid = sheetGrid(cells({ values: [[0.85, 0.85]], formats: [["0%", "0.00"]] }));
    expect([...grid.percentCells]).toEqual(["0,0"]);
  });

  it("reads a date as the text the officer sees, so that 2/8 is never 46.000 people", () => {
    const grid = sheetGrid(cells({ values: [[46236, 46236]], formats: [["d-mmm", "General"]] }));
    expect(grid.rows).toEqual([["02/08/2026", 46236]]);
  });

  it("marks formulas that Excel has not worked out, and has no value for them", () => {
    const grid = sheetGrid(cells({ values: [["#BUSY!", "#N/A"]] }));
    expect(grid.rows).toEqual([[null, "#N/A"]]);
    expect([...grid.uncalculatedCells]).toEqual(["0,0"]);
  });

  it("tells rows hidden by a filter from rows hidden by hand", () => {
    const grid = sheetGrid(
      cells({
        values: [["đầu"], [1], [2], [3]],
        hiddenRows: new Set([1, 3]),
        filtered: [{ row: 0, column: 0, lastRow: 2, lastColumn: 0 }],
      }),
    );
    expect([...grid.filteredRows]).toEqual([1]);
    expect([...grid.hiddenRows]).toEqual([3]);
  });

  it("says that a sheet is hidden", () => expect(sheetGrid(cells({ visible: false })).hidden).toBe(true));
});
