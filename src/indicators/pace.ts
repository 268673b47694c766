import { compareExact, divideExact, exact, subtractExact, type Exact } from "../numbers/exact";
import { requirementOf } from "./requirement";
import type { IndicatorResult } from "./result";

/** How a value has to move from now on to be at its target in time. */
export interface Pace {
  readonly direction: "up" | "down";
  /** Per year, in the indicator's own unit; of percentages, in points. */
  readonly perYear: Exact;
}

/** A rate moves by so much a year; answers and counts judged by quarter do not. */
const movable: ReadonlySet<string> = new Set(["rate", "rate-each-sex", "ratio-of-means"]);

/**
 * The pace needed towards a target still ahead, in equal steps.
 *
 * @param year the year reported on
 * @returns null where the target is met or not ahead, is no number of its own, or rests on figures so small that one
 *   case is worth more than a year's step
 * @example 60 in 2026 towards ≥ 75 in 2030 //=> { direction: "up", perYear: 3.75 }
 */
export function paceNeeded(
  result: Pick<IndicatorResult, "indicator" | "target" | "value" | "status" | "smallNumbers">,
  year: number,
): Pace | null {
  const { indicator, target, value, status, smallNumbers } = result;
  if (status !== "not-met" || smallNumbers || !value || !target || target.year <= year) return null;
  if (!movable.has(indicator.measure.kind)) return null;
  const wanted = requirementOf(target, indicator)?.value;
  if (wanted === null || wanted === undefined) return null;
  const aim = exact(typeof wanted === "number" ? wanted : nearest(value, wanted));
  const order = compareExact(aim, value);
  // Where one sex alone falls short, the value of both together may be there already.
  if (order === 0 || (typeof wanted === "number" && order > 0 !== (indicator.better === "higher")))
    return null;
  const distance = order > 0 ? subtractExact(aim, value) : subtractExact(value, aim);
  return {
    direction: order > 0 ? "up" : "down",
    perYear: divideExact(distance, exact(target.year - year)),
  };
}

/** The end of a range that a value outside it comes to first. */
function nearest(value: Exact, [low, high]: readonly [number, number]): number {
  return compareExact(value, exact(low)) < 0 ? low : high;
}
