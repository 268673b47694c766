import type { OpenWorkbook } from "../excel/openWorkbook";
import type { OwnRole } from "../excel/ownSheets";
import { settingKeys } from "../excel/settingKeys";
import { sheetGrid } from "../excel/sheetGrid";
import type { Plan } from "../plans/plan";
import { readPlan } from "../plans/readPlan";
import { readTargets } from "../summary/readTargets";
import type { SheetLayout } from "../summary/sheetLayout";
import { targetsLayout } from "../summary/targetsLayout";
import { parseJson } from "./settings";

/** What the officer edited on Chỉ tiêu stays as long as the sheet is the same plan's, unreadable edits included. */
export function targetsToWrite(open: OpenWorkbook, plan: Plan): { role: OwnRole; layout: SheetLayout }[] {
  const cells = open.ownCells.get("targets");
  if (!cells || keptPlanId(open) !== plan.id) return [{ role: "targets", layout: targetsLayout(plan) }];
  const { plan: edited, findings } = readTargets(sheetGrid(cells), plan);
  return findings.length > 0 ? [] : [{ role: "targets", layout: targetsLayout(edited) }];
}

function keptPlanId(open: OpenWorkbook): string | null {
  const kept = readPlan(parseJson(open.state.settings.get(settingKeys.plan)));
  return "plan" in kept ? kept.plan.id : null;
}
