import { divideExact, multiplyExact } from "../numbers/exact";
import type { Computed, Judging } from "./computed";
import { notComputed, statusOf, statusOfNothing } from "./computed";
import { percent } from "./measures";
import { ratioOf } from "./ratio";
import { meets } from "./requirement";
import { hasSmallDenominator } from "./smallNumbers";
import { sumParts } from "./sumParts";

/**
 * How many times a woman's mean is a man's: (women's sum / women counted) / (men's sum / men counted).
 * Nothing is short of it in people, and it rests on small numbers where fewer than 30 of a sex were asked.
 */
export function computeRatioOfMeans(judging: Judging): Computed {
  const { contributions, requirement, better } = judging;
  const numerator = sumParts(contributions, "numerator");
  const denominator = sumParts(contributions, "denominator");
  const computed = { ...notComputed, numerator, denominator };
  if (denominator.female === 0 || denominator.male === 0 || numerator.male === 0) {
    return { ...computed, status: statusOfNothing(judging) };
  }
  const women = ratioOf(numerator.female, denominator.female, 1, false);
  const men = ratioOf(numerator.male, denominator.male, 1, false);
  if (!women || !men) return computed;
  const value = divideExact(
    multiplyExact(women.numerator, men.denominator),
    multiplyExact(women.denominator, men.numerator),
  );
  const met = requirement !== null && meets(value, requirement, better);
  return {
    ...computed,
    value,
    status: statusOf(met, judging),
    smallNumbers: [women, men].some((mean) => hasSmallDenominator({ ...mean, factor: percent })),
  };
}
