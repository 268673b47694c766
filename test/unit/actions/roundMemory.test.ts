import { RoundMemory } from "../../../src/actions/roundMemory";
import { items } from "../../../src/plans/items";
import type { Grid } from "../../../src/reports/grid";
import { smallPlan } from "../../support/smallPlan";

const grid = (sheet: string, value: number): Grid => ({
  sheet,
  rows: [[value]],
  merges: [],
  hiddenRows: new Set(),
  filteredRows: new Set(),
  hiddenColumns: new Set(),
  hidden: false,
  percentCells: new Set(),
  uncalculatedCells: new Set(),
});

describe("RoundMemory", () => {
  it("hands back the sheets of the last time that have not changed, and no others", () => {
    const memory = new RoundMemory();
    const [one, two] = memory.keepGrids([grid("A", 1), grid("B", 2)]);
    const [same, changed, added] = memory.keepGrids([grid("A", 1), grid("B", 3), grid("C", 4)]);
    expect(same).toBe(one);
    expect(changed).not.toBe(two);
    expect(changed).toEqual(grid("B", 3));
    expect(added).toEqual(grid("C", 4));
  });

  it.each([
    ["the year", { year: 2027 }],
    ["the plan", { plan: smallPlan({ title: "Kế hoạch khác" }) }],
    ["a name that the officer explained", { unitAliases: new Map([["TYT", "Trạm y tế"]]) }],
    [
      "a row that the officer explained",
      { labelDecisions: [{ unit: null, label: "Bé", item: "live-births" }] },
    ],
    ["an old commune that the officer explained", { oldCommunes: new Map([["Dư Hàng", "Lê Chân"]]) }],
    [
      "a finding that the officer accepted",
      { acceptedFindings: [{ key: "[]", reason: "Đã hỏi lại", on: "2026-11-22" }] },
    ],
  ])("reads everything anew where %s has changed", (_, change) => {
    const memory = new RoundMemory();
    const context = { plan: smallPlan(), items, year: 2026, unitAliases: new Map<string, string>() };
    const first = memory.keepContext(context);
    expect(memory.keepContext({ ...context, plan: smallPlan() })).toBe(first);
    const other = { ...context, ...change };
    expect(memory.keepContext(other)).toBe(other);
  });
});
