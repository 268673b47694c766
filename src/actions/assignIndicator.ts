import { openWorkbook } from "../excel/openWorkbook";
import type { OpenWorkbook } from "../excel/openWorkbook";
import type { Operation } from "../excel/operation";
import { settingKeys } from "../excel/settingKeys";
import { writeSheets } from "../excel/writeSheets";
import { assignIndicator as assignInPlan } from "../plans/assignment";
import { items } from "../plans/items";
import type { Plan } from "../plans/plan";
import { formLayout } from "../summary/formLayout";
import { targetsLayout } from "../summary/targetsLayout";
import { ActionRefused } from "./actionError";
import { currentRound } from "./currentRound";
import type { CurrentRound } from "./currentRound";
import { missingRows } from "./formOnSheet";

/**
 * Gives an indicator nobody reports to a unit: Chỉ tiêu names the unit, and its form gets the rows it lacks, below
 * those it has; what is filled in stays where it is.
 *
 * @throws ActionRefused "no-plan"
 */
export async function assignIndicator(code: string, unit: string): Promise<void> {
  const open = await openWorkbook();
  const current = currentRound(open);
  if (!current.plan) throw new ActionRefused({ code: "no-plan", values: {} });
  const plan = assignInPlan(current.plan, code, unit);
  // Edits on Chỉ tiêu that cannot be read are the officer's to put right; the sheet is left alone until then.
  const readable = current.findings.length === 0;
  await writeSheets(open, {
    own: readable ? [{ role: "targets", layout: targetsLayout(plan) }] : [],
    changes: formAdditions(open, current, plan, unit),
    settings: { [settingKeys.plan]: JSON.stringify(plan) },
  });
}

/** Rows that a unit's form lacks; none where its sheet is not our form. */
function formAdditions(open: OpenWorkbook, current: CurrentRound, plan: Plan, unit: string): Operation[] {
  const planUnit = plan.units.find(({ name }) => name === unit);
  const report = current.consolidation?.reports.find((one) => one.report.unit === unit)?.report;
  const grid = open.grids.find(({ sheet }) => sheet === report?.sheet);
  if (!planUnit || !grid) return [];
  const { year, deadline } = current.settings;
  const layout = formLayout({ plan, unit: planUnit, items, year, deadline });
  return missingRows(open, grid, layout);
}
