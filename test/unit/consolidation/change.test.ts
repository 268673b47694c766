import { changeSince, courseOf, type Change } from "../../../src/consolidation/change";
import type { PastResult, PastRound } from "../../../src/consolidation/pastRound";
import type { Target } from "../../../src/indicators/indicator";
import { measureKey } from "../../../src/indicators/measureKey";
import type { IndicatorResult } from "../../../src/indicators/result";
import { divideExact, exact, type Exact } from "../../../src/numbers/exact";
import { indicatorResult } from "../../support/indicatorResult";

const target: Target = { year: 2030, comparator: ">=", value: 75 };

function now(value: Exact | null, about: Partial<IndicatorResult> = {}): IndicatorResult {
  return { ...indicatorResult({ unit: "%", target, value }), ...about };
}

function past(year: number, about: Partial<PastResult> = {}, code = "1.1"): PastRound {
  const result: PastResult = {
    measure: measureKey(now(null).indicator.measure),
    target: { comparator: ">=", value: 75 },
    value: exact(40),
    status: "not-met",
    provisional: false,
    ...about,
  };
  return {
    planId: "small",
    planTitle: "Kế hoạch thử",
    locality: "phường Thử Nghiệm",
    year,
    file: "bieu.xlsx",
    indicators: new Map([[code, result]]),
    figures: [],
  };
}

describe("the change since an earlier round", () => {
  it.each<[string, Exact, Exact, string, boolean | null]>([
    ["rises for the better", exact("43.2"), exact(40), "16/5", true],
    ["falls for the worse", exact(40), exact("43.2"), "-16/5", false],
    ["is nothing, exactly, between the same thirds", third(100), third(100), "0/1", null],
    ["is as small as it is", third(100), exact("33.3"), "1/30", true],
  ])("%s", (_, value, before, by, better) => {
    const change = changeSince(now(value), past(2025, { value: before }));
    expect(change).toMatchObject({ kind: "compared", year: 2025, before, better });
    expect(asText(change)).toBe(by);
  });

  it("is for the worse where less was better and it rose", () => {
    const { indicator, ...rest } = now(exact(50));
    const change = changeSince({ ...rest, indicator: { ...indicator, better: "lower" } }, past(2025));
    expect(change).toMatchObject({ kind: "compared", better: false });
  });

  it.each<[string, Partial<IndicatorResult>, Partial<PastResult>]>([
    ["now", { provisional: true }, {}],
    ["then", {}, { provisional: true }],
  ])("is provisional where the value %s is", (_, about, then) => {
    expect(changeSince(now(exact(50), about), past(2025, then))).toMatchObject({ provisional: true });
  });

  it.each<[string, IndicatorResult, PastRound, Change]>([
    [
      "a definition that was another",
      now(exact(50)),
      past(2025, { measure: "sum departments.total" }),
      { kind: "definition-changed", year: 2025 },
    ],
    [
      "a target that was another",
      now(exact(50)),
      past(2025, { target: { comparator: ">=", value: 60 } }),
      { kind: "target-changed", year: 2025, before: exact(40) },
    ],
    [
      "no target then",
      now(exact(50)),
      past(2025, { target: null }),
      { kind: "target-changed", year: 2025, before: exact(40) },
    ],
    ["no value now", now(null), past(2025), { kind: "no-value", year: 2025, before: exact(40) }],
    [
      "no value then",
      now(exact(50)),
      past(2025, { value: null }),
      { kind: "no-value", year: 2025, before: null },
    ],
  ])("is not told for %s, but said", (_, result, round, change) => {
    expect(changeSince(result, round)).toEqual(change);
  });

  it("is nothing where the earlier round had no such indicator", () => {
    expect(changeSince(now(exact(50)), past(2025, {}, "9.9"))).toBeNull();
  });
});

describe("the course of an indicator", () => {
  it("has the values made in the same way, this year's last", () => {
    const rounds = [
      past(2022, { measure: "narrative" }),
      past(2023, { value: exact(30) }),
      past(2024, { value: null }),
      past(2025),
    ];
    expect(courseOf(now(exact(50)), 2026, rounds)).toEqual([
      { year: 2023, value: exact(30) },
      { year: 2025, value: exact(40) },
      { year: 2026, value: exact(50) },
    ]);
  });

  it("ends with the last known value where there is none this year", () => {
    expect(courseOf(now(null), 2026, [past(2025)])).toEqual([{ year: 2025, value: exact(40) }]);
  });
});

function third(of: number): Exact {
  return divideExact(exact(of), exact(3));
}

function asText(change: Change | null): string {
  return change?.kind === "compared" ? `${change.by.numerator}/${change.by.denominator}` : "";
}
