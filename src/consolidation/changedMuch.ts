import type { FindingOf } from "../findings/finding";
import type { Part } from "../indicators/item";
import type { UnitReport } from "../reports/unitReport";
import type { EarlierFigures } from "./earlierFigures";
import { jumpFrom } from "./jump";
import { figureOf, type LocatedFigure, type ReportedUnit } from "./reportedUnit";

/** A `changed-much` finding with the report it belongs to. */
export interface ChangeFinding {
  readonly report: UnitReport;
  readonly finding: FindingOf<"changed-much">;
}

/** The total first: where it is far, its sexes need not be told too. */
const comparedParts: readonly Part[] = ["total", "female", "male"];

/**
 * Sets each figure of the units that count beside the unit's own of earlier years, and warns of one that is far from
 * them; it counts all the same. One finding for an item, at the cell of the part that is far.
 */
export function changedMuch(units: readonly ReportedUnit[], earlier: EarlierFigures): ChangeFinding[] {
  return units.flatMap((unit) => {
    const items = new Set(unit.reports.flatMap(({ figures }) => [...figures.keys()]));
    return [...items].flatMap((item) => {
      const located = figureOf(unit, item);
      const change = located && changeOf(unit.unit, located, earlier);
      return change ? [{ report: located.report, finding: change }] : [];
    });
  });
}

function changeOf(
  unit: string,
  { figure, report }: LocatedFigure,
  earlier: EarlierFigures,
): FindingOf<"changed-much"> | null {
  const { item, parts } = figure;
  for (const part of comparedParts) {
    const { value } = parts[part];
    const jump = value === null ? null : jumpFrom(value, earlier(unit, item, part));
    if (value === null || jump === null) continue;
    const cell = parts[part].cell ?? parts.total.cell ?? parts.female.cell;
    return {
      code: "changed-much",
      severity: "warning",
      place: {
        ...(report.file === null ? {} : { file: report.file }),
        sheet: report.sheet,
        ...(cell === null ? {} : { cell }),
      },
      unit,
      item,
      values: { value, ...(part === "total" ? {} : { part }), ...jump },
    };
  }
  return null;
}
