import type { Indicator, Target } from "../indicators/indicator";
import { measureWords } from "../messages/measureWords";
import { comparatorWords, sheetNames, targetColumns, targetWords } from "../messages/sheets";
import type { Plan } from "../plans/plan";
import { formatNumber } from "../numbers/formatNumber";
import { area, numberOrBlank, text } from "./layoutCell";
import { rowHeight } from "./rowHeight";
import { SheetDraft } from "./sheetDraft";
import type { LayoutCell, SheetLayout } from "./sheetLayout";
import { body, heading, input, officialMargins, printed, quiet } from "./sheetStyle";

/** Zero-based row of the headings of Chỉ tiêu. */
export const targetHeaderRow = 3;

/** Between the names of units that report an indicator; names themselves hold commas. */
export const unitSeparator = ";";

type TargetColumn = keyof typeof targetColumns;

const columnKeys = Object.keys(targetColumns) as TargetColumn[];

/** In characters, in the order of the columns. */
const widths: Readonly<Record<TargetColumn, number>> = {
  code: 7,
  objective: 26,
  label: 42,
  unit: 14,
  year: 8,
  comparator: 11,
  value: 10,
  measure: 46,
  reportedBy: 28,
  baselineYear: 9,
  baselineValue: 10,
  text: 50,
  warnings: 50,
};

/** What the officer may edit. */
const edited: readonly TargetColumn[] = [
  "label",
  "year",
  "comparator",
  "value",
  "reportedBy",
  "baselineYear",
  "baselineValue",
];

/** The sheet Chỉ tiêu: the plan as an Excel table, one row for each target; `readTargets` reads it back. */
export function targetsLayout(plan: Plan): SheetLayout {
  const draft = new SheetDraft();
  const lastColumn = columnKeys.length - 1;
  draft.write(0, 0, [text(targetWords.title(plan.title))]);
  draft.style(area(0, 0), { bold: true, size: 14 });
  draft.write(1, 0, [text(targetWords.guide)]);
  draft.style(area(1, 0), { ...quiet, wrap: false });
  draft.write(
    targetHeaderRow,
    0,
    columnKeys.map((key) => text(targetColumns[key])),
  );
  draft.style(area(targetHeaderRow, 0, targetHeaderRow, lastColumn), heading);
  draft.height(targetHeaderRow, 36);
  const rows = plan.indicators.flatMap((indicator) =>
    (indicator.targets.length === 0 ? [null] : indicator.targets).map((target) => ({ indicator, target })),
  );
  rows.forEach(({ indicator, target }, index) => {
    const row = targetHeaderRow + 1 + index;
    const cells = targetCells(plan, indicator, target);
    draft.write(
      row,
      0,
      columnKeys.map((key) => cells[key]),
    );
    draft.height(row, heightOf(cells));
  });
  const lastRow = targetHeaderRow + Math.max(1, rows.length);
  const column = (key: TargetColumn) => columnKeys.indexOf(key);
  const down = (key: TargetColumn) => area(targetHeaderRow + 1, column(key), lastRow, column(key));
  draft.style(area(targetHeaderRow + 1, 0, lastRow, lastColumn), body);
  for (const key of edited) draft.style(down(key), input);
  for (const key of ["unit", "year", "comparator", "value", "baselineYear", "baselineValue"] as const) {
    draft.style(down(key), { horizontal: "center" });
  }
  draft.style(down("code"), { format: "@" });
  draft.validations.push({
    area: down("comparator"),
    rule: { kind: "list", values: Object.values(comparatorWords) },
    title: targetWords.check.title,
    message: targetWords.check.comparator,
    style: "stop",
  });
  return draft.layout({
    name: sheetNames.targets,
    columns: columnKeys.map((key) => ({ width: widths[key] })),
    freeze: { rows: targetHeaderRow + 1, columns: column("label") + 1 },
    print: {
      orientation: "landscape",
      titleRows: [targetHeaderRow, targetHeaderRow],
      margins: officialMargins,
      pageNumber: true,
    },
    table: { name: "ChiTieu", area: area(targetHeaderRow, 0, lastRow, lastColumn) },
    base: printed,
  });
}

function targetCells(
  plan: Plan,
  indicator: Indicator,
  target: Target | null,
): Readonly<Record<TargetColumn, LayoutCell | null>> {
  const objective = plan.objectives.find(({ code }) => code === indicator.objective);
  return {
    code: text(indicator.code),
    objective: text(objective?.title ?? indicator.objective),
    label: text(indicator.label),
    unit: text(indicator.unit),
    year: numberOrBlank(target?.year),
    comparator: target ? text(comparatorWords[target.comparator]) : null,
    value: valueCell(target),
    measure: text(measureWords(indicator.measure)),
    reportedBy: text(indicator.reportedBy.join(`${unitSeparator} `)),
    baselineYear: numberOrBlank(target?.baseline?.year),
    baselineValue: numberOrBlank(target?.baseline?.value),
    text: text(indicator.text),
    warnings: text(indicator.warnings.join("\n")),
  };
}

/** A number; a range as "40 – 60". */
function valueCell(target: Target | null): LayoutCell | null {
  const value = target?.value ?? null;
  if (value === null) return null;
  if (typeof value === "number") return { number: value };
  return text(`${formatNumber(value[0])} – ${formatNumber(value[1])}`);
}

function heightOf(cells: Readonly<Record<TargetColumn, LayoutCell | null>>): number {
  return rowHeight(
    columnKeys.flatMap((key) => {
      const cell = cells[key];
      return cell && "text" in cell ? [[cell.text, widths[key]] as const] : [];
    }),
  );
}
