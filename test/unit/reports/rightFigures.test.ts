import { rightFigures } from "../../../src/reports/rightFigures";

describe("what would be right where Tổng is not Nam + Nữ", () => {
  it.each([
    ["each of the three", { total: 120, male: 63, female: 56 }, { total: 119, male: 64, female: 57 }],
    ["no part below zero", { total: 50, male: 20, female: 57 }, { total: 77, female: 30 }],
    ["hours exactly", { total: 0.4, male: 0.1, female: 0.2 }, { total: 0.3, male: 0.2, female: 0.3 }],
  ])("is %s", (_, values, expected) => {
    const ways = rightFigures(values).map(({ part, value }) => [part, value] as const);
    expect(Object.fromEntries(ways)).toEqual(expected);
  });
});
