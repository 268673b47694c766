import type { Consolidation } from "../consolidation/consolidation";
import type { Part, Parts } from "../indicators/item";
import { requirementOf } from "../indicators/requirement";
import type { IndicatorResult } from "../indicators/result";
import { no, requirementWords, sheetNames, tableWords, yes } from "../messages/sheets";
import { exactToNumber, type Exact } from "../numbers/exact";
import { cellAddress } from "../reports/grid";
import { worstCount } from "./countExpressions";
import { countAnswers } from "./figureSum";
import { addedColumns, figureRowOf, sumArguments, type FiguresGrid } from "./figuresGrid";
import { sideCells } from "./indicatorSums";
import { formula, text } from "./layoutCell";
import { rowExpressions } from "./rowExpressions";
import type { RowCells, RowToJudge } from "./rowToJudge";
import type { LayoutCell } from "./sheetLayout";
import { onSheet, rowRanges } from "./sheetReference";
import { tableColumns, type IndicatorRemark } from "./tableColumns";
import { verdictText } from "./verdictText";

const noCells: Parts<LayoutCell | null> = { total: null, male: null, female: null };

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
    counted: { counts: countsOf(consolidation, grid, result) },
  };
  const { numerator, denominator } = sums(consolidation, grid, judging);
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

/** Both sides of a fraction, or what is counted instead. */
function sums(
  consolidation: Consolidation,
  grid: FiguresGrid,
  judging: RowToJudge,
): { numerator: Parts<LayoutCell | null>; denominator: Parts<LayoutCell | null> } {
  const { result } = judging;
  const { measure } = result.indicator;
  switch (measure.kind) {
    case "rate":
    case "rate-each-sex":
    case "ratio-of-means":
      return {
        numerator: sideCells(consolidation, grid, result, measure, "numerator"),
        denominator: sideCells(consolidation, grid, result, measure, "denominator"),
      };
    case "sum": {
      const { item, part } = measure.term;
      const cells = argumentsOf(consolidation, grid, result, item, part);
      const value = result.numerator[part];
      const sum = cells === null ? null : formula(`IF(COUNT(${cells})=0,"",SUM(${cells}))`, value);
      return { numerator: { ...noCells, [part]: sum }, denominator: noCells };
    }
    case "every": {
      const worst = formula(worstCount(judging), result.numerator.total);
      return { numerator: { ...noCells, total: worst }, denominator: noCells };
    }
    case "answer":
      return answerCells(consolidation, grid, result, measure.item);
    case "narrative":
      return { numerator: noCells, denominator: noCells };
  }
}

/** How many say Có, of how many that answer. */
function answerCells(
  { sums }: Consolidation,
  grid: FiguresGrid,
  result: IndicatorResult,
  item: string,
): { numerator: Parts<LayoutCell | null>; denominator: Parts<LayoutCell | null> } {
  const row = figureRowOf(grid, item, "total");
  const ranges = row === null || !sums.has(item) ? [] : rowRanges(row, addedColumns(grid, item));
  if (ranges.length === 0) return { numerator: noCells, denominator: noCells };
  const onFigures = ranges.map((range) => onSheet(sheetNames.figures, range));
  const [said, denied] = [countAnswers(onFigures, yes), countAnswers(onFigures, no)];
  const answers = result.answers ?? { yes: 0, no: 0 };
  const all = answers.yes + answers.no;
  const cell = (expression: string, count: number) =>
    formula(`IF(${said}+${denied}=0,"",${expression})`, all === 0 ? null : count);
  return {
    numerator: { ...noCells, total: cell(said, answers.yes) },
    denominator: { ...noCells, total: cell(`${said}+${denied}`, all) },
  };
}

function countsOf(
  consolidation: Consolidation,
  grid: FiguresGrid,
  result: IndicatorResult,
): (string | null)[] {
  const { measure } = result.indicator;
  if (measure.kind !== "every") return [];
  return measure.items.map((item) => argumentsOf(consolidation, grid, result, item, "total"));
}

/** The cells behind a count: those of all units but the ones left out. */
function argumentsOf(
  { sums }: Consolidation,
  grid: FiguresGrid,
  result: IndicatorResult,
  item: string,
  part: Part,
): string | null {
  const origins = sums.get(item)?.parts[part].origins ?? [];
  const leftOut = origins.filter(({ unit }) => result.leftOut.includes(unit));
  return sumArguments(grid, item, part, leftOut);
}

function remarkCell(words: string | undefined): LayoutCell | null {
  return words ? text(words) : null;
}

function numberOrNull(value: Exact | null): number | null {
  return value === null ? null : exactToNumber(value);
}
