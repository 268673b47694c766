import { newAxis, seriesOf, type StoredChart } from "../model/chart";
import type { Sheet } from "../model/sheet";
import { HostError } from "../wire/hostError";
import { HostCollection, HostObject } from "../wire/hostObject";
import { ChartAxes } from "./chartAxes";
import { ChartAreaFormat, ChartLegend, ChartTitle } from "./chartParts";
import { ChartSeriesCollection } from "./chartSeries";
import type { Range } from "./range";

/** `Excel.Chart`: place, title, legend, axes and series with the cells they are drawn from; the grid shows none. */
export class Chart extends HostObject {
  readonly $class = "Chart";
  readonly #sheet: Sheet;
  readonly #stored: StoredChart;

  constructor(sheet: Sheet, stored: StoredChart) {
    super();
    this.#sheet = sheet;
    this.#stored = stored;
  }

  override get $key(): string {
    return this.id;
  }

  get id(): string {
    return this.#stored.id;
  }

  get name(): string {
    return this.#stored.name;
  }

  set name(name: string) {
    this.#stored.name = name;
  }

  get chartType(): string {
    return this.#stored.chartType;
  }

  set chartType(type: string) {
    this.#stored.chartType = type;
  }

  get title(): ChartTitle {
    return new ChartTitle(this.#stored);
  }

  get top(): number {
    return this.#stored.top;
  }

  set top(points: number) {
    this.#stored.top = points;
  }

  get left(): number {
    return this.#stored.left;
  }

  set left(points: number) {
    this.#stored.left = points;
  }

  get width(): number {
    return this.#stored.width;
  }

  set width(points: number) {
    this.#stored.width = points;
  }

  get height(): number {
    return this.#stored.height;
  }

  set height(points: number) {
    this.#stored.height = points;
  }

  get legend(): ChartLegend {
    return new ChartLegend(this.#stored);
  }

  get format(): ChartAreaFormat {
    return new ChartAreaFormat(this.#stored);
  }

  get axes(): ChartAxes {
    return new ChartAxes(this.#stored);
  }

  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.#stored);
  }

  get displayBlanksAs(): string {
    return this.#stored.displayBlanksAs;
  }

  set displayBlanksAs(how: string) {
    this.#stored.displayBlanksAs = how;
  }

  setData(source: Range, seriesBy = "Auto"): void {
    this.#stored.series = seriesOf(source.$area, seriesBy, this.#stored.chartType);
  }

  /** Lays the chart over cells, from the first one's upper left corner to the last one's lower right. */
  setPosition(startCell: Range, endCell: Range | null = null): void {
    const { row, column } = startCell.$area;
    const stored = this.#stored;
    stored.left = this.#widthOf(0, column - 1);
    stored.top = this.#heightOf(0, row - 1);
    if (endCell === null) return;
    this.#sheet.cells.reach(endCell.$area);
    stored.width = this.#widthOf(column, endCell.$area.lastColumn);
    stored.height = this.#heightOf(row, endCell.$area.lastRow);
  }

  #widthOf(column: number, lastColumn: number): number {
    if (lastColumn < column) return 0;
    return sum(this.#sheet.columns.widths({ row: 0, column, lastRow: 0, lastColumn }));
  }

  #heightOf(row: number, lastRow: number): number {
    if (lastRow < row) return 0;
    return sum(this.#sheet.rows.heights({ row, column: 0, lastRow, lastColumn: 0 }));
  }

  delete(): void {
    if (!this.#sheet.charts.includes(this.#stored)) throw new HostError("ItemNotFound");
    this.#sheet.charts = this.#sheet.charts.filter((chart) => chart !== this.#stored);
  }
}

/** `Excel.ChartCollection` */
export class ChartCollection extends HostCollection<Chart> {
  readonly $class = "ChartCollection";
  readonly #sheet: Sheet;

  constructor(sheet: Sheet) {
    super();
    this.#sheet = sheet;
  }

  get items(): Chart[] {
    return this.#sheet.charts.map((stored) => new Chart(this.#sheet, stored));
  }

  add(chartType: string, source: Range, seriesBy = "Auto"): Chart {
    const stored: StoredChart = {
      id: this.#sheet.book.memory.newId(),
      name: `Chart ${this.#sheet.charts.length + 1}`,
      chartType,
      title: "",
      titleVisible: true,
      top: 0,
      left: 0,
      width: 360,
      height: 216,
      displayBlanksAs: "NotPlotted",
      font: { name: "", color: "" },
      legend: { position: "Bottom", visible: true },
      valueAxis: newAxis(true),
      categoryAxis: newAxis(false),
      series: seriesOf(source.$area, seriesBy, chartType),
    };
    this.#sheet.charts.push(stored);
    return new Chart(this.#sheet, stored);
  }

  get count(): number {
    return this.items.length;
  }

  getCount(): number {
    return this.items.length;
  }

  getItem(key: string): Chart {
    const chart = this.getItemOrNullObject(key);
    if (chart === null) throw new HostError("ItemNotFound");
    return chart;
  }

  getItemOrNullObject(key: string): Chart | null {
    return this.items.find((chart) => chart.id === key || chart.name === key) ?? null;
  }
}

function sum(sizes: Iterable<number>): number {
  return [...sizes].reduce((total, size) => total + size, 0);
}
