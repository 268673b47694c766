import { rowAdditions } from "../excel/addedRows";
import { openWorkbook } from "../excel/openWorkbook";
import type { OpenWorkbook } from "../excel/openWorkbook";
import type { Operation } from "../excel/operation";
import { settingKeys } from "../excel/settingKeys";
import { writeSheets } from "../excel/writeSheets";
import { assignIndicator as assignInPlan } from "../plans/assignment";
import { items } from "../plans/items";
import type { Plan } from "../plans/plan";
import type { Grid } from "../reports/grid";
import { formColumns, formLayout } from "../summary/formLayout";
import type { SheetLayout } from "../summary/sheetLayout";
import { targetsLayout } from "../summary/targetsLayout";
import { ActionRefused } from "./actionError";
import { currentRound } from "./currentRound";
import type { CurrentRound } from "./currentRound";

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
  const onSheet = codeRows((row) => grid.rows[row]?.[formColumns.code], grid.rows.length);
  const wanted = codeRows((row) => codeIn(layout, row), layout.rows.length);
  if (onSheet.size === 0) return [];
  const missing = [...wanted].filter(([item]) => !onSheet.has(item)).map(([, row]) => row);
  if (missing.length === 0) return [];
  return rowAdditions({
    sheet: grid.sheet,
    layout,
    rows: missing,
    at: Math.max(...onSheet.values()) + 1,
    standing: new Map([...onSheet].flatMap(([item, row]) => pairOf(wanted.get(item), row))),
    lastRow: lastUsedRow(grid),
    protection: open.state.sheets.find(({ name }) => name === grid.sheet)?.protection ?? null,
  });
}

/** Zero-based row of each item by its code in the form's hidden column. */
function codeRows(codeAt: (row: number) => unknown, rowCount: number): Map<string, number> {
  const known = new Set(items.map(({ id }) => id));
  const rows = new Map<string, number>();
  for (let row = 0; row < rowCount; row++) {
    const code = codeAt(row);
    if (typeof code === "string" && known.has(code)) rows.set(code, row);
  }
  return rows;
}

function codeIn({ rows }: SheetLayout, row: number): string | null {
  const cell = rows[row]?.[formColumns.code];
  return cell && "text" in cell ? cell.text : null;
}

function pairOf(layoutRow: number | undefined, row: number): [number, number][] {
  return layoutRow === undefined ? [] : [[layoutRow, row]];
}

function lastUsedRow({ rows }: Grid): number {
  return rows.findLastIndex((row) => row.some((value) => value !== null));
}
