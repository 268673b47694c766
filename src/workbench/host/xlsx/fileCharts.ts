import { fixedRange } from "../../../files/layoutCharts";
import type { PlacedChart } from "../../../files/sheetCharts";
import type { Area } from "../../../reports/grid";
import type { ChartSeries } from "../../../summary/chartPicture";
import { coveredArea, type StoredSeries } from "../model/chart";
import type { Sheet } from "../model/sheet";
import { cellBlock } from "../objects/block";

/** What Excel draws with where nothing is said of a series. */
const ownColour = "#4472C4";

/** A sheet's charts as they are written into a file; a chart without cells to be drawn from is left out. */
export function fileCharts(sheet: Sheet): PlacedChart[] {
  return sheet.charts.flatMap((chart) => {
    const drawn = chart.series.flatMap((series) =>
      series.values === null ? [] : [{ series, values: series.values }],
    );
    const [first] = drawn;
    if (first === undefined) return [];
    const categories = first.series.categories ?? first.values;
    const picture = {
      name: chart.name,
      title: chart.titleVisible && chart.title !== "" ? chart.title : null,
      description: chart.title,
      unit: chart.valueAxis.title.text,
      categories: cellsOf(sheet, categories).map((value) => String(value ?? "")),
      series: drawn.map(({ series, values }) => fileSeries(sheet, series, values)),
      gapWidth: first.series.gapWidth,
      labelFormat: first.series.dataLabels.numberFormat,
    };
    const cells = {
      categories: fixedRange(sheet.name, categories),
      values: drawn.map(({ values }) => fixedRange(sheet.name, values)),
    };
    return [{ picture, area: coveredArea(sheet, chart), cells }];
  });
}

function fileSeries(sheet: Sheet, series: StoredSeries, values: Area): ChartSeries {
  const isMark = series.chartType.startsWith("Line");
  const { background, foreground } = series.marker;
  return {
    name: series.name,
    shape: isMark ? "mark" : "column",
    labels: labelsOf(series),
    fill: (isMark ? background : series.fill) || ownColour,
    line: (isMark ? foreground : series.line.color) || ownColour,
    values: cellsOf(sheet, values).map((value) => (typeof value === "number" ? value : null)),
  };
}

function labelsOf({ hasDataLabels, dataLabels }: StoredSeries): ChartSeries["labels"] {
  if (!hasDataLabels) return null;
  return dataLabels.position === "InsideBase" ? "foot" : "above";
}

function cellsOf(sheet: Sheet, area: Area) {
  return cellBlock(area, (row, column) => sheet.cells.value(row, column)).flat();
}
