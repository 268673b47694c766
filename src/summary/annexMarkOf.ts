import type { Consolidation } from "../consolidation/consolidation";
import { measureKey } from "../indicators/measureKey";
import type { AnnexMark } from "../reports/annexMark";

/**
 * The mark of the annex made from a consolidation.
 *
 * @param locality whose annex it is: "phường Lê Chân, thành phố Hải Phòng"
 */
export function annexMarkOf({ plan, year, indicators }: Consolidation, locality: string): AnnexMark {
  return {
    plan: plan.id,
    title: plan.title,
    locality,
    year,
    indicators: indicators.map(({ indicator, target, expected, provisional, leftOut }) => ({
      code: indicator.code,
      measure: measureKey(indicator.measure),
      target: target && { comparator: target.comparator, value: target.value },
      expected,
      provisional,
      leftOut,
    })),
  };
}
