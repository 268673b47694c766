import { paceNeeded } from "../../../src/indicators/pace";
import type { Indicator } from "../../../src/indicators/indicator";
import { asNumber, evaluated, unit, withTarget } from "./samples";

/** [what it shows, indicator, led by women of 1000, direction, per year] */
type Case = [string, Indicator, number, "up" | "down" | null, number | null];

const cases: Case[] = [
  ["equal steps up to what is wanted", withTarget("1.1", { value: 75 }), 600, "up", 3.75],
  [
    "equal steps down",
    withTarget("1.1", { comparator: "<=", value: 20 }, { better: "lower" }),
    600,
    "down",
    10,
  ],
  [
    "up to the low end of a range",
    withTarget("1.1", { comparator: "range", value: [70, 80] }),
    600,
    "up",
    2.5,
  ],
  ["down to its high end", withTarget("1.1", { comparator: "range", value: [70, 80] }), 900, "down", 2.5],
  [
    "a rise from the baseline, in points",
    withTarget("1.1", { comparator: "increase", value: 30, baseline: { year: 2020, value: 50 } }),
    600,
    "up",
    5,
  ],
  [
    "a rise without a baseline aims at no number",
    withTarget("1.1", { comparator: "increase", value: 30 }),
    600,
    null,
    null,
  ],
  [
    "exactly at a target that asks for more",
    withTarget("1.1", { comparator: ">", value: 60 }),
    600,
    null,
    null,
  ],
  ["a target that is not ahead", withTarget("1.1", { year: 2026, value: 75 }), 600, null, null],
  ["a target that is met", withTarget("1.1", { value: 50 }), 600, null, null],
];

it.each(cases)("%s", (_, indicator, led, direction, perYear) => {
  const result = evaluated(indicator, [unit("A", { departments: 1000, "departments-led-by-women": led })]);
  const pace = paceNeeded(result, 2026);
  expect(pace?.direction ?? null).toBe(direction);
  expect(pace && asNumber(pace.perYear)).toBe(perYear);
});

it("one sex that falls short gives no pace to both together", () => {
  const indicator = withTarget("5.2", { comparator: ">=", value: 90 });
  const result = evaluated(indicator, [
    unit("A", {
      "lower-secondary-cohort": [2000, 1000, 1000],
      "lower-secondary-completed": [1840, 850, 990],
    }),
  ]);
  expect(result.status).toBe("not-met");
  expect(paceNeeded(result, 2026)).toBeNull();
});
