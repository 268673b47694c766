import { itemById } from "../../../../src/plans/items";
import { findPlan } from "../../../../src/plans/library";
import { lechanRound, type SampleEntry } from "../../../../src/plans/samples/lechanRound";

const entries = lechanRound.reports.flatMap(({ unit, entries }) =>
  Object.entries(entries).map(([item, entry]) => ({ unit, item, entry })),
);

/** Whether Tổng is Nam + Nữ, where all three are numbers. */
function agrees({ total, male, female }: SampleEntry): boolean {
  if (typeof total !== "number" || typeof male !== "number" || typeof female !== "number") return true;
  return total === male + female;
}

describe("the sample round of Lê Chân", () => {
  it("has at least 12 reports, and none of Công đoàn", () => {
    const units = lechanRound.reports.map(({ unit }) => unit);
    expect(new Set(units).size).toBe(14);
    expect(units).not.toContain("Công đoàn");
  });

  it("belongs to a plan of the library and a year it covers", () => {
    expect(findPlan(lechanRound.planId)?.years).toContain(lechanRound.year);
  });

  it.each(entries)("knows $item of $unit", ({ item }) => {
    expect(itemById(item)).toBeDefined();
  });

  it("has exactly one figure that does not add up", () => {
    expect(entries.filter(({ entry }) => !agrees(entry)).map(({ item }) => item)).toEqual([
      "vocational-entrants",
    ]);
  });
});
