import type { StoredChart } from "../model/chart";
import type { Sheet } from "../model/sheet";
import { HostError } from "../wire/hostError";
import { HostCollection, HostObject } from "../wire/hostObject";
import type { Range } from "./range";

/** `Excel.Chart`, as far as its place, kind and title; the host draws none. */
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

  setData(source: Range, seriesBy = "Auto"): void {
    this.#stored.source = source.$area;
    this.#stored.seriesBy = seriesBy;
  }

  delete(): void {
    if (!this.#sheet.charts.includes(this.#stored)) throw new HostError("ItemNotFound");
    this.#sheet.charts = this.#sheet.charts.filter((chart) => chart !== this.#stored);
  }
}

/** `Excel.ChartTitle` */
export class ChartTitle extends HostObject {
  readonly $class = "ChartTitle";
  readonly #stored: StoredChart;

  constructor(stored: StoredChart) {
    super();
    this.#stored = stored;
  }

  get text(): string {
    return this.#stored.title;
  }

  set text(text: string) {
    this.#stored.title = text;
  }

  get visible(): boolean {
    return this.#stored.titleVisible;
  }

  set visible(visible: boolean) {
    this.#stored.titleVisible = visible;
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
      source: source.$area,
      seriesBy,
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
