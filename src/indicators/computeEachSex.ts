import { compareExact } from "../numbers/exact";
import type { Computed, Judging } from "./computed";
import { notComputed, statusOf, statusOfNothing } from "./computed";
import type { Measure, Requirement } from "./indicator";
import type { Item } from "./item";
import { ratioOf, valueOf, type Ratio } from "./ratio";
import { meets } from "./requirement";
import { shortfallOf } from "./shortfall";
import { sidesOf } from "./sides";
import { hasSmallDenominator, oneCaseAway, restsOnSmallNumbers } from "./smallNumbers";
import { sumParts } from "./sumParts";

type EachSex = Extract<Measure, { kind: "rate-each-sex" }>;

/**
 * A rate of both sexes together, whose verdict is that of the worse sex.
 *
 * Where the units give totals alone the sexes are not known: a total that falls short is not met (one sex at least
 * falls short), everyone out of everyone is met, and anything between has no verdict (`no-data`) beside its value.
 */
export function computeEachSex(measure: EachSex, judging: Judging, items: readonly Item[]): Computed {
  const { contributions, requirement, better } = judging;
  const { isPart } = sidesOf(measure, items);
  const numerator = sumParts(contributions, "numerator");
  const denominator = sumParts(contributions, "denominator");
  const ratio = (part: "total" | "male" | "female") =>
    ratioOf(numerator[part], denominator[part], measure.factor, isPart);
  const overall = ratio("total");
  const computed = { ...notComputed, numerator, denominator };
  if (denominator.total === 0) return { ...computed, status: statusOfNothing(judging) };
  if (overall === null) return computed;
  const [male, female] = [ratio("male"), ratio("female")];
  const shown = {
    ...computed,
    value: valueOf(overall),
    male: male && valueOf(male),
    female: female && valueOf(female),
  };
  if (requirement === null) return { ...shown, status: "narrative" };
  const sexes = [male, female].filter((sex) => sex !== null);
  const known =
    sexes.length > 0 && (["male", "female"] as const).every((sex) => ratio(sex) || denominator[sex] === 0);
  if (!known) return { ...shown, ...judgeTotalAlone(overall, requirement, judging) };
  const met = allMeet(sexes, requirement, better);
  return {
    ...shown,
    status: statusOf(met, judging),
    shortfall: sumOfShortfalls(sexes, requirement, better),
    smallNumbers:
      sexes.some(hasSmallDenominator) ||
      sexes.some((sex, at) =>
        oneCaseAway(sex).some((other) => allMeet(sexes.with(at, other), requirement, better) !== met),
      ),
  };
}

function judgeTotalAlone(
  overall: Ratio,
  requirement: Requirement,
  { better }: Judging,
): Pick<Computed, "status" | "shortfall" | "smallNumbers"> {
  const meetsTogether = meets(valueOf(overall), requirement, better);
  const smallNumbers = restsOnSmallNumbers(overall, requirement, better);
  if (!meetsTogether) return { status: "not-met", shortfall: null, smallNumbers };
  const isEveryone = overall.isPart && compareExact(overall.numerator, overall.denominator) === 0;
  return isEveryone
    ? { status: "met", shortfall: 0, smallNumbers }
    : { status: "no-data", shortfall: null, smallNumbers: false };
}

function allMeet(sexes: readonly Ratio[], requirement: Requirement, better: "higher" | "lower"): boolean {
  return sexes.every((sex) => meets(valueOf(sex), requirement, better));
}

function sumOfShortfalls(
  sexes: readonly Ratio[],
  requirement: Requirement,
  better: "higher" | "lower",
): number | null {
  let sum = 0;
  for (const sex of sexes) {
    const missing = shortfallOf(sex, requirement, better);
    if (missing === null) return null;
    sum += missing;
  }
  return sum;
}
