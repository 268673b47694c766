import {
  addExact,
  compareExact,
  divideExact,
  exact,
  exactToNumber,
  multiplyExact,
  type Exact,
} from "../numbers/exact";
import type { Indicator, Requirement, Target } from "./indicator";

/**
 * Whether a value satisfies a requirement, compared exactly.
 * "~" (khoảng) asks for at least the value where more is better, at most where less is better.
 *
 * @param value in the requirement's own unit: 30 for 30 %
 * @param better which way is good; matters for "~" alone
 * @returns false for comparators that have no number of their own to compare with (`yes`, and `increase` and
 *   `decrease` before `requirementOf` has set them against a baseline)
 * @example meets(exact("59.96"), { comparator: ">=", value: 60 }, "higher") //=> false (59,96 % is not 60 %)
 */
export function meets(value: Exact, requirement: Requirement, better: "higher" | "lower"): boolean {
  const { comparator, value: wanted } = requirement;
  if (wanted === null) return false;
  if (typeof wanted !== "number") {
    const [low, high] = wanted;
    return (
      comparator === "range" && compareExact(value, exact(low)) >= 0 && compareExact(value, exact(high)) <= 0
    );
  }
  const order = compareExact(value, exact(wanted));
  switch (comparator) {
    case ">=":
      return order >= 0;
    case ">":
      return order > 0;
    case "<=":
      return order <= 0;
    case "<":
      return order < 0;
    case "=":
      return order === 0;
    case "~":
      return better === "higher" ? order >= 0 : order <= 0;
    case "range":
    case "increase":
    case "decrease":
    case "yes":
      return false;
  }
}

/**
 * What a target asks of a value by itself: `judgedAs` where the plan's wording cannot be taken literally,
 * and a rise or fall set against its baseline.
 * A rise or fall of a rate is in points (60 % rising by 5 is 65 %), that of a count in percent of the baseline.
 *
 * @returns null where nothing can be judged: a rise or fall without a baseline
 */
export function requirementOf(target: Target, indicator: Indicator): Requirement | null {
  const requirement = target.judgedAs ?? target;
  const { comparator, value } = requirement;
  if (comparator !== "increase" && comparator !== "decrease") return { comparator, value };
  if (!target.baseline || value === null) return null;
  const change = exact(typeof value === "number" ? value : value[0]);
  const start = exact(target.baseline.value);
  const step =
    indicator.measure.kind === "sum" ? divideExact(multiplyExact(start, change), exact(100)) : change;
  const signed = comparator === "increase" ? step : { ...step, numerator: -step.numerator };
  const aim = addExact(start, signed);
  return { comparator: comparator === "increase" ? ">=" : "<=", value: exactToNumber(aim) };
}
