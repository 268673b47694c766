import fc from "fast-check";
import { jumpFrom, type EarlierValue } from "../../../src/consolidation/jump";

/** Earlier values, the last of them of 2025. */
function years(...values: number[]): EarlierValue[] {
  return values.map((value, index) => ({ year: 2026 - values.length + index, value }));
}

describe("a jump from one or two earlier years", () => {
  it.each<[string, number, number[], number | null]>([
    ["twice as many as last year", 240, [120], 120],
    ["a third of last year", 40, [120], 120],
    ["none where there were many", 0, [120], 120],
    ["many where there were none", 20, [0], 0],
    ["far from both years, told against the last", 240, [100, 120], 120],
  ])("is %s", (_, value, earlier, before) => {
    expect(jumpFrom(value, years(...earlier))).toEqual({ before, earlier: { year: 2025 } });
  });

  it.each<[string, number, number[]]>([
    ["the same again", 120, [120]],
    ["less than half as many more", 170, [120]],
    ["a few cases more or less", 5, [1]],
    ["a few cases that are no more", 0, [5]],
    ["a return to the year before last", 240, [250, 120]],
    ["anything where nothing is known of before", 240, []],
  ])("is not %s", (_, value, earlier) => {
    expect(jumpFrom(value, years(...earlier))).toBeNull();
  });
});

describe("a jump from three earlier years or more", () => {
  it("is what lies outside their spread, told with the median and the range", () => {
    expect(jumpFrom(240, years(110, 125, 120))).toEqual({
      before: 120,
      earlier: { periods: 3, low: 110, high: 125 },
    });
    expect(jumpFrom(240, years(110, 125, 120, 118))).toMatchObject({ before: 119 });
  });

  it("is not what years so far apart make usual", () => {
    expect(jumpFrom(240, years(60, 120, 200))).toBeNull();
  });

  it("is not hidden by one strange year among them", () => {
    expect(jumpFrom(240, years(110, 480, 120, 115))).toMatchObject({ before: 117.5 });
  });

  it("is not a tenth more after years that were all alike", () => {
    expect(jumpFrom(1320, years(1200, 1200, 1200))).toBeNull();
    expect(jumpFrom(1800, years(1200, 1200, 1200))).toMatchObject({ before: 1200 });
  });

  it("is not what small counts do by chance", () => {
    expect(jumpFrom(4, years(0, 0, 1))).toBeNull();
  });
});

it("never is the value given each year before", () => {
  fc.assert(
    fc.property(fc.nat(100_000), fc.integer({ min: 1, max: 8 }), (value, count) => {
      expect(jumpFrom(value, years(...Array<number>(count).fill(value)))).toBeNull();
    }),
  );
});
