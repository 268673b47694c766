import type { Contribution } from "../../../src/indicators/result";
import { gatherShares } from "../../../src/indicators/shares";
import type { UnitFigures } from "../../../src/indicators/unitFigures";
import { items } from "../../../src/plans/items";
import { presetIndicator, silent, stranger, unit } from "./samples";

const lechan = (code: string) => presetIndicator("lechan-2026-2030", code);
const gather = (code: string, ...units: UnitFigures[]) => gatherShares(lechan(code), units, items);

function figures({ numerator, denominator }: Contribution) {
  const list = (parts: Contribution["numerator"]) => [parts.total, parts.male, parts.female];
  return { numerator: list(numerator), denominator: list(denominator) };
}

describe("both sides or neither", () => {
  it.each<[string, string, UnitFigures, { given: string[]; missing: string[]; held: boolean }]>([
    [
      "the part asked for and blank",
      "3.2a",
      unit("A", { "violence-victims": [4, 1, 3], "violence-victims-supported": [] }),
      { given: ["violence-victims"], missing: ["violence-victims-supported"], held: false },
    ],
    [
      "the whole asked for by the plan though its row is not on the sheet",
      "4.3",
      unit("A", { "adolescent-births": 1 }, ["adolescent-births", "adolescent-women"]),
      { given: ["adolescent-births"], missing: ["adolescent-women"], held: false },
    ],
    [
      "the other side held out",
      "4.2",
      unit("A", { "maternal-deaths": 0, "live-births": "held" }),
      { given: ["maternal-deaths"], missing: ["live-births"], held: true },
    ],
    [
      "the only side held out",
      "4.1",
      unit("A", { "live-births": "held" }),
      { given: [], missing: ["live-births"], held: true },
    ],
    [
      "a total without its women",
      "2.2",
      unit("A", { "business-heads": [20, null, null] }),
      { given: ["business-heads"], missing: ["business-heads"], held: false },
    ],
    [
      "hours without the people asked",
      "3.1",
      unit("A", { "housework-hours": [90, 30, 60], "housework-respondents": [] }),
      { given: ["housework-hours"], missing: ["housework-respondents"], held: false },
    ],
  ])("leaves a unit out for %s", (_, code, one, leftOut) => {
    const shares = gather(code, one);
    expect(shares.leftOut).toEqual([{ unit: "A", ...leftOut }]);
    expect(shares.contributions).toEqual([]);
    expect(shares.completeness).toEqual({ reported: 0, expected: 1, waiting: [], leftOut: ["A"] });
  });

  it.each<[string, string, UnitFigures, { numerator: unknown[]; denominator: unknown[] }]>([
    [
      "0 and 0 for a whole of 0 with its part blank",
      "3.2a",
      unit("A", { "violence-victims": [0, 0, 0], "violence-victims-supported": [] }),
      { numerator: [0, 0, 0], denominator: [0, 0, 0] },
    ],
    [
      "0 for the sex whose whole is 0",
      "5.2",
      unit("A", { "lower-secondary-cohort": [9, 0, 9], "lower-secondary-completed": [9, null, 9] }),
      { numerator: [9, 0, 9], denominator: [9, 0, 9] },
    ],
    [
      "0 hours of nobody asked",
      "3.1",
      unit("A", { "housework-respondents": [0, 0, 0], "housework-hours": [] }),
      { numerator: [null, 0, 0], denominator: [null, 0, 0] },
    ],
    [
      "the one side it is asked for",
      "6.1",
      unit("A", { "population-reached": [80, 40, 40] }),
      { numerator: [80, 40, 40], denominator: [null, null, null] },
    ],
    [
      "women and all people for a share of women",
      "5.3",
      unit("A", { "vocational-entrants": [10, 6, 4] }),
      { numerator: [null, null, 4], denominator: [10, null, null] },
    ],
    [
      "boys and girls for the sex ratio",
      "4.1",
      unit("A", { "live-births": [120, 63, 57] }),
      { numerator: [null, 63, null], denominator: [null, null, 57] },
    ],
    [
      "a count out of a total split by sex",
      "4.2",
      unit("A", { "maternal-deaths": 1, "live-births": [120, 63, 57] }),
      { numerator: [1, null, null], denominator: [120, null, null] },
    ],
  ])("adds %s", (_, code, one, sides) => {
    const { contributions, completeness } = gather(code, one);
    expect(contributions.map(figures)).toEqual([sides]);
    expect(completeness).toEqual({ reported: 1, expected: 1, waiting: [], leftOut: [] });
  });

  it("does not take 0 births as no maternal deaths: one is no part of the other", () => {
    const { leftOut } = gather("4.2", unit("A", { "live-births": [0, 0, 0], "maternal-deaths": null }));
    expect(leftOut).toEqual([
      { unit: "A", given: ["live-births"], missing: ["maternal-deaths"], held: false },
    ]);
  });

  it("does not take a part held out as 0 beside a whole of 0", () => {
    const { leftOut } = gather(
      "3.2a",
      unit("A", { "violence-victims": [0, 0, 0], "violence-victims-supported": "held" }),
    );
    expect(leftOut).toMatchObject([{ missing: ["violence-victims-supported"], held: true }]);
  });
});

describe("completeness", () => {
  it("waits for units that are asked and have given nothing", () => {
    const given = unit("A", { departments: 8, "departments-led-by-women": 3 });
    const blank = unit("B", { departments: null, "departments-led-by-women": null });
    const { completeness } = gather(
      "1.1",
      given,
      blank,
      silent("C", "departments"),
      silent("D", "population"),
    );
    expect(completeness).toEqual({ reported: 1, expected: 3, waiting: ["B", "C"], leftOut: [] });
  });

  it("counts a unit of the plan that gives without being asked as reported, not as expected", () => {
    const one = unit("A", { departments: 8, "departments-led-by-women": 3 }, []);
    expect(gather("1.1", one).completeness).toMatchObject({ reported: 1, expected: 0, waiting: [] });
  });

  it("adds what an unknown unit gives without counting it", () => {
    const shares = gather("1.1", stranger("Z", { departments: 8, "departments-led-by-women": 3 }));
    expect(shares.contributions).toHaveLength(1);
    expect(shares.completeness).toMatchObject({ reported: 0, expected: 0 });
  });

  it("waits for the sexes where each sex is judged and only totals are given", () => {
    const totals = unit("A", { "lower-secondary-cohort": [20], "lower-secondary-completed": [19] });
    const shares = gather("5.2", totals);
    expect(shares.contributions).toHaveLength(1);
    expect(shares.completeness).toEqual({ reported: 0, expected: 1, waiting: ["A"], leftOut: [] });
  });

  it("waits for the quarter that is blank, and adds the others", () => {
    const quarters = { "news-items-q1": 3, "news-items-q2": 4, "news-items-q3": 5, "news-items-q4": null };
    const shares = gatherShares(presetIndicator("nguyentrai-2025", "6.3"), [unit("A", quarters)], items);
    expect(shares.contributions[0]?.counts).toEqual([3, 4, 5, null]);
    expect(shares.completeness).toMatchObject({ reported: 0, expected: 1, waiting: ["A"] });
  });

  it("leaves a unit out whose answer is held out, and waits for one that is blank", () => {
    const shares = gather(
      "6.3",
      unit("A", { "gender-column-maintained": "held" }),
      unit("B", { "gender-column-maintained": null }),
    );
    expect(shares.completeness).toEqual({ reported: 0, expected: 2, waiting: ["B"], leftOut: ["A"] });
  });

  it("expects nobody for what is told in words", () => {
    const shares = gatherShares(
      presetIndicator("nguyentrai-2025", "1.1"),
      [unit("A", { leaders: [5, 3, 2] })],
      items,
    );
    expect(shares).toEqual({
      contributions: [],
      leftOut: [],
      completeness: { reported: 0, expected: 0, waiting: [], leftOut: [] },
    });
  });
});
