import { categoryName } from "../../messages/charts";
import { rateChartWords } from "../../messages/rateChart";
import { targetText, valueText } from "../../messages/resultText";
import type { ChartedRate, RateChart } from "../../summary/rateCharts";
import { usePaneContents } from "../state/paneContext";
import { rateOf } from "./rateOf";
import { useNumberTable } from "./useNumberTable";
import { verdictText } from "./Verdict";

/** The figures of a chart of rates as a table: what is not there is said, never 0. */
export function RateTable({ chart }: { readonly chart: RateChart }) {
  const styles = useNumberTable();
  const { language, words: pane } = usePaneContents();
  const words = rateChartWords(language);
  return (
    <table className={styles.table} aria-label={words.table(chart.title)}>
      <thead>
        <tr>
          <th scope="col">{words.columns.indicator}</th>
          {chart.parts.map((part) => (
            <th key={part} scope="col">
              {words.parts[part]}
            </th>
          ))}
          <th scope="col">{words.columns.target}</th>
          <th scope="col">{words.columns.verdict}</th>
        </tr>
      </thead>
      <tbody>
        {chart.rates.map((rate) => (
          <tr key={rate.result.indicator.code}>
            <th scope="row" lang="vi">
              {categoryName(rate.result.indicator.code, rate.result.indicator.label)}
            </th>
            <RateCells chart={chart} rate={rate} />
            <td>
              {rate.result.target && targetText(rate.result.target, rate.result.indicator.unit, language)}
            </td>
            <td>{verdictText(rate.result, pane.results)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function RateCells({ chart, rate }: { readonly chart: RateChart; readonly rate: ChartedRate }) {
  const { language } = usePaneContents();
  return chart.parts.map((part) => {
    const value = rate.parts.includes(part) ? rateOf(rate.result, part) : null;
    return <td key={part}>{value === null ? "–" : valueText(value, rate.result, language)}</td>;
  });
}
