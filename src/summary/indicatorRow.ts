import type { Consolidation } from "../consolidation/consolidation";
import type { Parts } from "../indicators/item";
import { requirementOf } from "../indicators/requirement";
import type { IndicatorResult } from "../indicators/result";
import { requirementWords, tableWords } from "../messages/sheets";
import { exactToNumber, type Exact } from "../numbers/exact";
import { cellAddress } from "../reports/grid";
import type { FiguresGrid } from "./figuresGrid";
import { formula, text } from "./layoutCell";
import { rowExpressions } from "./rowExpressions";
import type { RowCells, RowToJudge } from "./rowToJudge";
import { countedCells, rowSums } from "./rowSums";
import type { LayoutCell } from "./sheetLayout";
import { tableColumns, type IndicatorRemark } from "./tableColumns";
import { verdictText } from "./verdictText";

/**
 * The cells of an indicator's row, from its code to the officer's remarks.
 *
 * @param row zero-based
 * @param headingYear the year that stands over the targets; another target year is said beside the target
 */
export function indicatorRow(
  consolidation: Consolidation,
  grid: FiguresGrid,
  result: IndicatorResult,
  row: number,
  headingYear: number | null,
  remark: IndicatorRemark | undefined,
): (LayoutCell | null)[] {
  const { indicator, target } = result;
  const judging: RowToJudge = {
    result,
    requirement: target && requirementOf(target, indicator),
    cells: rowCells(row),
    items: consolidation.items,
    counted: countedCells(consolidation, grid, result),
  };
  const { numerator, denominator } = rowSums(consolidation, grid, judging);
  const made = rowExpressions(judging);
  const shown = (expression: string | null, value: string | number | null) =>
    expression === null ? null : formula(expression, value);
  const [male, female] = [
    cellAddress(row, tableColumns.result.male),
    cellAddress(row, tableColumns.result.female),
  ];
  const hasGap = made.male !== null && "factor" in indicator.measure && indicator.measure.factor === 100;
  return [
    text(indicator.code),
    text(indicator.label),
    text(indicator.unit),
    text(targetText(result, headingYear)),
    numerator.total,
    numerator.male,
    numerator.female,
    denominator.total,
    denominator.male,
    denominator.female,
    shown(made.value, numberOrNull(result.value)),
    shown(made.male, numberOrNull(result.male)),
    shown(made.female, numberOrNull(result.female)),
    hasGap ? formula(`IF(COUNT(${male},${female})=2,${female}-${male},"")`, numberOrNull(result.gap)) : null,
    shown(made.verdict, verdictText(result)) ?? text(verdictText(result)),
    shown(made.shortfall, result.shortfall),
    text(reportedText(result)),
    remarkCell(remark?.cause),
    remarkCell(remark?.solution),
    remarkCell(remark?.note),
  ];
}

/** What is asked, with how it is judged where the wording cannot be taken literally: "> 100 (xét ≥ 100)". */
export function targetText({ target }: Pick<IndicatorResult, "target">, headingYear: number | null): string {
  if (!target) return "";
  const judgedAs = target.judgedAs ? tableWords.judgedAs(requirementWords(target.judgedAs)) : "";
  const year = target.year === headingYear ? "" : `(${target.year})`;
  return [requirementWords(target), judgedAs, year].filter((part) => part !== "").join(" ");
}

/** "2/3"; where the plan asks nobody, how many gave it all the same. */
export function reportedText(
  result: Pick<IndicatorResult, "reported" | "expected" | "contributions">,
): string {
  const { reported, expected, contributions } = result;
  if (expected > 0) return `${reported}/${expected}`;
  return contributions.length > 0 ? tableWords.unitsCounted(contributions.length) : tableWords.unassigned;
}

function rowCells(row: number): RowCells {
  const addresses = (columns: Parts<number>) => ({
    total: cellAddress(row, columns.total),
    male: cellAddress(row, columns.male),
    female: cellAddress(row, columns.female),
  });
  return {
    numerator: addresses(tableColumns.numerator),
    denominator: addresses(tableColumns.denominator),
    value: cellAddress(row, tableColumns.result.total),
    verdict: cellAddress(row, tableColumns.verdict),
  };
}

function remarkCell(words: string | undefined): LayoutCell | null {
  return words ? text(words) : null;
}

function numberOrNull(value: Exact | null): number | null {
  return value === null ? null : exactToNumber(value);
}
