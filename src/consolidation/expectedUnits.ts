import type { Plan, PlanUnit } from "../plans/plan";
import type { UnitReport } from "../reports/unitReport";
import { saysAnything } from "./reportedUnit";

/**
 * The plan's units that a round waits for. Where all that came in are communes' annexes it is a round of the next
 * level: then communes are waited for, and the units that report within each of them are not.
 *
 * @param reports those of the year asked for, counted or not
 * @returns among them groups, of which nobody knows how many they are
 */
export function expectedUnits({ units }: Plan, reports: readonly UnitReport[]): PlanUnit[] {
  const nextLevel = isNextLevel(reports);
  return units.filter(({ commune = false }) => commune === nextLevel);
}

/** True where all reports that say anything are annexes. */
export function isNextLevel(reports: readonly UnitReport[]): boolean {
  const sent = reports.filter(saysAnything);
  return sent.length > 0 && sent.every(({ annex }) => annex !== undefined);
}
