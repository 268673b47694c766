import { items } from "../../../src/plans/items";
import { findPlan } from "../../../src/plans/library";
import type { Plan } from "../../../src/plans/plan";
import type { Area, CellValue, Grid, SourceWorkbook } from "../../../src/reports/grid";
import type { ReadingContext } from "../../../src/reports/readingContext";
import { readWorkbook } from "../../../src/reports/readWorkbook";
import type { UnitReport } from "../../../src/reports/unitReport";

/** A grid of the given rows, without anything hidden or merged unless said. */
export function gridOf(rows: readonly (readonly CellValue[])[], more: Partial<Grid> = {}): Grid {
  return {
    sheet: "Sheet1",
    rows,
    merges: [],
    hiddenRows: new Set(),
    filteredRows: new Set(),
    hiddenColumns: new Set(),
    hidden: false,
    percentCells: new Set(),
    uncalculatedCells: new Set(),
    ...more,
  };
}

export function workbookOf(grids: readonly Grid[], file: string | null = "bao cao.xlsx"): SourceWorkbook {
  return { file, modified: null, grids };
}

/** A merged area from A1-like zero-based corners. */
export function merge(row: number, column: number, lastRow: number, lastColumn: number): Area {
  return { row, column, lastRow, lastColumn };
}

export function planOf(id: string): Plan {
  const plan = findPlan(id);
  if (!plan) throw new Error(`No plan ${id}`);
  return plan;
}

export const context: ReadingContext = { plan: planOf("lechan-2026-2030"), items, year: 2026 };

export function readRows(rows: readonly (readonly CellValue[])[], more: Partial<Grid> = {}): UnitReport {
  const [report] = readWorkbook(workbookOf([gridOf(rows, more)]), context);
  if (!report) throw new Error("No report");
  return report;
}

/** A report's figures as `[total, male, female]`, an answer, or "held". */
export function figuresOf(report: UnitReport): Record<string, unknown> {
  return Object.fromEntries(
    [...report.figures.values()].map(({ item, parts, answer, held }) => [
      item,
      held
        ? "held"
        : answer !== undefined
          ? answer
          : [parts.total.value, parts.male.value, parts.female.value],
    ]),
  );
}

export function codesOf(report: UnitReport): string[] {
  return report.findings.map(({ code }) => code);
}
