import type { Consolidation } from "../consolidation/consolidation";
import type { Part, Parts } from "../indicators/item";
import type { IndicatorResult } from "../indicators/result";
import { no, sheetNames, yes } from "../messages/sheets";
import type { CountedCells } from "./countedCells";
import { worstCount } from "./countExpressions";
import { countAnswers } from "./figureSum";
import { addedColumns, figureRowOf, sumArguments, type FiguresGrid } from "./figuresGrid";
import { isSumOf, sideCells } from "./indicatorSums";
import { formula } from "./layoutCell";
import type { RowToJudge } from "./rowToJudge";
import type { LayoutCell } from "./sheetLayout";
import { onSheet, rowRanges } from "./sheetReference";

const noCells: Parts<LayoutCell | null> = { total: null, male: null, female: null };

/** Both sides of a fraction, or what is counted instead. */
export function rowSums(
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
      const value = result.numerator[part];
      const cells = argumentsOf(consolidation, grid, result, item, part, value);
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
  const given = sums.get(item)?.answers;
  // A commune's cell says Có or Không for all of its units, which are counted here.
  if (given && (given.yes !== answers.yes || given.no !== answers.no)) {
    return {
      numerator: { ...noCells, total: { number: answers.yes } },
      denominator: { ...noCells, total: { number: all } },
    };
  }
  const cell = (expression: string, count: number) =>
    formula(`IF(${said}+${denied}=0,"",${expression})`, all === 0 ? null : count);
  return {
    numerator: { ...noCells, total: cell(said, answers.yes) },
    denominator: { ...noCells, total: cell(`${said}+${denied}`, all) },
  };
}

/** Where the counts judged apart stand. */
export function countedCells(
  consolidation: Consolidation,
  grid: FiguresGrid,
  result: IndicatorResult,
): CountedCells {
  const { measure } = result.indicator;
  if (measure.kind !== "every") return { counts: [] };
  const counts = measure.items.map((item, index) =>
    argumentsOf(consolidation, grid, result, item, "total", result.counts?.[index] ?? null),
  );
  return { counts };
}

/** The cells behind a count: those of all units but the ones left out. */
function argumentsOf(
  { sums }: Consolidation,
  grid: FiguresGrid,
  result: IndicatorResult,
  item: string,
  part: Part,
  value: number | null,
): string | null {
  const origins = sums.get(item)?.parts[part].origins ?? [];
  const leftOut = origins.filter(({ unit }) => result.leftOut.includes(unit));
  if (value !== null && !isSumOf(value, origins, leftOut)) return String(value);
  return sumArguments(grid, item, part, leftOut, value);
}
