import type { Requirement } from "../indicators/indicator";
import { functionMessages } from "../messages/functions";
import { exact, exactToNumber, multiplyExact } from "../numbers/exact";
import { formatNumber } from "../numbers/formatNumber";
import type { NumberArgument } from "./argument";
import { answer, badArgument, type FunctionAnswer } from "./functionAnswer";
import type { TargetArgument } from "./targetArgument";

/**
 * Does something for each way that numbers and a target can be meant, and gives the result where all agree.
 *
 * A numeric cell of 0,62 may be 62% by its format, or less than one per cent: a function sees the number alone.
 * Against a target worded in per cent the numbers are tried both ways; a target of 0,62 in a numeric cell is tried
 * both ways against numbers that are plainly not fractions. Where the results differ it is an error, never a guess.
 *
 * @param compute takes the numbers in their order, and what is asked of them
 */
export function underEachReading<Value extends string | number | null>(
  numbers: readonly NumberArgument[],
  target: TargetArgument,
  compute: (numbers: readonly number[], requirement: Requirement) => Value,
): FunctionAnswer<Value> {
  const values = numbers.map(({ value }) => value);
  const { requirement } = target;
  const first = compute(values, requirement);
  const doubtful = doubtfulNumber(numbers, target);
  if (doubtful === null) return answer(first);
  const second = target.bare
    ? compute(values, { ...requirement, value: hundredfold(doubtful) })
    : compute(
        numbers.map(({ value, percent }) => (percent ? value : hundredfold(value))),
        requirement,
      );
  if (first === second) return answer(first);
  return badArgument(
    functionMessages.percentOrFraction(formatNumber(doubtful), formatNumber(hundredfold(doubtful))),
  );
}

function doubtfulNumber(numbers: readonly NumberArgument[], target: TargetArgument): number | null {
  const { value } = target.requirement;
  if (target.bare) {
    const plain = numbers.some((number) => number.percent || Math.abs(number.value) > 1);
    return typeof value === "number" && mayBeFraction(value) && plain ? value : null;
  }
  if (target.unit !== "%") return null;
  return numbers.find((number) => !number.percent && mayBeFraction(number.value))?.value ?? null;
}

function mayBeFraction(value: number): boolean {
  return value > 0 && value <= 1;
}

function hundredfold(value: number): number {
  return exactToNumber(multiplyExact(exact(value), exact(100)));
}
