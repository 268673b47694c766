import type { Consolidation } from "./consolidation";
import { isGiven } from "./reportedUnit";

/**
 * What a unit is asked for and has not given.
 *
 * @param unit the plan's name of it, or of one of its groups
 * @returns ids in the order of the plan; nothing for a unit that the plan does not know
 */
export function missingItems({ plan, reports }: Consolidation, unit: string): string[] {
  const own = reports.filter(({ report, excluded }) => report.unit === unit && excluded === null);
  const group = own.find(({ report }) => report.group !== undefined)?.report.group;
  const planUnit =
    plan.units.find(({ name }) => name === unit) ?? plan.units.find(({ name }) => name === group);
  const given = new Set(
    own.flatMap(({ report }) => [...report.figures.values()].filter(isGiven).map(({ item }) => item)),
  );
  return (planUnit?.items ?? []).filter((item) => !given.has(item));
}
