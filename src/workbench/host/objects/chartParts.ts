import type { StoredChart } from "../model/chart";
import { writtenColor } from "../model/color";
import { HostObject } from "../wire/hostObject";

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

/** `Excel.ChartLegend`, as far as where it stands. */
export class ChartLegend extends HostObject {
  readonly $class = "ChartLegend";
  readonly #legend: StoredChart["legend"];

  constructor({ legend }: StoredChart) {
    super();
    this.#legend = legend;
  }

  get position(): string {
    return this.#legend.position;
  }

  set position(position: string) {
    this.#legend.position = position;
  }

  get visible(): boolean {
    return this.#legend.visible;
  }

  set visible(visible: boolean) {
    this.#legend.visible = visible;
  }
}

/** `Excel.ChartAreaFormat`, as far as the font. */
export class ChartAreaFormat extends HostObject {
  readonly $class = "ChartAreaFormat";
  readonly #stored: StoredChart;

  constructor(stored: StoredChart) {
    super();
    this.#stored = stored;
  }

  get font(): ChartFont {
    return new ChartFont(this.#stored);
  }
}

/** `Excel.ChartFont`, as far as name and colour. */
export class ChartFont extends HostObject {
  readonly $class = "ChartFont";
  readonly #font: StoredChart["font"];

  constructor({ font }: StoredChart) {
    super();
    this.#font = font;
  }

  get name(): string {
    return this.#font.name;
  }

  set name(name: string) {
    this.#font.name = name;
  }

  get color(): string {
    return this.#font.color;
  }

  set color(color: string) {
    this.#font.color = writtenColor(color);
  }
}
