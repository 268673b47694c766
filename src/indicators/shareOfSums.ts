import { noParts, type Share } from "./share";
import type { SummedShare } from "./summedShare";

/**
 * What a commune adds: the sums as they are, for what was to be left out was left out there.
 * It is `full` where nothing was missing there.
 */
export function shareOfSums(unit: string, summed: SummedShare | undefined): Share {
  if (!summed || !addsAnything(summed)) return { kind: "silent" };
  const { numerator, denominator, answers, counts, provisional } = summed;
  return {
    kind: "adds",
    contribution: {
      unit,
      numerator,
      denominator,
      ...(answers ? { answers } : {}),
      ...(counts ? { counts } : {}),
    },
    full: !provisional,
  };
}

/** Whether a commune is asked for an indicator: not where nobody there is, and nobody was left out. */
export function isAskedToSum(summed: SummedShare | undefined): boolean {
  return summed === undefined || summed.expected > 0 || summed.provisional;
}

/** Nothing added up. */
export const noSums = { numerator: noParts, denominator: noParts } as const;

function addsAnything({ numerator, denominator, answers, counts }: SummedShare): boolean {
  const parts = [numerator, denominator].flatMap(({ total, male, female }) => [total, male, female]);
  return answers !== undefined || [...parts, ...(counts ?? [])].some((value) => value !== null);
}
