import fc from "fast-check";
import { sameGrid } from "../../../src/excel/sameGrid";
import type { CellValue, Grid } from "../../../src/reports/grid";

const gridOf = (rows: CellValue[][]): Grid => ({
  sheet: "Trạm y tế",
  rows,
  merges: [{ row: 0, column: 0, lastRow: 0, lastColumn: 1 }],
  hiddenRows: new Set([3]),
  filteredRows: new Set(),
  hiddenColumns: new Set([0]),
  hidden: false,
  percentCells: new Set(["1,1"]),
  uncalculatedCells: new Set(),
});

const cell = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null));
const someRows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });

describe("sameGrid", () => {
  it("knows a sheet again that has not changed", () => {
    fc.assert(fc.property(someRows, (rows) => sameGrid(gridOf(rows), gridOf(structuredClone(rows)))));
  });

  it("sees any cell that has changed", () => {
    fc.assert(
      fc.property(someRows, fc.nat(), fc.nat(), (rows, down, across) => {
        const changed = structuredClone(rows);
        const row = changed[down % changed.length]!;
        const column = across % row.length;
        row[column] = row[column] === "khác" ? null : "khác";
        expect(sameGrid(gridOf(rows), gridOf(changed))).toBe(false);
      }),
    );
  });

  it.each<[string, Partial<Grid>]>([
    ["a row hidden", { hiddenRows: new Set([2]) }],
    ["a filter", { filteredRows: new Set([1]) }],
    ["a column shown", { hiddenColumns: new Set() }],
    ["the sheet hidden", { hidden: true }],
    ["a percentage format", { percentCells: new Set(["1,2"]) }],
    ["a formula not worked out", { uncalculatedCells: new Set(["0,0"]) }],
    ["cells merged otherwise", { merges: [{ row: 0, column: 0, lastRow: 1, lastColumn: 1 }] }],
    ["another name", { sheet: "Công an" }],
  ])("sees %s", (_, change) => {
    expect(sameGrid(gridOf([["a"]]), { ...gridOf([["a"]]), ...change })).toBe(false);
  });
});
