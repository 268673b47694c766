import type { FindingOf } from "../findings/finding";
import { sumExactly } from "../numbers/exact";
import type { Plan } from "../plans/plan";
import type { ItemSum } from "./consolidation";
import { figureOf, isCompared, type LocatedFigure, type ReportedUnit } from "./reportedUnit";

/**
 * Sets what units are asked only to compare beside the sum of the units that answer for the item, and warns where
 * the two differ. Several units of one group ("Các tổ dân phố") are taken together; where a side has no figure
 * there is nothing to compare.
 */
export function comparedSources(
  plan: Plan,
  units: readonly ReportedUnit[],
  sums: ReadonlyMap<string, ItemSum>,
): FindingOf<"sources-disagree">[] {
  return plan.units.flatMap((source) =>
    (source.comparedItems ?? []).flatMap((item) => {
      const sum = sums.get(item)?.parts.total;
      const compared = totalsOf(source.name, item, units);
      if (!sum || sum.value === null || compared.length === 0) return [];
      const value = sumExactly(compared.map(({ total }) => total));
      if (value === sum.value) return [];
      const { figure, report } = compared[0]!.located;
      const cell = figure.parts.total.cell;
      const finding: FindingOf<"sources-disagree"> = {
        code: "sources-disagree",
        severity: "warning",
        place: {
          ...(report.file === null ? {} : { file: report.file }),
          sheet: report.sheet,
          ...(cell === null ? {} : { cell }),
        },
        unit: source.name,
        item,
        values: {
          value,
          source: source.name,
          otherValue: sum.value,
          otherSource: listed(sum.origins.map(({ unit }) => unit)),
        },
      };
      return [finding];
    }),
  );
}

/** A few names are read, many are not. */
const namesListed = 3;

function listed(names: readonly string[]): string {
  return [...names.slice(0, namesListed), ...(names.length > namesListed ? ["…"] : [])].join(", ");
}

function totalsOf(
  source: string,
  item: string,
  units: readonly ReportedUnit[],
): { total: number; located: LocatedFigure }[] {
  return units
    .filter((unit) => unit.planUnit?.name === source && isCompared(unit, item))
    .flatMap((unit) => {
      const located = figureOf(unit, item);
      const total = located && !located.figure.held ? located.figure.parts.total.value : null;
      return located && total !== null ? [{ total, located }] : [];
    });
}
