import type { Requirement } from "../indicators/indicator";
import { outlookOf } from "../indicators/outlook";
import { meets } from "../indicators/requirement";
import { functionMessages, verdictWords } from "../messages/functions";
import { exact } from "../numbers/exact";
import { readNumber, type NamedArgument } from "./argument";
import { answer, badArgument, type FunctionAnswer } from "./functionAnswer";
import { underEachReading } from "./percentReadings";
import { readTarget } from "./targetArgument";

/** What BDG.TIENDO is given. */
export interface ProgressArguments {
  readonly value: unknown;
  readonly baseline: unknown;
  readonly baselineYear: unknown;
  readonly target: unknown;
  readonly targetYear: unknown;
  readonly year: unknown;
}

/**
 * BDG.TIENDO: where a value stands on the straight line from a baseline to a target.
 * "Đạt" where the target is met already; before the target year "Dự kiến đạt" or "Chậm so với lộ trình"; from the
 * target year on "Chưa đạt". A target given as a bare number is an aim downwards where it is below the baseline.
 *
 * @example progressOf({ value: 52, baseline: 40, baselineYear: 2020, target: 60, targetYear: 2030, year: 2026 })
 *   //=> { kind: "value", value: "Dự kiến đạt" } (the line stands at 52)
 */
export function progressOf(given: ProgressArguments): FunctionAnswer<string> {
  const value = readNumber(["giá trị", given.value]);
  if (value.kind !== "value") return value;
  const baseline = readNumber(["giá trị gốc", given.baseline]);
  if (baseline.kind !== "value") return baseline;
  const years = readYears(given);
  if (years.kind !== "value") return years;
  const target = readTarget(given.target);
  if (target.kind !== "value") return target;
  if (target.value.requirement.comparator === "yes") return badArgument(functionMessages.needsNumberTarget);
  return underEachReading([value.value, baseline.value], target.value, ([now = 0, start = 0], requirement) =>
    stand(now, start, years.value, target.value.bare ? towards(requirement, start) : requirement),
  );
}

interface Years {
  readonly baselineYear: number;
  readonly targetYear: number;
  readonly year: number;
}

function stand(value: number, start: number, years: Years, requirement: Requirement): string {
  const better = isAbove(requirement, start) ? "higher" : "lower";
  const met = meets(exact(value), requirement, better);
  if (met) return verdictWords.met;
  const target = {
    year: years.targetYear,
    ...requirement,
    baseline: { year: years.baselineYear, value: start },
  };
  const outlook = outlookOf(exact(value), years.year, target, requirement, better, met);
  if (outlook === null) return verdictWords.notMet;
  return outlook === "on-track" ? verdictWords.onTrack : verdictWords.behind;
}

function readYears(given: ProgressArguments): FunctionAnswer<Years> {
  const baselineYear = readYear(["năm gốc", given.baselineYear]);
  if (baselineYear.kind !== "value") return baselineYear;
  const targetYear = readYear(["năm đích", given.targetYear]);
  if (targetYear.kind !== "value") return targetYear;
  const year = readYear(["năm", given.year]);
  if (year.kind !== "value") return year;
  const years: Years = { baselineYear: baselineYear.value, targetYear: targetYear.value, year: year.value };
  if (years.baselineYear >= years.targetYear) {
    return badArgument(
      functionMessages.yearsOutOfOrder(String(years.baselineYear), String(years.targetYear)),
    );
  }
  if (years.year < years.baselineYear) {
    return badArgument(functionMessages.beforeBaseline(String(years.year), String(years.baselineYear)));
  }
  return answer(years);
}

function readYear(argument: NamedArgument): FunctionAnswer<number> {
  const read = readNumber(argument);
  if (read.kind !== "value") return read;
  const { value } = read.value;
  const isYear = Number.isInteger(value) && value >= 1900 && value <= 2200;
  return isYear ? answer(value) : badArgument(functionMessages.notYear(argument[0], String(value)));
}

function towards(requirement: Requirement, start: number): Requirement {
  return isAbove(requirement, start) ? requirement : { ...requirement, comparator: "<=" };
}

function isAbove({ value }: Requirement, start: number): boolean {
  const aim = typeof value === "number" ? value : (value?.[0] ?? start);
  return aim >= start;
}
