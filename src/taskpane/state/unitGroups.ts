import type { Round, UnitState } from "../../actions/officerActions";

/** The units of a round, apart: those the plan expects, and those of which nobody knows whose they are. */
export interface UnitGroups {
  readonly expected: readonly UnitState[];
  readonly unknown: readonly UnitState[];
}

/** Tells the plan's units (members of its groups among them) from sheets whose unit the plan does not know. */
export function unitGroups({ units, consolidation }: Round): UnitGroups {
  const strangers = new Set(
    (consolidation?.reports ?? [])
      .map(({ report }) => report)
      .filter(({ known, group }) => !known && group === undefined)
      .map(({ unit, sheet }) => unit ?? sheet),
  );
  return {
    expected: units.filter(({ unit }) => !strangers.has(unit)),
    unknown: units.filter(({ unit }) => strangers.has(unit)),
  };
}
