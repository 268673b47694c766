import type { Part } from "../indicators/item";
import { foldText } from "../numbers/foldText";
import type { UnitReport } from "../reports/unitReport";
import type { EarlierValue } from "./jump";
import type { PastRound } from "./pastRound";

/** What a unit gave for a part of an item in earlier years, the oldest first. */
export type EarlierFigures = (unit: string, item: string, part: Part) => readonly EarlierValue[];

/**
 * Gathers what is known of earlier years: from the rounds sent then, and from units' reports of those years that are
 * at hand. A round sent wins over a report; two reports of one year that disagree say nothing of it.
 *
 * @param year the year asked for; what is not before it is left aside
 * @param reports of other years; one of a part of a year is no measure of a year
 */
export function earlierFigures(
  year: number,
  past: readonly PastRound[],
  reports: readonly UnitReport[],
): EarlierFigures {
  const reported = new Map<string, Map<number, number | null>>();
  for (const report of reports) {
    const { unit, year: written, partOfYear } = report;
    if (unit === null || written === null || written >= year || partOfYear !== undefined) continue;
    for (const [key, value] of valuesOf(report, unit)) {
      const years = yearsOf(reported, key);
      const agrees = !years.has(written) || years.get(written) === value;
      years.set(written, agrees ? value : null);
    }
  }
  for (const round of past) {
    if (round.year >= year) continue;
    for (const { unit, item, part, value } of round.figures) {
      yearsOf(reported, keyOf(unit, item, part)).set(round.year, value);
    }
  }
  return (unit, item, part) =>
    [...(reported.get(keyOf(unit, item, part)) ?? [])]
      .flatMap(([written, value]) => (value === null ? [] : [{ year: written, value }]))
      .sort((one, other) => one.year - other.year);
}

function valuesOf({ figures }: UnitReport, unit: string): [key: string, value: number][] {
  return [...figures.values()].flatMap(({ item, parts }) =>
    (["total", "male", "female"] as const).flatMap((part): [string, number][] => {
      const { value } = parts[part];
      return value === null ? [] : [[keyOf(unit, item, part), value]];
    }),
  );
}

function yearsOf(all: Map<string, Map<number, number | null>>, key: string): Map<number, number | null> {
  const years = all.get(key) ?? new Map<number, number | null>();
  all.set(key, years);
  return years;
}

/** However the unit's name is spelt that year. */
function keyOf(unit: string, item: string, part: Part): string {
  return JSON.stringify([foldText(unit), item, part]);
}
