import type { Consolidation } from "../consolidation/consolidation";
import type { Part } from "../indicators/item";
import { categoryName, chartWords } from "../messages/charts";
import { comparatorWords, sheetNames, verdictWords } from "../messages/sheets";
import { cellAddress } from "../reports/grid";
import { area, formula, numberOrBlank, text } from "./layoutCell";
import { rateCharts, type ChartedRate, type RateChart } from "./rateCharts";
import { rateFormat } from "./rateDecimals";
import { categoryOf, ratePicture } from "./ratePicture";
import { rowHeight } from "./rowHeight";
import { SheetDraft } from "./sheetDraft";
import type { LayoutCell, SheetChart, SheetLayout } from "./sheetLayout";
import { body, centred, heading, notAsked, officialMargins, printed, quiet, section } from "./sheetStyle";
import { fixedAddress, onSheet } from "./sheetReference";
import { tableColumns } from "./tableColumns";
import { verdictText } from "./verdictText";

/** Zero-based columns of a chart's table, and those that the chart beside it covers. */
const columns = {
  order: 0,
  indicator: 1,
  female: 2,
  total: 3,
  male: 4,
  target: 5,
  verdict: 6,
  gap: 7,
} as const;
const rateColumns: readonly Part[] = ["female", "total", "male"];
const chartColumns = { first: columns.gap + 1, last: columns.gap + 9 };
const widths = [5, 38, 9, 9, 9, 10, 16, 2, ...Array.from({ length: 9 }, () => 10)];

/** The least a chart is high, in points: columns, two lines of legend and title, names of several lines. */
const chartPoints = 245;
/** What a row is high where nothing else is said. */
const plainRowPoints = 16;

const firstChartRow = 3;

/**
 * The sheet Biểu đồ: for each objective a table of its percentages by native formulas over Biểu tổng hợp, and beside
 * it a native chart of them against the target.
 */
export function chartsLayout(consolidation: Consolidation): SheetLayout {
  const charts = rateCharts(consolidation);
  const draft = new SheetDraft();
  const lastColumn = chartColumns.last;
  const title = text(chartWords.sheetTitle(consolidation.year));
  draft.writeAcross(0, 0, lastColumn, title, { ...centred, bold: true, size: 14 });
  draft.writeAcross(1, 0, lastColumn, text(charts.length === 0 ? chartWords.none : chartWords.guide), quiet);
  draft.height(1, rowHeight([]));
  let row = firstChartRow;
  const placed = charts.map((chart, index) => {
    const drawn = drawChart(draft, chart, index + 1, row);
    row = drawn.nextRow;
    return drawn.chart;
  });
  return {
    ...draft.layout({
      name: sheetNames.chart,
      columns: widths.map((width) => ({ width })),
      freeze: { rows: 0, columns: 0 },
      print: { orientation: "landscape", titleRows: null, margins: officialMargins, pageNumber: true },
      base: printed,
    }),
    charts: placed,
  };
}

function drawChart(
  draft: SheetDraft,
  chart: RateChart,
  number: number,
  row: number,
): { chart: SheetChart; nextRow: number } {
  const [headingRow, headerRow, firstRow] = [row, row + 1, row + 2];
  const lastRow = firstRow + chart.rates.length - 1;
  draft.writeAcross(headingRow, 0, chartColumns.last, text(chart.title), section);
  draft.write(headerRow, 0, headings());
  draft.style(area(headerRow, 0, headerRow, columns.verdict), heading);
  draft.height(headerRow, rowHeight([[chartWords.columns.target, widths[columns.target]!]]));
  chart.rates.forEach((rate, index) => drawRate(draft, rate, index + 1, firstRow + index));
  draft.style(area(firstRow, 0, lastRow, columns.verdict), body);
  draft.style(area(firstRow, columns.order, lastRow), centred);
  draft.style(area(firstRow, columns.female, lastRow, columns.verdict), centred);
  draft.style(area(firstRow, columns.female, lastRow, columns.male), { format: rateFormat(chart.decimals) });
  chart.rates.forEach((rate, index) => styleRate(draft, rate, firstRow + index));
  const noteRow = lastRow + 1;
  if (chart.elsewhere.length > 0) {
    draft.writeAcross(noteRow, 0, columns.verdict, text(chartWords.elsewhere(chart.elsewhere)), quiet);
    draft.height(noteRow, rowHeight([["\n", 1]]));
  }
  const lastChartRow = lastRowOf(draft, headerRow, noteRow);
  const series = [...chart.parts.map((part) => columns[part]), columns.target];
  return {
    chart: {
      picture: ratePicture(chart, number, chartWords.title(chart.title)),
      area: area(headerRow, chartColumns.first, lastChartRow, chartColumns.last),
      categories: area(firstRow, columns.indicator, lastRow),
      values: series.map((column) => area(firstRow, column, lastRow)),
      number: { row: firstRow, column: columns.order },
    },
    nextRow: lastChartRow + 2,
  };
}

function headings(): LayoutCell[] {
  const { order, indicator, target, verdict } = chartWords.columns;
  const rates = rateColumns.map((part) => chartWords.rate(part));
  return [order, indicator, ...rates, target, verdict].map(text);
}

function drawRate(draft: SheetDraft, rate: ChartedRate, order: number, row: number): void {
  const { result, tableRow, parts, target } = rate;
  const onTable = (column: number) => onSheet(sheetNames.table, fixedAddress(tableRow, column));
  const rateCell = (part: Part) => {
    const cell = onTable(tableColumns.result[part]);
    return formula(`IF(ISNUMBER(${cell}),${cell},"")`, rate.values[part]);
  };
  draft.write(row, 0, [
    { number: order },
    nameCell(rate, row),
    ...rateColumns.map((part) => (parts.includes(part) ? rateCell(part) : null)),
    numberOrBlank(target?.value),
    formula(onTable(tableColumns.verdict), verdictText(result)),
  ]);
  // The same height with a figure and without: a chart does not move when figures come.
  const longest = nameOf(rate) + chartWords.without(verdictWords["no-data"]);
  draft.height(row, rowHeight([[longest, widths[columns.indicator]!]]));
}

/** The name lives as the rates do: it says by itself why there is none. */
function nameCell(rate: ChartedRate, row: number): LayoutCell {
  const rates = `${cellAddress(row, columns.female)}:${cellAddress(row, columns.male)}`;
  const verdict = `LOWER(${cellAddress(row, columns.verdict)})`;
  return formula(`${quoted(nameOf(rate))}&IF(COUNT(${rates})=0," ("&${verdict}&")","")`, categoryOf(rate));
}

function nameOf({ result: { indicator } }: ChartedRate): string {
  return categoryName(indicator.code, indicator.label);
}

/** A text in a formula, where each piece may have 255 characters. */
function quoted(words: string): string {
  const pieces = words.match(/.{1,250}/gsu) ?? [""];
  return pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`).join("&");
}

/** What differs from row to row: how the target is meant, and which rates an indicator does not have. */
function styleRate(draft: SheetDraft, { parts, target }: ChartedRate, row: number): void {
  if (target) {
    const format = `"${comparatorWords[target.comparator]} "General`;
    draft.style(area(row, columns.target), { format });
  }
  for (const part of rateColumns) {
    if (!parts.includes(part)) draft.style(area(row, columns[part]), notAsked);
  }
}

/** The last row of a chart that is tall enough, whatever the table beside it takes. */
function lastRowOf(draft: SheetDraft, firstRow: number, tableEnd: number): number {
  let row = firstRow;
  for (let points = 0; points < chartPoints; row++) points += draft.heightOf(row) ?? plainRowPoints;
  return Math.max(row - 1, tableEnd);
}
