import fc from "fast-check";
import { quoteSheet, readReference } from "../../../src/excel/sheetReference";

describe("readReference", () => {
  it.each([
    ["='Biểu tổng hợp'!$A$1:$R$45", { sheet: "Biểu tổng hợp", address: "A1:R45" }],
    ["=Sheet1!$A$1", { sheet: "Sheet1", address: "A1" }],
    ["='Bà''n'!B2", { sheet: "Bà'n", address: "B2" }],
  ])("reads %s", (formula, reference) => expect(readReference(formula)).toEqual(reference));

  it.each(["=#REF!", "=#REF!$A$1:$R$4", "=SUM(A1:A2)", "", "=TRUE"])("finds no place in %s", (formula) => {
    const reference = readReference(formula);
    expect(reference === null || reference.sheet === "#REF").toBe(true);
  });

  it("reads back every sheet's name that it quotes", () => {
    const name = fc.string({ minLength: 1, maxLength: 31 });
    fc.assert(
      fc.property(name, (sheet) => {
        expect(readReference(`=${quoteSheet(sheet)}!$C$4`)).toEqual({ sheet, address: "C4" });
      }),
    );
  });
});
