import type { FindingOf } from "../findings/finding";
import type { Item, Part } from "../indicators/item";
import type { LeftOut } from "../indicators/shares";
import type { ReportedFigure, UnitReport } from "../reports/unitReport";
import { figureOf, type ReportedUnit } from "./reportedUnit";

/** A `pair-incomplete` finding with the report it belongs to. */
export interface PairFinding {
  readonly report: UnitReport;
  readonly finding: FindingOf<"pair-incomplete">;
}

/**
 * Says of a unit left out of both sides of an indicator which side it gave and which is missing, at the blank cell
 * where the sheet has one. Nothing is said where no side was given: the error findings say it already.
 *
 * @param items the library, for what is split by sex
 */
export function pairFindings(
  indicator: string,
  leftOut: LeftOut,
  unit: ReportedUnit,
  items: ReadonlyMap<string, Item>,
): PairFinding[] {
  const given = leftOut.given[0];
  if (given === undefined) return [];
  return leftOut.missing.map((missing) => {
    const located = figureOf(unit, missing);
    const report = located?.report ?? figureOf(unit, given)?.report ?? unit.reports[0]!;
    const blank = located && items.get(missing)?.kind === "sex" ? blankParts(located.figure) : [];
    const cell = located && cellOf(located.figure, blank[0] ?? "total");
    const values = {
      given,
      missing,
      ...(blank.length > 0 && blank.length < 3 ? { missingParts: blank } : {}),
      ...(located?.figure.held ? { because: "held" as const } : {}),
    };
    const place = {
      ...(report.file === null ? {} : { file: report.file }),
      sheet: report.sheet,
      ...(cell ? { cell } : {}),
    };
    return {
      report,
      finding: {
        code: "pair-incomplete",
        severity: "warning",
        place,
        unit: unit.unit,
        item: missing,
        indicator,
        values,
      },
    };
  });
}

function blankParts({ parts, held }: ReportedFigure): Part[] {
  const names: readonly Part[] = ["total", "male", "female"];
  return held ? [] : names.filter((name) => parts[name].value === null);
}

function cellOf({ parts }: ReportedFigure, part: Part): string | null {
  return parts[part].cell ?? parts.total.cell ?? parts.female.cell ?? parts.male.cell;
}
