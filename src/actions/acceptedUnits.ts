import { isGiven } from "../consolidation/reportedUnit";
import type { Plan, PlanUnit } from "../plans/plan";
import { indexUnits } from "../reports/unitNames";
import type { UnitReport } from "../reports/unitReport";
import type { AcceptedReport, OfferedFile } from "./officerActions";

/** Accepted reports by unit, and what they teach for the next time. */
export interface AcceptedUnits {
  /** With the units that it did not know. */
  readonly plan: Plan;
  /** With the names that were decided now. */
  readonly unitAliases: Readonly<Record<string, string>>;
  readonly units: readonly {
    readonly unit: PlanUnit;
    readonly reports: readonly UnitReport[];
    readonly replace: boolean;
  }[];
  /** Where each of their reports comes from, as far as it is known. */
  readonly files: ReadonlyMap<UnitReport, OfferedFile>;
}

/** Brings accepted reports together by the unit the officer decided on. */
export function acceptedUnits(
  plan: Plan,
  unitAliases: Readonly<Record<string, string>>,
  accepted: readonly AcceptedReport[],
): AcceptedUnits {
  const groups = new Map<string, AcceptedReport[]>();
  for (const one of accepted) groups.set(one.unit, [...(groups.get(one.unit) ?? []), one]);
  const aliases = { ...unitAliases };
  const files = new Map<UnitReport, OfferedFile>();
  let whole = plan;
  const units = [...groups].map(([name, group]) => {
    const reports = group.map(({ report, file }) => {
      const ofUnit: UnitReport = { ...report, unit: name };
      if (file) files.set(ofUnit, file);
      return ofUnit;
    });
    const known = planUnit(whole, name, reports);
    const unit = known ?? newUnit(name, reports);
    if (!known) whole = { ...whole, units: [...whole.units, unit] };
    for (const { report } of group) {
      // A name the plan knows already stays what it is: that file was the exception.
      if (!report.known && report.unit !== null && report.unit !== name) aliases[report.unit] = name;
    }
    return { unit, reports, replace: group.every(({ replace }) => replace === true) };
  });
  return { plan: whole, unitAliases: aliases, units, files };
}

/** The plan's unit; or one of its groups, or a former commune's part of a unit, under its own name. */
function planUnit(plan: Plan, name: string, reports: readonly UnitReport[]): PlanUnit | null {
  const exact = plan.units.find((unit) => unit.name === name);
  if (exact) return exact;
  const groups = [indexUnits(plan).find(name)?.group, ...reports.map(({ group }) => group)];
  const group = plan.units.find((unit) => groups.includes(unit.name));
  return group ? { ...group, name } : null;
}

/** A unit that the plan does not name answers for what it has given. */
function newUnit(name: string, reports: readonly UnitReport[]): PlanUnit {
  const given = reports.flatMap(({ figures }) =>
    [...figures.values()].filter(isGiven).map(({ item }) => item),
  );
  const commune = reports.some(({ annex }) => annex !== undefined);
  return { name, aliases: [], items: [...new Set(given)], ...(commune ? { commune } : {}) };
}
