import type { UnitReport } from "../reports/unitReport";
import { saysAnything } from "./reportedUnit";

/**
 * The plan's units of which parts have come in: former communes' "Trạm y tế (An Biên)" stand for "Trạm y tế".
 *
 * @param reports those that count
 * @example unitsInParts([report of "Trạm y tế (An Biên)"]) //=> the set of "Trạm y tế"
 */
export function unitsInParts(reports: readonly UnitReport[]): ReadonlySet<string> {
  return new Set(reports.filter(saysAnything).flatMap((report) => wholeOf(report) ?? []));
}

/** Reports without the blank forms of units of which parts have come in. */
export function withoutBlankWholes(reports: readonly UnitReport[]): UnitReport[] {
  const inParts = unitsInParts(reports);
  return reports.filter(
    (report) => saysAnything(report) || report.unit === null || !inParts.has(report.unit),
  );
}

/** The plan's unit that a report is a former commune's part of; null where it is of a whole unit. */
export function wholeOf({ formerCommune, group }: UnitReport): string | null {
  return formerCommune !== undefined && group !== undefined ? group : null;
}
