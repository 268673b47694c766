import type { Consolidation } from "../consolidation/consolidation";
import { measureKey } from "../indicators/measureKey";
import type { IndicatorResult } from "../indicators/result";
import { sumExactly } from "../numbers/exact";
import type { AnnexMark } from "../reports/annexMark";

/**
 * The mark of the annex made from a consolidation.
 *
 * @param locality whose annex it is: "phường Lê Chân, thành phố Hải Phòng"
 */
export function annexMarkOf(consolidation: Consolidation, locality: string): AnnexMark {
  const { plan, year, indicators } = consolidation;
  return {
    plan: plan.id,
    title: plan.title,
    locality,
    year,
    indicators: indicators.map((result) => ({
      code: result.indicator.code,
      measure: measureKey(result.indicator.measure),
      target: result.target && { comparator: result.target.comparator, value: result.target.value },
      expected: result.expected,
      provisional: result.provisional,
      ...uncountedOf(consolidation, result),
    })),
  };
}

/** How far the sums of the items are from the counts judged apart. */
function uncountedOf(
  { sums }: Consolidation,
  { indicator: { measure }, counts }: IndicatorResult,
): { uncounted?: (number | null)[] } {
  if (measure.kind !== "every" || !counts) return {};
  const uncounted = measure.items.map((item, at) => {
    const sum = sums.get(item)?.parts.total.value ?? null;
    const count = counts[at] ?? null;
    if (sum === null) return 0;
    return count === null ? null : sumExactly([sum, -count]);
  });
  return { uncounted };
}
