import type { StoredAxis, StoredChart } from "../model/chart";
import { HostObject } from "../wire/hostObject";
import { ChartLineFormat } from "./chartFormat";

/** `Excel.ChartAxes` */
export class ChartAxes extends HostObject {
  readonly $class = "ChartAxes";
  readonly #chart: StoredChart;

  constructor(chart: StoredChart) {
    super();
    this.#chart = chart;
  }

  get valueAxis(): ChartAxis {
    return new ChartAxis(this.#chart.valueAxis);
  }

  get categoryAxis(): ChartAxis {
    return new ChartAxis(this.#chart.categoryAxis);
  }
}

/** `Excel.ChartAxis`, as far as its ends, title and gridlines. */
export class ChartAxis extends HostObject {
  readonly $class = "ChartAxis";
  readonly #stored: StoredAxis;

  constructor(stored: StoredAxis) {
    super();
    this.#stored = stored;
  }

  get minimum(): number | "" {
    return this.#stored.minimum;
  }

  set minimum(value: number | "") {
    this.#stored.minimum = value;
  }

  get maximum(): number | "" {
    return this.#stored.maximum;
  }

  set maximum(value: number | "") {
    this.#stored.maximum = value;
  }

  get title(): ChartAxisTitle {
    return new ChartAxisTitle(this.#stored);
  }

  get majorGridlines(): ChartGridlines {
    return new ChartGridlines(this.#stored);
  }
}

/** `Excel.ChartAxisTitle`; a text makes it visible, as in Excel. */
export class ChartAxisTitle extends HostObject {
  readonly $class = "ChartAxisTitle";
  readonly #title: StoredAxis["title"];

  constructor({ title }: StoredAxis) {
    super();
    this.#title = title;
  }

  get text(): string {
    return this.#title.text;
  }

  set text(text: string) {
    this.#title.text = text;
    this.#title.visible = text !== "";
  }

  get visible(): boolean {
    return this.#title.visible;
  }

  set visible(visible: boolean) {
    this.#title.visible = visible;
  }
}

/** `Excel.ChartGridlines` */
export class ChartGridlines extends HostObject {
  readonly $class = "ChartGridlines";
  readonly #gridlines: StoredAxis["gridlines"];

  constructor({ gridlines }: StoredAxis) {
    super();
    this.#gridlines = gridlines;
  }

  get visible(): boolean {
    return this.#gridlines.visible;
  }

  set visible(visible: boolean) {
    this.#gridlines.visible = visible;
  }

  get format(): ChartGridlinesFormat {
    return new ChartGridlinesFormat(this.#gridlines);
  }
}

/** `Excel.ChartGridlinesFormat` */
export class ChartGridlinesFormat extends HostObject {
  readonly $class = "ChartGridlinesFormat";
  readonly #gridlines: StoredAxis["gridlines"];

  constructor(gridlines: StoredAxis["gridlines"]) {
    super();
    this.#gridlines = gridlines;
  }

  get line(): ChartLineFormat {
    return new ChartLineFormat(this.#gridlines.line);
  }
}
