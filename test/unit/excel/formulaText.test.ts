import { comparableFormula, holdsFormula } from "../../../src/excel/formulaText";

describe("comparableFormula", () => {
  it.each([
    ["spaces and letter case", "=sum( a1 , B2 )", "=SUM(A1,B2)"],
    ["quotes that a sheet's name does not need", "='Sheet1'!E5", "=Sheet1!E5"],
  ])("does not mind %s", (_, one, other) => expect(comparableFormula(one)).toBe(comparableFormula(other)));

  it.each([
    ["texts in quotes", '=IF(A1="Đạt",1,0)', '=IF(A1="đạt",1,0)'],
    ["sheets", "='Công an'!E5", "='Công An'!E5"],
    ["cells", "=A1", "=A2"],
    ["names that read as a cell", "='A1'!B2", "=A1!B2"],
  ])("tells apart different %s", (_, one, other) =>
    expect(comparableFormula(one)).not.toBe(comparableFormula(other)),
  );
});

describe("holdsFormula", () => {
  it.each([
    ["a formula", "=1+1", 2, true],
    ["a text that begins with =", "=1+1", "=1+1", false],
    ["a number", 5, 5, false],
    ["a blank", "", "", false],
  ])("knows %s", (_, formula, value, expected) => expect(holdsFormula(formula, value)).toBe(expected));
});
