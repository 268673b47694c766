import fc from "fast-check";
import { compareExact, divideExact, exact, multiplyExact } from "../../../src/numbers/exact";
import { formatNumber, formatRate } from "../../../src/numbers/formatNumber";

describe("formatNumber", () => {
  it.each([
    [0, undefined, "0"],
    [5, undefined, "5"],
    [1234, undefined, "1.234"],
    [1234567.5, undefined, "1.234.567,5"],
    [-1234.5, undefined, "-1.234,5"],
    [0.1, undefined, "0,1"],
    [42.857, 1, "42,9"],
    [42.95, 1, "43"],
    [2.5, 0, "3"],
    [-2.5, 0, "-3"],
    [1.005, 2, "1,01"],
    [999.99, 1, "1.000"],
    [1e21, undefined, "1.000.000.000.000.000.000.000"],
    [-0.04, 1, "0"],
  ])("writes %d with at most %p decimals as %s", (value, decimals, text) => {
    expect(formatNumber(value, decimals)).toBe(text);
  });

  it("writes English signs on request", () => {
    expect(formatNumber(1234.5, 1, "en")).toBe("1,234.5");
  });
});

describe("formatRate", () => {
  const rate = (top: number, bottom: number, factor = 100) =>
    multiplyExact(divideExact(exact(top), exact(bottom)), exact(factor));

  it.each([
    [exact(60), undefined, "60"],
    [exact(0), undefined, "0"],
    [rate(3, 7), undefined, "42,9"],
    [exact("59.96"), undefined, "60,0"],
    [exact("59.96"), exact(60), "59,96"],
    [exact("59.9996"), exact(60), "59,9996"],
    [exact("60.04"), exact(60), "60,04"],
    [rate(1, 3), rate(1, 3), "33,3"],
    [rate(1, 150, 100000), exact(42), "666,7"],
    [exact("-12.34"), undefined, "-12,3"],
  ])("shows %o against %o as %s", (value, against, text) => {
    expect(formatRate(value, against)).toBe(text);
  });

  it("never shows a rate on the other side of its target", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5000 }),
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 0, max: 1000 }),
        (top, bottom, tenths) => {
          const value = rate(top, bottom);
          const target = exact(String(tenths / 10));
          const shown = exact(formatRate(value, target).replace(/\./g, "").replace(",", "."));
          const side = compareExact(value, target);
          if (side !== 0) expect(compareExact(shown, target)).toBe(side);
        },
      ),
    );
  });
});
