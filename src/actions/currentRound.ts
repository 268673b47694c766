import { consolidate } from "../consolidation/consolidate";
import type { Consolidation } from "../consolidation/consolidation";
import type { OpenWorkbook } from "../excel/openWorkbook";
import { settingKeys } from "../excel/settingKeys";
import { sheetGrid } from "../excel/sheetGrid";
import type { Finding } from "../findings/finding";
import { items } from "../plans/items";
import type { Plan } from "../plans/plan";
import { readPlan } from "../plans/readPlan";
import { readWorkbook } from "../reports/readWorkbook";
import type { UnitReport } from "../reports/unitReport";
import { readTargets } from "../summary/readTargets";
import type { KeptOriginal, Remark, Settings } from "./officerActions";
import { readPastRounds } from "./pastRounds";
import { readingContext } from "./readingContext";
import { RoundMemory } from "./roundMemory";
import { parseJson, readSettings } from "./settings";
import { findTablePlaces, readRemarks } from "./tablePlaces";
import { today } from "./today";

/** The round as the open workbook has it now, before anything is shown or written. */
export interface CurrentRound {
  readonly settings: Settings;
  /** The plan with the targets of the sheet Chỉ tiêu; null where none is chosen or the kept one is damaged. */
  readonly plan: Plan | null;
  readonly consolidation: Consolidation | null;
  /** About the plan and its sheet. */
  readonly findings: readonly Finding[];
  readonly remarks: ReadonlyMap<string, Remark>;
  readonly originals: readonly KeptOriginal[];
}

/** One workbook is open at a time; what is remembered of another is found to differ and let go. */
const memory = new RoundMemory();

/** Works the round out from the workbook as read. */
export function currentRound(open: OpenWorkbook): CurrentRound {
  const asOf = today();
  const settings = readSettings(open.state.settings.get(settingKeys.choices), Number(asOf.slice(0, 4)));
  const { plan, findings } = planOf(open);
  const { originals } = open;
  if (plan === null) return { settings, plan, consolidation: null, findings, remarks: new Map(), originals };
  const consolidation = consolidate({
    plan,
    items,
    year: settings.year,
    reports: reportsOf(open, plan, settings),
    deadline: settings.deadline,
    asOf,
    past: readPastRounds(open.state.settings.get(settingKeys.past)).filter(
      (past) => past.planId === plan.id && past.year < settings.year,
    ),
    acceptedFindings: settings.acceptedFindings ?? [],
  });
  return { settings, plan, consolidation, findings, remarks: remarksOf(open, plan), originals };
}

/** The plan kept in the workbook; what the officer edited on the sheet Chỉ tiêu wins over it. */
function planOf(open: OpenWorkbook): { plan: Plan | null; findings: readonly Finding[] } {
  const stored = open.state.settings.get(settingKeys.plan);
  if (stored === undefined) return { plan: null, findings: [] };
  const kept = readPlan(parseJson(stored));
  if ("findings" in kept) return { plan: null, findings: kept.findings };
  const cells = open.ownCells.get("targets");
  return cells ? readTargets(sheetGrid(cells), kept.plan) : { plan: kept.plan, findings: [] };
}

/** Sheets without a table are the officer's own business, unless they are named as a unit. */
function reportsOf(open: OpenWorkbook, plan: Plan, settings: Settings): UnitReport[] {
  const workbook = { file: null, modified: null, grids: memory.keepGrids(open.grids) };
  const context = memory.keepContext(readingContext(plan, settings));
  const reports = readWorkbook(workbook, context);
  const isTable = ({ figures, findings }: UnitReport): boolean =>
    figures.size > 0 || !findings.some(({ code }) => code === "no-table");
  return reports.filter((report) => report.known || isTable(report));
}

function remarksOf(open: OpenWorkbook, plan: Plan): ReadonlyMap<string, Remark> {
  const cells = open.ownCells.get("table");
  if (!cells) return new Map();
  return readRemarks(
    cells,
    findTablePlaces(
      cells,
      plan.indicators.map(({ code }) => code),
    ),
  );
}
