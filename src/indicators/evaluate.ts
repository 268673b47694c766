import { subtractExact } from "../numbers/exact";
import { computeAnswer, computeEvery, computeSum } from "./computeCounts";
import { computeEachSex } from "./computeEachSex";
import { computeRate } from "./computeRate";
import { computeRatioOfMeans } from "./computeRatioOfMeans";
import { notComputed, type Computed, type Judging } from "./computed";
import type { Indicator, Measure } from "./indicator";
import type { Item } from "./item";
import { percent } from "./measures";
import { outlookOf } from "./outlook";
import { requirementOf } from "./requirement";
import type { Completeness, Contribution, IndicatorResult } from "./result";
import { targetForYear } from "./targetForYear";

/**
 * An indicator computed over all units and judged for a year: sums first, then the rate, compared exactly.
 *
 * A denominator of 0 is `not-applicable` once every unit asked has given, `no-data` until then. An indicator
 * without a target, or with a rise or fall whose baseline is not given, keeps its value and is left to the
 * officer's words (`narrative`).
 *
 * @param year the year reported on, judged against the first target whose year is not before it
 * @param contributions and `completeness`: what each unit adds, from `gatherShares`
 * @param items the library, for what is split by sex and what is part of what
 * @example evaluateIndicator(sexRatio, 2026, [{ …63 boys, 57 girls }], completeness, items).status
 *   //=> "not-met" (110,5 against at most 109)
 */
export function evaluateIndicator(
  indicator: Indicator,
  year: number,
  contributions: readonly Contribution[],
  completeness: Completeness,
  items: readonly Item[],
): IndicatorResult {
  const { measure, better } = indicator;
  const target = targetForYear(indicator, year);
  const requirement = target && requirementOf(target, indicator);
  const { reported, expected, waiting, leftOut } = completeness;
  const provisional = waiting.length > 0 || leftOut.length > 0;
  const computed = compute(measure, { contributions, requirement, better, provisional }, items);
  const { value, male, female, status } = computed;
  return {
    ...computed,
    indicator,
    target,
    gap:
      "factor" in measure && measure.factor === percent && male && female
        ? subtractExact(female, male)
        : null,
    provisional,
    outlook:
      value && target && requirement
        ? outlookOf(value, year, target, requirement, better, status === "met")
        : null,
    reported,
    expected,
    contributions,
    leftOut,
  };
}

function compute(measure: Measure, judging: Judging, items: readonly Item[]): Computed {
  switch (measure.kind) {
    case "rate":
      return computeRate(measure, judging, items);
    case "rate-each-sex":
      return computeEachSex(measure, judging, items);
    case "ratio-of-means":
      return computeRatioOfMeans(judging);
    case "sum":
      return computeSum(measure, judging);
    case "every":
      return computeEvery(measure, judging);
    case "answer":
      return computeAnswer(judging);
    case "narrative":
      return { ...notComputed, status: "narrative" };
  }
}
