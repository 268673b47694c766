import { exact, type Exact } from "../numbers/exact";
import { formatRate } from "../numbers/formatNumber";

/**
 * Decimals to show a rate with: one, or as many more as it takes not to contradict its verdict.
 *
 * @param target the number it is judged against; null where there is none
 * @example rateDecimals(exact("59.96"), 60) //=> 2 (60,0 would look as if it were met)
 */
export function rateDecimals(value: Exact | null, target: number | null): number {
  if (value === null) return 1;
  const shown = formatRate(value, target === null ? undefined : exact(target));
  return shown.split(",")[1]?.length ?? 1;
}

/** Excel's number format for so many decimals. */
export function rateFormat(decimals: number): string {
  return `#,##0.${"0".repeat(decimals)}`;
}
