import type { StoredLine } from "../model/chart";
import { writtenColor } from "../model/color";
import { HostObject } from "../wire/hostObject";

/** `Excel.ChartFill`: one colour, or whatever Excel chooses. */
export class ChartFill extends HostObject {
  readonly $class = "ChartFill";
  readonly #stored: { fill: string };

  constructor(stored: { fill: string }) {
    super();
    this.#stored = stored;
  }

  setSolidColor(color: string): void {
    this.#stored.fill = writtenColor(color);
  }

  getSolidColor(): string {
    return this.#stored.fill;
  }

  clear(): void {
    this.#stored.fill = "";
  }
}

/** `Excel.ChartLineFormat`: of a series or of gridlines. */
export class ChartLineFormat extends HostObject {
  readonly $class = "ChartLineFormat";
  readonly #stored: StoredLine;

  constructor(stored: StoredLine) {
    super();
    this.#stored = stored;
  }

  get color(): string {
    return this.#stored.color;
  }

  set color(color: string) {
    this.#stored.color = writtenColor(color);
  }

  get lineStyle(): string {
    return this.#stored.lineStyle;
  }

  set lineStyle(style: string) {
    this.#stored.lineStyle = style;
  }

  clear(): void {
    this.#stored.color = "";
  }
}
