import { categoryName, chartWords, rateSentence, seriesNames } from "../messages/charts";
import { verdictWords } from "../messages/sheets";
import { targetText, valueText } from "../messages/resultText";
import type { ChartPicture } from "./chartPicture";
import { partLooks, targetLook } from "./chartLooks";
import { hasRate, type ChartedRate, type RateChart } from "./rateCharts";
import { rateFormat } from "./rateDecimals";
import { verdictText } from "./verdictText";

/**
 * A chart of rates as it is drawn on paper: columns for women, both and men, a diamond for the target.
 *
 * @param number its place among the charts, from 1
 * @param title null where a caption says it
 */
export function ratePicture(chart: RateChart, number: number, title: string | null): ChartPicture {
  const { rates, parts } = chart;
  return {
    name: chartWords.name(number),
    title,
    description: chartWords.description(rates.map(rateInWords)),
    unit: chartWords.unit,
    categories: rates.map(categoryOf),
    series: [
      ...parts.map((part) => ({
        name: seriesNames[part],
        shape: "column" as const,
        labels: part === "total" ? ("foot" as const) : ("above" as const),
        ...partLooks[part],
        values: rates.map(({ values }) => values[part]),
      })),
      {
        name: chartWords.target,
        shape: "mark",
        labels: null,
        ...targetLook,
        values: rates.map(({ target }) => target?.value ?? null),
      },
    ],
    gapWidth: gapWidth(chart),
    labelFormat: labelFormat(chart),
  };
}

/** "2.1. Lao động nữ làm công hưởng lương (chưa có số liệu)" */
export function categoryOf(rate: ChartedRate): string {
  const { indicator, status } = rate.result;
  const name = categoryName(indicator.code, indicator.label);
  return hasRate(rate) ? name : name + chartWords.without(verdictWords[status]);
}

function rateInWords({ result, values: drawn, parts }: ChartedRate): string {
  const { code, label, unit } = result.indicator;
  const exactValues = { total: result.value, male: result.male, female: result.female };
  const values = parts.flatMap((part) => {
    const value = exactValues[part];
    return drawn[part] === null || value === null
      ? []
      : [`${seriesNames[part].toLocaleLowerCase("vi")} ${valueText(value, result, "vi")}`];
  });
  const target = result.target ? targetText(result.target, unit, "vi") : "";
  return rateSentence(categoryName(code, label), values, target, verdictText(result));
}

/** Few columns are not drawn as wide as the chart. */
function gapWidth({ rates, parts }: RateChart): number {
  return Math.min(400, Math.max(60, Math.round(600 / (rates.length * parts.length))));
}

/**
 * How values are written at their columns. A text counts as zero in a column chart, and so does the empty text that
 * a formula yields where there is no figure: therefore no zero is written.
 */
function labelFormat({ decimals }: RateChart): string {
  const format = rateFormat(decimals);
  return `${format};-${format};`;
}
