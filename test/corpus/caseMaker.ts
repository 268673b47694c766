import { findPlan } from "../../src/plans/library";
import { items } from "../../src/plans/items";
import type { Plan, PlanUnit } from "../../src/plans/plan";
import type { CellValue, Grid } from "../../src/reports/grid";
import { gridOf, workbookOf } from "../unit/reports/grids";
import type { Entry } from "./entries";
import type { Random } from "./random";
import type { CorpusCase, TrueFigure, TrueReport } from "./truth";

export const year = 2026;

export function lechan(): Plan {
  const plan = findPlan("lechan-2026-2030");
  if (!plan) throw new Error("No plan");
  return plan;
}

export function unitNamed(name: string): PlanUnit {
  const unit = lechan().units.find((each) => each.name === name);
  if (!unit) throw new Error(`No unit ${name}`);
  return unit;
}

/** Units with sexes, counts and answers to report. */
export const busyUnits = ["Phòng Văn hóa - Xã hội", "Trạm y tế", "Hội Liên hiệp Phụ nữ", "Công an"] as const;

export function itemEntry(
  id: string,
  label: string,
  total: number | null,
  male: number | null = null,
  female: number | null = null,
): Entry {
  const item = items.find((each) => each.id === id);
  if (!item) throw new Error(`No item ${id}`);
  return { item, label, figure: { total, male, female } };
}

export function sexEntry(random: Random, id: string, label: string, most = 90): Entry {
  const [male, female] = [random.whole(1, most), random.whole(1, most)];
  return itemEntry(id, label, male + female, male, female);
}

export function truthOf(entries: readonly Entry[]): Record<string, TrueFigure> {
  return Object.fromEntries(entries.map(({ item, figure }) => [item.id, figure]));
}

/** One workbook of one grid. */
export function caseOf(
  difficulty: string,
  grids: readonly (Grid | readonly CellValue[][])[],
  truth: readonly TrueReport[],
  more: { file?: string | null; findings?: readonly string[]; secrets?: readonly string[] } = {},
): CorpusCase {
  const made = grids.map((grid, at) => (isRows(grid) ? gridOf(grid, { sheet: `Sheet${at + 1}` }) : grid));
  return {
    difficulty,
    plan: "lechan-2026-2030",
    workbook: workbookOf(made, more.file === undefined ? "bao cao (2).xlsx" : more.file),
    truth,
    findings: more.findings ?? [],
    secrets: more.secrets ?? [],
  };
}

function isRows(grid: Grid | readonly CellValue[][]): grid is readonly CellValue[][] {
  return Array.isArray(grid);
}
