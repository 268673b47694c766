import { requirementOf } from "../indicators/requirement";
import type { IndicatorResult } from "../indicators/result";
import { verdictMarks, verdictWords } from "../messages/sheets";
import { columnLetters } from "../reports/grid";
import { area } from "./layoutCell";
import { rateDecimals, rateFormat } from "./rateDecimals";
import type { SheetDraft } from "./sheetDraft";
import type { CellStyle, SheetLayout } from "./sheetLayout";
import { body, integerFormat, section, verdictStyles } from "./sheetStyle";
import { firstTableRow, tableColumns } from "./tableColumns";

/** The looks of the whole table. */
export function styleTable(
  draft: SheetDraft,
  lastRow: number,
  objectiveRows: readonly number[],
  lastColumn: number,
): void {
  const { numerator, denominator, result, gap, verdict, shortfall, reported, target } = tableColumns;
  const over = (from: number, to: number) => area(firstTableRow, from, lastRow, to);
  draft.style(over(0, lastColumn), body);
  draft.style(over(tableColumns.code, tableColumns.code), { horizontal: "left", format: "@" });
  draft.style(over(tableColumns.unit, target), { horizontal: "center" });
  draft.style(over(numerator.total, denominator.female), { horizontal: "right", format: integerFormat });
  draft.style(over(result.total, gap), { horizontal: "right" });
  draft.style(over(gap, gap), { format: "+#,##0.0;-#,##0.0;0.0" });
  draft.style(over(verdict, reported), { horizontal: "center" });
  draft.style(over(shortfall, shortfall), { format: '#,##0;-#,##0;"–"' });
  for (const row of objectiveRows) {
    draft.style(area(row, 0, row, lastColumn), { ...section, horizontal: "left" });
  }
}

/** What differs from row to row: decimals enough not to contradict the verdict, and the rule at the left. */
export function styleRow(draft: SheetDraft, result: IndicatorResult, row: number): void {
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
  return rateFormat(rateDecimals(value, typeof required === "number" ? required : null));
}

/** Colours by the verdict's words, which a second run, a filter or a paste into another table all keep. */
export function verdictRules(lastRow: number): SheetLayout["conditionalFormats"] {
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
