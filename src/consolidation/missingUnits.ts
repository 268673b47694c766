import type { FindingOf } from "../findings/finding";
import type { PlanUnit } from "../plans/plan";
import type { UnitReport } from "../reports/unitReport";
import { saysAnything } from "./reportedUnit";

/**
 * Units that have sent nothing.
 *
 * @param expected units waited for; no groups ("Các tổ dân phố"), of which nobody knows how many they are
 * @param reports those of the year asked for, counted or not
 */
export function missingUnits(expected: readonly PlanUnit[], reports: readonly UnitReport[]): string[] {
  const sent = new Set(reports.filter(saysAnything).map(({ unit }) => unit));
  return expected.filter((unit) => !sent.has(unit.name)).map(({ name }) => name);
}

/**
 * One finding for a unit that has sent nothing: for information until the deadline, a warning after it or where
 * there is no deadline to wait for.
 *
 * @param deadline "2026-11-25"; null where there is none
 * @param asOf the date the officer asks about, same form; null where not asked
 * @example missingUnitFinding("Công an", "2026-11-25", "2026-11-27") //=> values: { deadline, daysLate: 2 }
 */
export function missingUnitFinding(
  unit: string,
  deadline: string | null,
  asOf: string | null,
): FindingOf<"missing-unit"> {
  const daysLate = deadline !== null && asOf !== null ? daysBetween(deadline, asOf) : null;
  const values = {
    ...(deadline === null ? {} : { deadline }),
    ...(daysLate !== null && daysLate > 0 ? { daysLate } : {}),
  };
  const waiting = daysLate !== null && daysLate <= 0;
  return { code: "missing-unit", severity: waiting ? "info" : "warning", place: {}, unit, values };
}

function daysBetween(from: string, to: string): number | null {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  return Number.isFinite(days) ? Math.round(days) : null;
}
