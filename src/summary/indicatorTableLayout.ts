import type { Consolidation } from "../consolidation/consolidation";
import { requirementOf } from "../indicators/requirement";
import type { IndicatorResult } from "../indicators/result";
import { sheetNames, verdictMarks, verdictWords } from "../messages/sheets";
import { exact } from "../numbers/exact";
import { formatRate } from "../numbers/formatNumber";
import { columnLetters } from "../reports/grid";
import { figuresGrid } from "./figuresGrid";
import { indicatorRow } from "./indicatorRow";
import { area, text } from "./layoutCell";
import { rowHeight } from "./rowHeight";
import { SheetDraft } from "./sheetDraft";
import type { CellStyle, SheetLayout } from "./sheetLayout";
import { body, integerFormat, officialMargins, printed, section, verdictStyles } from "./sheetStyle";
import {
  firstTableRow,
  lastTableColumn,
  tableColumns,
  tableHeaderRow,
  tableWidths,
  type IndicatorRemark,
} from "./tableColumns";
import { drawSignatures, drawVerdictCounts } from "./tableFoot";
import { drawTableHead, drawTableHeadings, type TableHead } from "./tableHead";

/**
 * The sheet Biểu tổng hợp: an indicator a row under its objective, with native formulas over Số liệu theo đơn vị,
 * so that a colleague without the add-in sees a living table and Excel's verdict is the exact one.
 *
 * @param remarks what the officer wrote, by indicator code
 */
export function indicatorTableLayout(
  consolidation: Consolidation,
  remarks: ReadonlyMap<string, IndicatorRemark>,
  head: TableHead,
): SheetLayout {
  const { plan, year, indicators } = consolidation;
  const grid = figuresGrid(consolidation);
  const headingYear = commonTargetYear(indicators);
  const draft = new SheetDraft();
  drawTableHead(draft, plan, year, head);
  drawTableHeadings(draft, headingYear);
  let row = firstTableRow - 1;
  const rowsOf: { result: IndicatorResult; row: number }[] = [];
  const objectiveRows: number[] = [];
  for (const { code, title, results } of byObjective(consolidation)) {
    row += 1;
    draft.write(row, tableColumns.code, [text(code), text(title)]);
    draft.merge(area(row, tableColumns.label, row, lastTableColumn));
    draft.height(row, rowHeight([]));
    objectiveRows.push(row);
    for (const result of results) {
      row += 1;
      const remark = remarks.get(result.indicator.code);
      draft.write(row, 0, indicatorRow(consolidation, grid, result, row, headingYear, remark));
      draft.height(row, heightOf(result, remark));
      rowsOf.push({ result, row });
    }
  }
  styleTable(draft, row, objectiveRows);
  for (const one of rowsOf) styleRow(draft, one.result, one.row);
  if (row >= firstTableRow) {
    draft.conditionalFormats.push(...verdictRules(row));
    drawVerdictCounts(draft, indicators, row);
  }
  drawSignatures(draft, plan, head);
  return draft.layout({
    name: sheetNames.table,
    columns: tableWidths.map((width) => ({ width })),
    freeze: { rows: firstTableRow, columns: tableColumns.unit },
    print: {
      orientation: "landscape",
      titleRows: [tableHeaderRow, tableHeaderRow + 1],
      margins: officialMargins,
      pageNumber: true,
    },
    base: printed,
  });
}

/** Objectives in the plan's order with their indicators; what belongs to none stands last. */
function byObjective({
  plan,
  indicators,
}: Consolidation): { code: string; title: string; results: IndicatorResult[] }[] {
  const known = new Set(plan.objectives.map(({ code }) => code));
  const others = [...new Set(indicators.map(({ indicator }) => indicator.objective))].filter(
    (code) => !known.has(code),
  );
  return [...plan.objectives, ...others.map((code) => ({ code, title: "" }))]
    .map((objective) => ({
      ...objective,
      results: indicators.filter(({ indicator }) => indicator.objective === objective.code),
    }))
    .filter(({ results }) => results.length > 0);
}

/** The year that all targets are for; null where they differ. */
function commonTargetYear(results: readonly IndicatorResult[]): number | null {
  const years = new Set(results.flatMap(({ target }) => (target ? [target.year] : [])));
  return years.size === 1 ? [...years][0]! : null;
}

function heightOf({ indicator }: IndicatorResult, remark: IndicatorRemark | undefined): number {
  const width = (column: number) => tableWidths[column]!;
  return rowHeight([
    [indicator.label, width(tableColumns.label)],
    [verdictWords["no-data"], width(tableColumns.verdict)],
    [remark?.cause ?? "", width(tableColumns.cause)],
    [remark?.solution ?? "", width(tableColumns.solution)],
    [remark?.note ?? "", width(tableColumns.note)],
  ]);
}

function styleTable(draft: SheetDraft, lastRow: number, objectiveRows: readonly number[]): void {
  const { numerator, denominator, result, gap, verdict, shortfall, reported, target } = tableColumns;
  const over = (from: number, to: number) => area(firstTableRow, from, lastRow, to);
  draft.style(over(0, lastTableColumn), body);
  draft.style(over(tableColumns.code, tableColumns.code), { horizontal: "left", format: "@" });
  draft.style(over(tableColumns.unit, target), { horizontal: "center" });
  draft.style(over(numerator.total, denominator.female), { horizontal: "right", format: integerFormat });
  draft.style(over(result.total, gap), { horizontal: "right" });
  draft.style(over(gap, gap), { format: "+#,##0.0;-#,##0.0;0.0" });
  draft.style(over(verdict, reported), { horizontal: "center" });
  draft.style(over(shortfall, shortfall), { format: '#,##0;-#,##0;"–"' });
  for (const row of objectiveRows) {
    draft.style(area(row, 0, row, lastTableColumn), { ...section, horizontal: "left" });
  }
}

/** What differs from row to row: decimals enough not to contradict the verdict, and the rule at the left. */
function styleRow(draft: SheetDraft, result: IndicatorResult, row: number): void {
  const { numerator, denominator, result: results, verdict } = tableColumns;
  draft.style(area(row, results.total, row, results.female), { format: valueFormat(result) });
  if (result.indicator.measure.kind === "ratio-of-means") {
    draft.style(area(row, numerator.total, row, denominator.female), { format: "General" });
  }
  const isQualified = result.provisional || result.smallNumbers;
  if (isQualified && (result.status === "met" || result.status === "not-met")) {
    draft.style(area(row, verdict), { border: "left-amber" });
  }
}

function valueFormat({ indicator, target, value }: IndicatorResult): string {
  if (indicator.measure.kind === "sum" || indicator.measure.kind === "every") return "General";
  const required = target && requirementOf(target, indicator)?.value;
  const against = typeof required === "number" ? exact(required) : undefined;
  const decimals = value ? (formatRate(value, against).split(",")[1]?.length ?? 1) : 1;
  return `#,##0.${"0".repeat(decimals)}`;
}

/** Colours by the verdict's words, which a second run, a filter or a paste into another table all keep. */
function verdictRules(lastRow: number): SheetLayout["conditionalFormats"] {
  const cell = `$${columnLetters(tableColumns.verdict)}${firstTableRow + 1}`;
  const begins = (words: string) => `LEFT(${cell},${words.length})="${words}"`;
  const small = `ISNUMBER(SEARCH("${verdictMarks.smallNumbers.trim()}",${cell}))`;
  const rule = (formula: string, style: CellStyle) => ({
    area: area(firstTableRow, tableColumns.verdict, lastRow, tableColumns.verdict),
    formula: `=${formula}`,
    style,
  });
  const notMet = begins(verdictWords["not-met"]);
  return [
    rule(begins(verdictWords.met), verdictStyles.met),
    rule(`AND(${notMet},NOT(${small}))`, verdictStyles["not-met"]),
    rule(`AND(${notMet},${small})`, verdictStyles["small-numbers"]),
    rule(begins(verdictWords["no-data"]), verdictStyles["no-data"]),
    rule(begins(verdictWords["not-applicable"]), verdictStyles["not-applicable"]),
  ];
}
