import type { Indicator } from "./indicator";
import type { Item } from "./item";
import type { Completeness, Contribution, IndicatorResult } from "./result";

/**
 * An indicator computed over all units and judged for a year.
 *
 * @param contributions what each unit adds, from `gatherShares`
 * @param items the library, for what is split by sex and what is part of what
 */
export function evaluateIndicator(
  indicator: Indicator,
  year: number,
  contributions: readonly Contribution[],
  completeness: Completeness,
  items: readonly Item[],
): IndicatorResult {
  throw new Error(
    `To be written: ${indicator.code} ${year} ${contributions.length} ${completeness.expected} ${items.length}`,
  );
}
