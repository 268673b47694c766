import { writtenColor } from "../model/color";
import { newSeries, type StoredChart, type StoredSeries } from "../model/chart";
import { HostError } from "../wire/hostError";
import { HostCollection, HostObject } from "../wire/hostObject";
import { ChartFill, ChartLineFormat } from "./chartFormat";
import type { Range } from "./range";

/** `Excel.ChartSeries` */
export class ChartSeries extends HostObject {
  readonly $class = "ChartSeries";
  readonly #chart: StoredChart;
  readonly #stored: StoredSeries;

  constructor(chart: StoredChart, stored: StoredSeries) {
    super();
    this.#chart = chart;
    this.#stored = stored;
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

  get format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.#stored);
  }

  get gapWidth(): number {
    return this.#stored.gapWidth;
  }

  set gapWidth(percent: number) {
    this.#stored.gapWidth = percent;
  }

  get overlap(): number {
    return this.#stored.overlap;
  }

  set overlap(percent: number) {
    this.#stored.overlap = percent;
  }

  get markerStyle(): string {
    return this.#stored.marker.style;
  }

  set markerStyle(style: string) {
    this.#stored.marker.style = style;
  }

  get markerSize(): number {
    return this.#stored.marker.size;
  }

  set markerSize(points: number) {
    this.#stored.marker.size = points;
  }

  get markerBackgroundColor(): string {
    return this.#stored.marker.background;
  }

  set markerBackgroundColor(color: string) {
    this.#stored.marker.background = writtenColor(color);
  }

  get markerForegroundColor(): string {
    return this.#stored.marker.foreground;
  }

  set markerForegroundColor(color: string) {
    this.#stored.marker.foreground = writtenColor(color);
  }

  get hasDataLabels(): boolean {
    return this.#stored.hasDataLabels;
  }

  set hasDataLabels(has: boolean) {
    this.#stored.hasDataLabels = has;
  }

  get dataLabels(): ChartDataLabels {
    return new ChartDataLabels(this.#stored);
  }

  setValues(range: Range): void {
    this.#stored.values = range.$area;
  }

  setXAxisValues(range: Range): void {
    this.#stored.categories = range.$area;
  }

  delete(): void {
    if (!this.#chart.series.includes(this.#stored)) throw new HostError("ItemNotFound");
    this.#chart.series = this.#chart.series.filter((series) => series !== this.#stored);
  }
}

/** `Excel.ChartSeriesFormat` */
export class ChartSeriesFormat extends HostObject {
  readonly $class = "ChartSeriesFormat";
  readonly #stored: StoredSeries;

  constructor(stored: StoredSeries) {
    super();
    this.#stored = stored;
  }

  get fill(): ChartFill {
    return new ChartFill(this.#stored);
  }

  get line(): ChartLineFormat {
    return new ChartLineFormat(this.#stored.line);
  }
}

/** `Excel.ChartDataLabels` of a series. */
export class ChartDataLabels extends HostObject {
  readonly $class = "ChartDataLabels";
  readonly #stored: StoredSeries["dataLabels"];

  constructor({ dataLabels }: StoredSeries) {
    super();
    this.#stored = dataLabels;
  }

  get position(): string {
    return this.#stored.position;
  }

  set position(position: string) {
    this.#stored.position = position;
  }

  get numberFormat(): string {
    return this.#stored.numberFormat;
  }

  set numberFormat(format: string) {
    this.#stored.numberFormat = format;
  }
}

/** `Excel.ChartSeriesCollection` */
export class ChartSeriesCollection extends HostCollection<ChartSeries> {
  readonly $class = "ChartSeriesCollection";
  readonly #chart: StoredChart;

  constructor(chart: StoredChart) {
    super();
    this.#chart = chart;
  }

  get items(): ChartSeries[] {
    return this.#chart.series.map((stored) => new ChartSeries(this.#chart, stored));
  }

  get count(): number {
    return this.items.length;
  }

  getCount(): number {
    return this.items.length;
  }

  getItemAt(index: number): ChartSeries {
    const series = this.items[index];
    if (series === undefined) throw new HostError("ItemNotFound");
    return series;
  }

  add(name?: string, index?: number): ChartSeries {
    const { series, chartType } = this.#chart;
    const stored = newSeries(name ?? `Series${series.length + 1}`, chartType, null);
    series.splice(index ?? series.length, 0, stored);
    return new ChartSeries(this.#chart, stored);
  }
}
