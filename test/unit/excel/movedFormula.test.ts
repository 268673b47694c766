import { moveFormula } from "../../../src/excel/movedFormula";

const fiveDown = (row: number): number => row + 5;

describe("moveFormula", () => {
  it.each([
    ["=E12+E13", "=E17+E18"],
    ["=COUNT($E$12:G12)", "=COUNT($E$17:G17)"],
    ['=IF(E12="E13","E14","")', '=IF(E17="E13","E14","")'],
    ["='E12'!A1", "='E12'!A6"],
    ["=LOG10(E12)", "=LOG10(E17)"],
    ["=ROUND(E12-F12,6)", "=ROUND(E17-F17,6)"],
  ])("moves the rows of %s", (formula, moved) => expect(moveFormula(formula, fiveDown)).toBe(moved));

  it("leaves rows that have not moved", () => {
    expect(moveFormula("=E12+E20", (row) => (row === 11 ? 30 : undefined))).toBe("=E31+E20");
  });
});
