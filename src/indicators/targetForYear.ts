import type { Indicator, Target } from "./indicator";

/**
 * The target that a year is judged against: the first whose year is not before it, else the last one.
 *
 * @returns null where the indicator has no target
 * @example targetForYear(indicator, 2026) //=> the target of 2030 (targets 2025 and 2030)
 */
export function targetForYear(indicator: Indicator, year: number): Target | null {
  const byYear = [...indicator.targets].sort((a, b) => a.year - b.year);
  return byYear.find((target) => target.year >= year) ?? byYear.at(-1) ?? null;
}
