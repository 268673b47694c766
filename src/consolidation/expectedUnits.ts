import type { Plan, PlanUnit } from "../plans/plan";
import type { UnitReport } from "../reports/unitReport";
import type { Consolidation } from "./consolidation";
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

/**
 * Names of the units that a round is of: those waited for, and at the next level every commune that has sent.
 * Groups are left aside.
 */
export function unitsOfRound({ plan, reports }: Pick<Consolidation, "plan" | "reports">): string[] {
  const ofRound = reports
    .filter(({ excluded }) => excluded !== "wrong-period" && excluded !== "wrong-plan")
    .map(({ report }) => report);
  const communes = ofRound.flatMap(({ annex, unit }) => (annex && unit !== null ? [unit] : []));
  const expected = expectedUnits(plan, ofRound).filter(({ group }) => !group);
  return [...new Set([...expected.map(({ name }) => name), ...communes])];
}

/** Reports without the blank forms of units within communes, which are none of a round of the next level. */
export function withoutFormsWithin(reports: readonly UnitReport[]): readonly UnitReport[] {
  return isNextLevel(reports) ? reports.filter(({ annex }) => annex !== undefined) : reports;
}

/** True where all reports that say anything are annexes. */
export function isNextLevel(reports: readonly UnitReport[]): boolean {
  const sent = reports.filter(saysAnything);
  return sent.length > 0 && sent.every(({ annex }) => annex !== undefined);
}
