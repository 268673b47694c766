import { cellDifferences, heldCells } from "../../../src/excel/cellDifferences";
import type { SheetCells } from "../../../src/excel/sheetCells";
import type { LayoutCell, SheetLayout } from "../../../src/summary/sheetLayout";

const layoutOf = (rows: (LayoutCell | null)[][]): SheetLayout => ({
  name: "Biểu tổng hợp",
  columns: (rows[0] ?? []).map(() => ({ width: 10 })),
  rows,
  heights: new Map(),
  merges: [],
  styles: [],
  conditionalFormats: [],
  validations: [],
  freeze: { rows: 0, columns: 0 },
  print: null,
  unlocked: null,
  table: null,
  links: [],
  notes: [],
});

const sheetOf = (formulas: unknown[][], values: unknown[][] = formulas): SheetCells => ({
  sheet: "Biểu tổng hợp",
  visible: true,
  row: 0,
  column: 0,
  values,
  formulas,
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  filtered: [],
});

const everything = () => true;
const nothing = () => false;

describe("cellDifferences", () => {
  it("finds none where the sheet holds what the layout says, however Excel spells it", () => {
    const layout = layoutOf([
      [{ text: "=1+1" }, { number: 3 }, { formula: "=SUM('Sheet1'!A1)", result: 4 }, null],
    ]);
    const sheet = sheetOf([["=1+1", 3, "=SUM(Sheet1!A1)", ""]], [["=1+1", 3, 4, ""]]);
    expect(cellDifferences(layout, heldCells(sheet), everything)).toEqual([]);
  });

  it("writes changed cells alone, and knows what they held", () => {
    const layout = layoutOf([
      [{ text: "a" }, { number: 2 }],
      [{ text: "b" }, { formula: "=A1", result: 1 }],
    ]);
    const sheet = sheetOf(
      [
        ["a", 1],
        ["b", "=A2"],
      ],
      [
        ["a", 1],
        ["b", 7],
      ],
    );
    expect(cellDifferences(layout, heldCells(sheet), everything)).toEqual([
      { row: 0, column: 1, cells: [[2], ["=A1"]], before: [[1], ["=A2"]] },
    ]);
  });

  it("leaves cells between two changed ones alone", () => {
    const layout = layoutOf([[{ number: 1 }, { text: "giữ" }, { number: 3 }]]);
    const [change] = cellDifferences(layout, heldCells(sheetOf([[0, "giữ", 0]])), everything);
    expect(change?.cells).toEqual([[1, null, 3]]);
    expect(change?.before).toEqual([[0, null, 0]]);
  });

  it("empties what the add-in wrote, and leaves what the officer wrote", () => {
    const layout = layoutOf([[null]]);
    const sheet = heldCells(sheetOf([["ghi thêm"]]));
    expect(cellDifferences(layout, sheet, nothing)).toEqual([]);
    expect(cellDifferences(layout, sheet, everything)).toEqual([
      { row: 0, column: 0, cells: [[""]], before: [["'ghi thêm"]] },
    ]);
  });

  it.each([
    ["a text that looks like a formula", "=1+1", "=1+1", "'=1+1"],
    ["a text that looks like a number", "0123", "0123", "'0123"],
    ["a formula", "=A1+1", 5, "=A1+1"],
    ["TRUE", true, true, true],
    ["a blank", "", "", ""],
  ])("can put %s back as it was", (_, formula, value, before) => {
    const [change] = cellDifferences(
      layoutOf([[{ text: "mới" }]]),
      heldCells(sheetOf([[formula]], [[value]])),
      everything,
    );
    expect(change?.before).toEqual([[before]]);
  });

  it("writes a formula anew whose sheet is being replaced", () => {
    const layout = layoutOf([[{ formula: "='Số liệu'!A1", result: 1 }]]);
    const sheet = heldCells(sheetOf([["='Số liệu'!A1"]], [[1]]));
    const stale = (formula: string) => formula.includes("Số liệu");
    expect(cellDifferences(layout, sheet, everything, stale)).toHaveLength(1);
  });

  it("sees cells outside the used range as blank", () => {
    const layout = layoutOf([[{ number: 1 }], [{ number: 2 }]]);
    expect(cellDifferences(layout, heldCells(null), everything)).toEqual([
      { row: 0, column: 0, cells: [[1], [2]], before: [[""], [""]] },
    ]);
  });
});
