import type { Target } from "../../src/indicators/indicator";
import type { IndicatorResult } from "../../src/indicators/result";
import type { Exact } from "../../src/numbers/exact";

interface Shown {
  readonly unit: string;
  readonly target: Target | null;
  readonly value: Exact | null;
}

/** A result with nothing in it but what is to be shown. */
export function indicatorResult({ unit, target, value }: Shown): IndicatorResult {
  const none = { total: null, male: null, female: null };
  return {
    indicator: {
      code: "1.1",
      objective: "1",
      label: "Tỷ lệ",
      unit,
      better: "higher",
      measure: {
        kind: "rate",
        numerator: { item: "departments-led-by-women", part: "total" },
        denominator: { item: "departments", part: "total" },
        factor: 100,
      },
      targets: target ? [target] : [],
      reportedBy: [],
      text: "",
      warnings: [],
    },
    target,
    numerator: none,
    denominator: none,
    value,
    male: null,
    female: null,
    gap: null,
    status: value ? "met" : "no-data",
    provisional: false,
    outlook: null,
    shortfall: null,
    smallNumbers: false,
    reported: 1,
    expected: 1,
    contributions: [],
    leftOut: [],
  };
}
