import { categoryName, chartWords, rateSentence, seriesNames } from "../messages/charts";
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
    description: chartWords.description(rates.map((rate) => rateInWords(rate, chart))),
    unit: chartWords.unit,
    categories: rates.map(categoryOf),
    series: [
      ...parts.map((part) => ({
        name: seriesNames[part],
        shape: "column" as const,
        ...partLooks[part],
        values: rates.map(({ values }) => values[part]),
      })),
      {
        name: chartWords.target,
        shape: "mark",
        ...targetLook,
        values: rates.map(({ target }) => target?.value ?? null),
      },
    ],
    labelFormat: labelFormat(chart),
  };
}

/** "2.1. Lao động nữ làm công hưởng lương (chưa có số liệu)" */
export function categoryOf(rate: ChartedRate): string {
  const { code, label } = rate.result.indicator;
  return categoryName(code, label) + (hasRate(rate) ? "" : chartWords.noData);
}

function rateInWords({ result, values }: ChartedRate, { parts }: RateChart): string {
  const { code, label, unit } = result.indicator;
  const exactValues = { total: result.value, male: result.male, female: result.female };
  const rates = parts.flatMap((part) => {
    const value = exactValues[part];
    return values[part] === null || value === null
      ? []
      : [`${seriesNames[part].toLocaleLowerCase("vi")} ${valueText(value, result, "vi")}`];
  });
  const target = result.target ? targetText(result.target, unit, "vi") : "";
  return rateSentence(categoryName(code, label), rates, target, verdictText(result));
}

/**
 * How values are written at their columns. A text counts as zero in a column chart, and so does the empty text that
 * a formula yields where there is no figure: therefore no zero is written.
 */
function labelFormat({ decimals }: RateChart): string {
  const format = rateFormat(decimals);
  return `${format};-${format};`;
}
