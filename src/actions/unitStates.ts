import type { ConsideredReport, Consolidation } from "../consolidation/consolidation";
import { expectedUnits } from "../consolidation/expectedUnits";
import { isGiven } from "../consolidation/reportedUnit";
import { receivedFrom } from "../consolidation/receivedFile";
import type { ReceivedFiles } from "../consolidation/receivedFile";
import { timelinessOf } from "../consolidation/timeliness";
import type { Plan, PlanUnit } from "../plans/plan";
import type { UnitState } from "./officerActions";

/**
 * Where each unit stands: those of the plan in its order, a group's members and former communes' parts of a unit where
 * it stands, then units that the plan does not know. A group of which nothing has come in is not listed, for nobody knows how many it is.
 *
 * @param deadline "2026-11-25"; null where there is none
 * @param asOf the day for which lateness is told, same form
 * @param received files taken from each unit
 */
export function unitStates(
  plan: Plan,
  consolidation: Consolidation,
  deadline: string | null,
  asOf: string,
  received: ReceivedFiles = {},
): UnitState[] {
  const byUnit = new Map<string, ConsideredReport[]>();
  for (const considered of consolidation.reports) {
    const unit = considered.report.unit ?? considered.report.sheet;
    byUnit.set(unit, [...(byUnit.get(unit) ?? []), considered]);
  }
  const stateOf = (unit: string, planUnit: PlanUnit | null): UnitState =>
    unitState(
      unit,
      planUnit,
      byUnit.get(unit) ?? [],
      deadline,
      asOf,
      receivedFrom(received, unit, consolidation.year),
    );
  const ofRound = consolidation.reports.filter(
    ({ excluded }) => excluded !== "wrong-period" && excluded !== "wrong-plan",
  );
  const expected = expectedUnits(
    plan,
    ofRound.map(({ report }) => report),
  );
  const named = new Set(plan.units.map(({ name }) => name));
  const members = (group: PlanUnit): string[] =>
    [...byUnit].flatMap(([unit, [first]]) => (first?.report.group === group.name ? [unit] : []));
  const planned = expected.flatMap((unit) => {
    if (!unit.group) {
      const itself = stateOf(unit.name, unit);
      const parts = members(unit).map((name) => stateOf(name, unit));
      return parts.length > 0 && itself.state !== "submitted" ? parts : [itself, ...parts];
    }
    const itself = byUnit.has(unit.name) ? [unit.name] : [];
    return [...itself, ...members(unit).filter((name) => name !== unit.name)].map((name) =>
      stateOf(name, unit),
    );
  });
  const listed = new Set([...named, ...planned.map(({ unit }) => unit)]);
  const unknown = [...byUnit.keys()].filter((unit) => !listed.has(unit)).map((unit) => stateOf(unit, null));
  return [...planned, ...unknown];
}

function unitState(
  unit: string,
  planUnit: PlanUnit | null,
  reports: readonly ConsideredReport[],
  deadline: string | null,
  asOf: string,
  received: UnitState["received"],
): UnitState {
  const counted = reports.find(({ excluded }) => excluded === null) ?? reports[0];
  const given = new Set(
    reports
      .filter(({ excluded }) => excluded === null)
      .flatMap(({ report }) => [...report.figures.values()].filter(isGiven).map(({ item }) => item)),
  );
  const asked = planUnit?.items ?? [...given];
  const figuresGiven = asked.filter((item) => given.has(item)).length;
  const state = given.size > 0 ? "submitted" : counted ? "blank" : "missing";
  return {
    unit,
    sheet: counted?.report.sheet ?? null,
    state,
    overdue: state !== "submitted" && deadline !== null && deadline < asOf,
    timeliness: timelinessOf(
      reports.filter(({ excluded }) => excluded !== "wrong-period").map(({ report }) => report),
      deadline,
      asOf,
      received,
    ),
    received,
    figuresGiven,
    figuresAsked: asked.length,
    findings: reports.flatMap(({ findings }) => findings),
  };
}
