import type { Computed, Judging } from "./computed";
import { notComputed, statusOf, statusOfNothing } from "./computed";
import type { Measure } from "./indicator";
import type { Item } from "./item";
import { ratioOf, valueOf } from "./ratio";
import { meets } from "./requirement";
import { shortfallOf } from "./shortfall";
import { sidesOf } from "./sides";
import { restsOnSmallNumbers } from "./smallNumbers";
import { sumParts } from "./sumParts";

type Rate = Extract<Measure, { kind: "rate" }>;

/** One count out of another, judged as a whole; men and women beside it where both counts are split by sex. */
export function computeRate(measure: Rate, judging: Judging, items: readonly Item[]): Computed {
  const { contributions, requirement, better } = judging;
  const { isPart } = sidesOf(measure, items);
  const numerator = sumParts(contributions, "numerator");
  const denominator = sumParts(contributions, "denominator");
  const ratio = (above: number | null, below: number | null) => ratioOf(above, below, measure.factor, isPart);
  const whole = denominator[measure.denominator.part];
  const overall = ratio(numerator[measure.numerator.part], whole);
  const computed = { ...notComputed, numerator, denominator };
  if (whole === 0) return { ...computed, status: statusOfNothing(judging) };
  if (overall === null) return computed;
  const male = ratio(numerator.male, denominator.male);
  const female = ratio(numerator.female, denominator.female);
  const value = valueOf(overall);
  const met = requirement !== null && meets(value, requirement, better);
  return {
    ...computed,
    value,
    male: male && valueOf(male),
    female: female && valueOf(female),
    status: statusOf(met, judging),
    shortfall: requirement && !isSexRatio(measure) ? shortfallOf(overall, requirement, better) : null,
    smallNumbers: requirement !== null && restsOnSmallNumbers(overall, requirement, better),
  };
}

/** Boys to girls: there is nobody to be moved from one to the other. */
function isSexRatio({ numerator, denominator }: Rate): boolean {
  const sexes = [numerator.part, denominator.part];
  return sexes.includes("male") && sexes.includes("female");
}
