import type { Finding, FindingOf } from "../findings/finding";
import type { Indicator, Target } from "../indicators/indicator";
import { itemsOfMeasure } from "../indicators/itemsOfMeasure";
import { targetColumns } from "../messages/sheets";
import { foldText } from "../numbers/foldText";
import { assignIndicator } from "../plans/assignment";
import type { Plan } from "../plans/plan";
import type { Grid } from "../reports/grid";
import { TargetRow, type TargetColumnPlaces } from "./targetRow";
import { unitSeparator } from "./targetsLayout";

/** A plan as the officer edited it on its sheet. */
export interface EditedPlan {
  readonly plan: Plan;
  /** `plan-invalid`, on the cell that cannot be used; the plan keeps its own value there. */
  readonly findings: readonly Finding[];
}

/**
 * Reads the sheet Chỉ tiêu back into the plan: targets, names of indicators, and who reports them, which decides
 * what a unit is asked for. Columns are found by their headings, so they may be moved; an indicator whose rows are
 * all gone is no longer computed, and that is said.
 */
export function readTargets(grid: Grid, base: Plan): EditedPlan {
  const header = findHeader(grid);
  const rows = header ? rowsBelow(grid, header.row, header.places) : [];
  const findings: Finding[] = [];
  const byCode = new Map<string, TargetRow[]>();
  for (const row of rows) {
    const code = row.text("code");
    if (base.indicators.some((indicator) => indicator.code === code)) {
      byCode.set(code, [...(byCode.get(code) ?? []), row]);
    } else {
      row.say("code", code === "" ? "blank" : "unknown-code");
      findings.push(...row.findings);
    }
  }
  if (byCode.size === 0) return { plan: base, findings: [...findings, aboutSheet(grid)] };
  const indicators = base.indicators.flatMap((indicator) => {
    const own = byCode.get(indicator.code);
    return own ? [readIndicator(own, indicator)] : [];
  });
  let plan: Plan = { ...base, indicators };
  for (const indicator of base.indicators) {
    const own = byCode.get(indicator.code);
    if (own) plan = withReporters(plan, indicator, own[0]!);
    findings.push(...(own?.flatMap((row) => row.findings) ?? [removed(grid, indicator)]));
  }
  return { plan, findings };
}

function findHeader(grid: Grid): { row: number; places: TargetColumnPlaces } | null {
  const keys = Object.keys(targetColumns) as (keyof typeof targetColumns)[];
  for (const [row, cells] of grid.rows.entries()) {
    const words = cells.map((cell) => foldText(String(cell ?? "")));
    const found = keys.flatMap((key) => {
      const column = words.indexOf(foldText(targetColumns[key]));
      return column < 0 ? [] : [[key, column] as const];
    });
    const places: TargetColumnPlaces = Object.fromEntries(found);
    if (places.code !== undefined && places.comparator !== undefined && places.value !== undefined) {
      return { row, places };
    }
  }
  return null;
}

function rowsBelow(grid: Grid, headerRow: number, places: TargetColumnPlaces): TargetRow[] {
  const rows = grid.rows.map((_, row) => row).filter((row) => row > headerRow);
  return rows.map((row) => new TargetRow(grid, row, places)).filter((row) => !row.isBlank);
}

/** Rows stand for the plan's own targets in their order; one more is a target put in. */
function readIndicator(rows: readonly TargetRow[], indicator: Indicator): Indicator {
  const targets: Target[] = [];
  rows.forEach((row, index) => {
    const target = row.target(indicator.targets[index] ?? null);
    if (!target) return;
    if (targets.some(({ year }) => year === target.year)) row.say("year", "twice");
    else targets.push(target);
  });
  return { ...indicator, label: rows[0]?.text("label") || indicator.label, targets };
}

/** Gives an indicator to the units named in its row, and takes it from those no longer named. */
function withReporters(plan: Plan, indicator: Indicator, row: TargetRow): Plan {
  const names = row
    .text("reportedBy")
    .split(unitSeparator)
    .map((name) => name.trim());
  const units = names.filter((name) => name !== "").map((name) => findPlanUnit(plan, name));
  if (units.includes(null)) {
    row.say("reportedBy", "unknown-unit");
    return plan;
  }
  const named = units.filter((name) => name !== null);
  const dropped = indicator.reportedBy.filter((name) => !named.includes(name));
  const left = dropped.reduce((changed, name) => withoutReporter(changed, indicator, name), plan);
  const added = named.filter((name) => !indicator.reportedBy.includes(name));
  return added.reduce((changed, name) => assignIndicator(changed, indicator.code, name), left);
}

function findPlanUnit(plan: Plan, written: string): string | null {
  const folded = foldText(written);
  const unit = plan.units.find(({ name, aliases }) =>
    [name, ...aliases].some((known) => foldText(known) === folded),
  );
  return unit?.name ?? null;
}

/** The unit's form stops asking for what only this indicator needed of it. */
function withoutReporter(plan: Plan, indicator: Indicator, name: string): Plan {
  const indicators = plan.indicators.map((one) =>
    one.code === indicator.code
      ? { ...one, reportedBy: one.reportedBy.filter((unit) => unit !== name) }
      : one,
  );
  const needed = new Set(
    indicators
      .filter(({ reportedBy }) => reportedBy.includes(name))
      .flatMap(({ measure }) => itemsOfMeasure(measure)),
  );
  const own = new Set(itemsOfMeasure(indicator.measure));
  const units = plan.units.map((unit) =>
    unit.name === name
      ? { ...unit, items: unit.items.filter((item) => !own.has(item) || needed.has(item)) }
      : unit,
  );
  return { ...plan, indicators, units };
}

function removed(grid: Grid, indicator: Indicator): FindingOf<"plan-invalid"> {
  return {
    code: "plan-invalid",
    severity: "warning",
    place: { sheet: grid.sheet },
    indicator: indicator.code,
    values: { field: targetColumns.label, asWritten: indicator.code, problem: "removed" },
  };
}

/** Not one row of the sheet can be used. */
function aboutSheet(grid: Grid): FindingOf<"plan-invalid"> {
  return {
    code: "plan-invalid",
    severity: "error",
    place: { sheet: grid.sheet },
    values: { field: targetColumns.code, asWritten: "", problem: "blank" },
  };
}
