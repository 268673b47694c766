import { saysAnything } from "../consolidation/reportedUnit";
import { latestOf, submissionsOf } from "../consolidation/submission";
import type { Submission } from "../consolidation/submission";
import type { OpenWorkbook } from "../excel/openWorkbook";
import { freeSheetName } from "../excel/sheetName";
import type { Plan, PlanUnit } from "../plans/plan";
import type { Grid } from "../reports/grid";
import { indexUnits } from "../reports/unitNames";
import type { UnitReport } from "../reports/unitReport";
import { unitSheetNames } from "../summary/unitSheetNames";
import type { AcceptedUnits } from "./acceptedUnits";
import type { CurrentRound } from "./currentRound";
import { rowsOnSheet } from "./formOnSheet";
import type { Acceptance } from "./officerActions";

/** A unit whose reports are to be written. */
export interface TakenUnit {
  readonly unit: PlanUnit;
  readonly submission: Submission;
  /** Its form that is there already; null where one is to be made. */
  readonly form: Grid | null;
  /** The name of its form. */
  readonly sheet: string;
  /** A sheet that the new one takes the place of: a commune's is made anew. */
  readonly former: string | null;
}

/** Decides which units' reports are written, and why the sheets of others stay as they are. */
export function takenUnits(
  open: OpenWorkbook,
  current: CurrentRound,
  { plan, units }: AcceptedUnits,
): { taken: readonly TakenUnit[]; kept: Acceptance["kept"] } {
  const names = new Set(open.state.sheets.map(({ name }) => name));
  const taken: TakenUnit[] = [];
  const kept: Acceptance["kept"][number][] = [];
  for (const { unit, reports, replace } of units) {
    const submission = latestOf(submissionsOf(reports));
    const standing = standingOf(open, current, plan, unit.name);
    if (submission === null) {
      kept.push({ unit: unit.name, reason: "several", sheet: null });
    } else if (standing.figures && !(replace && standing.own)) {
      const reason = standing.own ? "has-figures" : "other-layout";
      kept.push({ unit: unit.name, reason, sheet: standing.figures });
    } else {
      const sheet = standing.form?.sheet ?? freeSheetName(sheetNameOf(plan, unit.name), names);
      names.add(sheet);
      taken.push({ unit, submission, form: standing.form, sheet, former: standing.commune });
    }
  }
  return { taken, kept };
}

interface Standing {
  /** The unit's sheet that is our form; null where it has none, or its figures stand elsewhere. */
  readonly form: Grid | null;
  /** The commune's sheet, made from its annex; null where it has none. */
  readonly commune: string | null;
  /** True where what stands is of our own making, and may give way. */
  readonly own: boolean;
  /** The sheet on which figures of the unit stand; null where there are none. */
  readonly figures: string | null;
}

/** What the workbook has of a unit already. */
function standingOf(open: OpenWorkbook, { consolidation }: CurrentRound, plan: Plan, unit: string): Standing {
  const index = indexUnits(plan);
  const isOfUnit = ({ report }: { readonly report: UnitReport }): boolean =>
    report.unit !== null && (report.unit === unit || index.find(report.unit)?.unit === unit);
  const reports = (consolidation?.reports ?? []).filter(isOfUnit).map(({ report }) => report);
  const filled = reports.filter(saysAnything).map(({ sheet }) => sheet);
  const commune = reports.find(({ annex }) => annex !== undefined)?.sheet ?? null;
  const grids = reports
    .filter(({ annex }) => annex === undefined)
    .map(({ sheet }) => open.grids.find((grid) => grid.sheet === sheet))
    .filter((grid) => grid !== undefined && rowsOnSheet(grid).size > 0);
  const form = grids.find((grid) => grid && filled.every((sheet) => sheet === grid.sheet)) ?? null;
  return { form, commune, own: form !== null || commune !== null, figures: filled[0] ?? null };
}

function sheetNameOf({ units }: Plan, unit: string): string {
  const all = units.some(({ name }) => name === unit) ? units : [...units, { name: unit }];
  return unitSheetNames(all).get(unit) ?? unit;
}
