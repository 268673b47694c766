import { saysAnything } from "../consolidation/reportedUnit";
import { latestOf, submissionsOf } from "../consolidation/submission";
import { stopIfAsked } from "../excel/changeWorkbook";
import { openWorkbook } from "../excel/openWorkbook";
import type { OpenWorkbook } from "../excel/openWorkbook";
import type { Operation } from "../excel/operation";
import { readContents } from "../excel/readContents";
import { settingKeys } from "../excel/settingKeys";
import { freeSheetName } from "../excel/sheetName";
import { writeSheets } from "../excel/writeSheets";
import type { Plan } from "../plans/plan";
import type { Grid } from "../reports/grid";
import { indexUnits } from "../reports/unitNames";
import type { UnitReport } from "../reports/unitReport";
import type { SheetLayout } from "../summary/sheetLayout";
import { unitSheetNames } from "../summary/unitSheetNames";
import { acceptedForm } from "./acceptedForm";
import { acceptedUnits } from "./acceptedUnits";
import { ActionRefused } from "./actionError";
import { currentRound } from "./currentRound";
import type { CurrentRound } from "./currentRound";
import { fillForm, formWidth } from "./fillForm";
import { rowsOnSheet } from "./formOnSheet";
import { withTaken } from "./takenFiles";
import { today } from "./today";
import type { Acceptance, AcceptedReport, Running, Settings } from "./officerActions";

/**
 * Writes accepted reports into their units' forms, all of them or none: a form that is there is filled in, another is
 * made. Figures that stand there already give way only where the officer said so. Names that were decided are kept
 * in the settings, units that are new in the plan.
 *
 * @throws ActionRefused "no-plan"; HostFailure where Excel fails, the workbook being as it was
 */
export async function acceptReports(
  accepted: readonly AcceptedReport[],
  { signal, onProgress }: Running = {},
): Promise<Acceptance> {
  stopIfAsked(signal);
  const open = await openWorkbook();
  stopIfAsked(signal);
  const current = currentRound(open);
  if (!current.plan) throw new ActionRefused({ code: "no-plan", values: {} });
  const { plan, unitAliases, units } = acceptedUnits(current.plan, current.settings.unitAliases, accepted);
  const settings = { ...current.settings, ...decisionsUnder(unitAliases, current.settings) };
  let { received = {} } = settings;

  const taken = new Set(open.state.sheets.map(({ name }) => name));
  const written: Acceptance["written"][number][] = [];
  const kept: Acceptance["kept"][number][] = [];
  const others: SheetLayout[] = [];
  const fills: { readonly grid: Grid; readonly layout: SheetLayout }[] = [];
  for (const { unit, reports, replace } of units) {
    const submission = latestOf(submissionsOf(reports));
    const standing = standingOf(open, current, plan, unit.name);
    if (submission === null) {
      kept.push({ unit: unit.name, reason: "several", sheet: null });
    } else if (standing.figures && (standing.form === null || !replace)) {
      const reason = standing.form === null ? "other-layout" : "has-figures";
      kept.push({ unit: unit.name, reason, sheet: standing.figures });
    } else {
      const sheet = standing.form?.sheet ?? freeSheetName(sheetNameOf(plan, unit.name), taken);
      taken.add(sheet);
      const form = acceptedForm(plan, unit, submission.reports, settings, sheet);
      if (standing.form) fills.push({ grid: standing.form, layout: form.layout });
      else others.push(form.layout);
      received = withTaken(received, unit.name, submission, today());
      written.push({ unit: unit.name, sheet, figures: form.figures, withheld: form.withheld });
    }
  }
  if (written.length === 0) return { written, kept };

  await writeSheets(
    open,
    {
      own: [],
      others,
      changes: await fillings(open, fills),
      settings: {
        [settingKeys.choices]: JSON.stringify({ ...settings, received }),
        ...(plan === current.plan ? {} : { [settingKeys.plan]: JSON.stringify(plan) }),
      },
    },
    { signal, onRequest: (done, total) => onProgress?.({ done, total }) },
  );
  return { written, kept };
}

/** What was decided about rows under a name holds for the unit that the name turned out to be. */
function decisionsUnder(
  unitAliases: Settings["unitAliases"],
  { labelDecisions }: Settings,
): Pick<Settings, "unitAliases" | "labelDecisions"> {
  if (!labelDecisions) return { unitAliases };
  const named = (unit: string | null): string | null => (unit === null ? null : (unitAliases[unit] ?? unit));
  return { unitAliases, labelDecisions: labelDecisions.map((one) => ({ ...one, unit: named(one.unit) })) };
}

async function fillings(
  open: OpenWorkbook,
  fills: readonly { readonly grid: Grid; readonly layout: SheetLayout }[],
): Promise<Operation[]> {
  const contents = await readContents(
    fills.map(({ grid }) => ({ sheet: grid.sheet, rows: grid.rows.length, columns: formWidth })),
  );
  return fills.flatMap(({ grid, layout }) => fillForm(open, grid, layout, contents.get(grid.sheet) ?? []));
}

interface Standing {
  /** The unit's sheet that is our form; null where it has none, or its figures stand elsewhere. */
  readonly form: Grid | null;
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
  const grids = reports
    .map(({ sheet }) => open.grids.find((grid) => grid.sheet === sheet))
    .filter((grid) => grid !== undefined && rowsOnSheet(grid).size > 0);
  const form = grids.find((grid) => grid && filled.every((sheet) => sheet === grid.sheet)) ?? null;
  return { form, figures: filled[0] ?? null };
}

function sheetNameOf({ units }: Plan, unit: string): string {
  const all = units.some(({ name }) => name === unit) ? units : [...units, { name: unit }];
  return unitSheetNames(all).get(unit) ?? unit;
}
