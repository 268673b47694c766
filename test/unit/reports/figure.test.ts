import type { Part } from "../../../src/indicators/item";
import type { CellValue } from "../../../src/numbers/cellReading";
import { itemById } from "../../../src/plans/items";
import { makeFigure } from "../../../src/reports/figure";
import { readFigureCell, type FigureCell } from "../../../src/reports/figureCell";
import { SheetCells } from "../../../src/reports/sheetCells";
import { gridOf } from "./grids";

const parts: readonly Part[] = ["total", "male", "female"];

/** Tổng, Nam, Nữ as typed → the figure's three numbers, or "held" and why. */
function read(id: string, row: readonly CellValue[], uncalculated: readonly number[] = []) {
  const item = itemById(id);
  if (!item) throw new Error(`No item ${id}`);
  const cells = new SheetCells(
    gridOf([row], { uncalculatedCells: new Set(uncalculated.map((column) => `0,${column}`)) }),
  );
  const given = new Map<Part, FigureCell>(
    parts.map((part, column) => [part, readFigureCell(cells, 0, column, item)]),
  );
  const { figure, findings } = makeFigure(item, given, "Sheet1");
  const values = parts.map((part) => figure.parts[part].value);
  return { values: figure.held ? "held" : values, codes: findings.map(({ code }) => code), figure };
}

describe("makeFigure", () => {
  it.each<[string, readonly CellValue[], unknown, readonly string[]]>([
    ["all three as given", [120, 63, 57], [120, 63, 57], []],
    ["the total from both sexes", [null, 63, 57], [120, 63, 57], []],
    ["men from a total and women", [120, null, 57], [120, 63, 57], []],
    ["women from a total and men", [120, 63, "…"], [120, 63, 57], []],
    ["a total alone as a total alone", [120, null, null], [120, null, null], []],
    ["both zero from a total of zero", ["KPS", null, null], [0, 0, 0], []],
    ["nothing from blanks", [null, "", "Chưa có số liệu"], [null, null, null], []],
    ["what is not collected as nothing", ["x", null, null], [null, null, null], []],
    ["one sex alone, and says so", [null, null, 57], [null, null, 57], ["one-sex-only"]],
    ["nothing where the sum is not right", [120, 63, 56], "held", ["total-mismatch"]],
    ["nothing where women are more than all", [50, null, 57], "held", ["part-exceeds-whole"]],
    ["nothing where zero has women", [0, null, 3], "held", ["part-exceeds-whole"]],
    ["nothing of a negative", [-1, null, null], "held", ["negative"]],
    ["nothing of half a person", [1.5, null, null], "held", ["not-whole"]],
    ["nothing of a percentage", ["85%", null, null], "held", ["percent-for-count"]],
    ["nothing of what may be two numbers", ["1.2345", null, null], "held", ["ambiguous-number"]],
    ["nothing of an answer", ["Có", null, null], "held", ["unexpected-answer"]],
  ])("takes %s", (_, row, values, codes) => {
    expect(read("live-births", row)).toMatchObject({ values, codes });
  });

  it("lets both sexes stand for a total that was never calculated", () => {
    expect(read("live-births", [null, 63, 57], [0])).toMatchObject({
      values: [120, 63, 57],
      codes: ["formula-not-calculated"],
    });
    expect(read("live-births", [null, 63, null], [0])).toMatchObject({
      values: "held",
      codes: ["formula-not-calculated"],
    });
  });

  it("counts hours in decimals, and adds them up without binary rounding", () => {
    expect(read("housework-hours", [null, 0.1, 0.2]).values).toEqual([0.3, 0.1, 0.2]);
  });

  it("takes a count from its total, and from its sexes where the total is blank", () => {
    expect(read("communication-events", [5, null, null]).values).toEqual([5, null, null]);
    expect(read("communication-events", [5, "x", "x"]).values).toEqual([5, null, null]);
    expect(read("communication-events", [null, 2, 3]).values).toEqual([5, null, null]);
    expect(read("maternal-deaths", [null, null, 2]).values).toEqual([2, null, null]);
  });

  it("points at a cell only where the cell itself holds the number", () => {
    const { figure } = read("live-births", [120, "63", null]);
    expect(figure.parts.total).toMatchObject({ clean: true, cell: "A1", said: "number" });
    expect(figure.parts.male).toMatchObject({ clean: false, cell: "B1", said: "number" });
    expect(figure.parts.female).toMatchObject({ clean: false, said: "derived", value: 57 });
  });
});
