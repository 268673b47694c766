import type { Consolidation } from "../consolidation/consolidation";
import type { Comparator, Measure } from "../indicators/indicator";
import type { Item, Part, Parts } from "../indicators/item";
import { requirementOf } from "../indicators/requirement";
import type { IndicatorResult } from "../indicators/result";
import { sidesOf } from "../indicators/sides";
import { exactToNumber, type Exact } from "../numbers/exact";
import { rateDecimals } from "./rateDecimals";
import { tableRows } from "./tableRows";

/** The percentages of one objective that share an axis. */
export interface RateChart {
  /** The objective's code. */
  readonly objective: string;
  /** The objective's title. */
  readonly title: string;
  readonly rates: readonly ChartedRate[];
  /** Parts that some of the rates have, in the order they are drawn: the whole between women and men. */
  readonly parts: readonly Part[];
  /** Decimals enough that no rate looks as if it met a target it misses. */
  readonly decimals: number;
  /** Codes of the objective's indicators that are no percentage, and so not in the chart. */
  readonly elsewhere: readonly string[];
}

/** An indicator of a chart: its rates and its target, in per cent. */
export interface ChartedRate {
  readonly result: IndicatorResult;
  /** Zero-based row on Biểu tổng hợp. */
  readonly tableRow: number;
  /** The parts it has rates of, with or without figures now, in the order they are drawn. */
  readonly parts: readonly Part[];
  /** Null where there is no figure: a blank is not zero. */
  readonly values: Parts<number | null>;
  /** What it is judged by; null where that is not one number. */
  readonly target: { readonly comparator: Comparator; readonly value: number } | null;
}

type PercentMeasure = Extract<Measure, { kind: "rate" | "rate-each-sex" }>;

const drawingOrder: readonly Part[] = ["female", "total", "male"];

/**
 * The rates of women, of men and of both together against the target, a chart for each objective that has
 * percentages. Other units (‰, lần, bé trai/100 bé gái) would make no sense on the same axis; they are named instead.
 *
 * @example rateCharts(consolidation)[0] //=> { objective: "1", title: "Mục tiêu 1: …", parts: ["total"], … }
 */
export function rateCharts(consolidation: Consolidation): RateChart[] {
  return tableRows(consolidation).flatMap(({ code, title, indicators }) => {
    const rates = indicators.flatMap(({ result, row }) => chartedRate(result, row, consolidation.items));
    if (rates.length === 0) return [];
    const drawn = new Set(rates.map(({ result }) => result));
    return [
      {
        objective: code,
        title,
        rates,
        parts: drawingOrder.filter((part) => rates.some(({ parts }) => parts.includes(part))),
        decimals: Math.max(...rates.map(decimalsOf)),
        elsewhere: indicators
          .filter(({ result }) => !drawn.has(result) && result.status !== "narrative")
          .map(({ result }) => result.indicator.code),
      },
    ];
  });
}

/** Whether a rate has figures. */
export function hasRate({ values }: ChartedRate): boolean {
  return drawingOrder.some((part) => values[part] !== null);
}

/** Whether there are rates to be compared: a single one is said well enough in words. */
export function isWorthDrawing({ rates }: RateChart): boolean {
  return rates.filter(hasRate).length > 1;
}

function chartedRate(result: IndicatorResult, tableRow: number, items: readonly Item[]): ChartedRate[] {
  const { indicator, target, value, male, female } = result;
  const { measure, unit } = indicator;
  if (unit !== "%" || (measure.kind !== "rate" && measure.kind !== "rate-each-sex")) return [];
  const asked = target && requirementOf(target, indicator);
  const parts = partsOf(measure, items);
  return [
    {
      result,
      tableRow,
      parts,
      values: {
        total: parts.includes("total") ? numberOf(value) : null,
        male: numberOf(male),
        female: numberOf(female),
      },
      target: typeof asked?.value === "number" ? { comparator: asked.comparator, value: asked.value } : null,
    },
  ];
}

/** A rate of women (nữ/nữ) stands beside that of men; there is none of both together. */
function partsOf(measure: PercentMeasure, items: readonly Item[]): readonly Part[] {
  if (sidesOf(measure, items).numerator.shown.length === 1) return ["total"];
  const isOfOneSex = measure.kind === "rate" && measure.numerator.part !== "total";
  return isOfOneSex ? ["female", "male"] : drawingOrder;
}

function decimalsOf({ result, target }: ChartedRate): number {
  return Math.max(
    ...[result.value, result.male, result.female].map((value) => rateDecimals(value, target?.value ?? null)),
  );
}

function numberOf(value: Exact | null): number | null {
  return value && exactToNumber(value);
}
