import type { ChartPicture, ChartSeries } from "../summary/chartPicture";
import type { SheetChart } from "../summary/sheetLayout";
import { areaAddress } from "./areaAddress";

const markPoints = 10;
const gridlineColour = "#D9D9D9";
/** Excel's own grey could not be read on a grey column. */
const font = { name: "Times New Roman", color: "#000000" };

/**
 * Draws a chart beside its table. Its series are told one by one: what Excel makes of a whole block of cells depends
 * on which of them hold texts at the moment. Uses ExcelApi 1.8 at the most.
 */
export function applyChart(
  sheet: Excel.Worksheet,
  { picture, area, categories, values, number }: SheetChart,
): void {
  const chart = sheet.charts.add("ColumnClustered", sheet.getCell(number.row, number.column), "Columns");
  chart.name = picture.name;
  chart.setPosition(sheet.getCell(area.row, area.column), sheet.getCell(area.lastRow, area.lastColumn));
  picture.series.forEach((series, index) => {
    const drawn = index === 0 ? chart.series.getItemAt(0) : chart.series.add(series.name);
    drawn.name = series.name;
    const place = values[index];
    if (place) drawn.setValues(sheet.getRange(areaAddress(place)));
    drawn.setXAxisValues(sheet.getRange(areaAddress(categories)));
    applySeries(drawn, series, picture);
  });
  applyFrame(chart, picture);
}

function applySeries(
  drawn: Excel.ChartSeries,
  { shape, labels, fill, line }: ChartSeries,
  picture: ChartPicture,
): void {
  if (shape === "mark") {
    drawn.chartType = "LineMarkers";
    drawn.format.line.lineStyle = "None";
    drawn.markerStyle = "Diamond";
    drawn.markerSize = markPoints;
    drawn.markerBackgroundColor = fill;
    drawn.markerForegroundColor = line;
    return;
  }
  drawn.format.fill.setSolidColor(fill);
  drawn.format.line.color = line;
  drawn.gapWidth = picture.gapWidth;
  drawn.overlap = 0;
  if (labels === null) return;
  drawn.hasDataLabels = true;
  drawn.dataLabels.position = labels === "foot" ? "InsideBase" : "OutsideEnd";
  drawn.dataLabels.numberFormat = picture.labelFormat;
}

function applyFrame(chart: Excel.Chart, { title, unit }: ChartPicture): void {
  chart.title.visible = title !== null;
  if (title !== null) chart.title.text = title;
  chart.legend.position = "Bottom";
  chart.format.font.set(font);
  chart.displayBlanksAs = "NotPlotted";
  const { valueAxis } = chart.axes;
  valueAxis.minimum = 0;
  valueAxis.title.text = unit;
  valueAxis.majorGridlines.format.line.color = gridlineColour;
}
