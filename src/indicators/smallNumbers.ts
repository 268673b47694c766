import { addExact, compareExact, exact } from "../numbers/exact";
import type { Requirement } from "./indicator";
import { perHundredThousand, percent, perThousand } from "./measures";
import { valueOf, type Ratio } from "./ratio";
import { meets } from "./requirement";

/**
 * The denominator under which a rate says little. Below 2 381 births a single death is more than 42 per 100 000.
 */
const smallestDenominators = [
  { factor: percent, denominator: 30 },
  { factor: perThousand, denominator: 1_000 },
  { factor: perHundredThousand, denominator: 2_381 },
] as const;

/** True where the denominator is too small for a rate of this factor. */
export function hasSmallDenominator({ denominator, factor }: Ratio): boolean {
  const row = smallestDenominators.find((one) => factor <= one.factor) ?? smallestDenominators[2];
  return compareExact(denominator, exact(row.denominator)) < 0;
}

/** The same ratio with one case fewer, and with one more, where there can be such. */
export function oneCaseAway(ratio: Ratio): readonly Ratio[] {
  return [-1, 1]
    .map((step) => ({ ...ratio, numerator: addExact(ratio.numerator, exact(step)) }))
    .filter(({ numerator }) => numerator.numerator >= 0n)
    .filter(({ numerator, denominator, isPart }) => !isPart || compareExact(numerator, denominator) <= 0);
}

/**
 * Whether a verdict rests on small numbers: one case more or less would flip it, or the denominator is under 30
 * (a rate per 1 000: under 1 000; per 100 000: under 2 381).
 */
export function restsOnSmallNumbers(
  ratio: Ratio,
  requirement: Requirement,
  better: "higher" | "lower",
): boolean {
  const met = meets(valueOf(ratio), requirement, better);
  return (
    hasSmallDenominator(ratio) ||
    oneCaseAway(ratio).some((other) => meets(valueOf(other), requirement, better) !== met)
  );
}
