import type { Area } from "../../../reports/grid";
import { writtenColor } from "../model/color";
import type { Sheet } from "../model/sheet";
import { HostObject } from "../wire/hostObject";
import { commonValue } from "./block";
import { stylesOf } from "./rangeFormat";

/** `Excel.RangeFill` */
export class RangeFill extends HostObject {
  readonly $class = "RangeFill";
  readonly #sheet: Sheet;
  readonly #area: Area;

  constructor(sheet: Sheet, area: Area) {
    super();
    this.#sheet = sheet;
    this.#area = area;
  }

  /** "#FFFFFF" where there is none; null where the cells differ. */
  get color(): string | null {
    return commonValue(stylesOf(this.#sheet, this.#area, (style) => style.bg?.rgb ?? "#FFFFFF"));
  }

  set color(color: string) {
    this.#sheet.requireAllowed("allowFormatCells");
    this.#sheet.styles.apply(this.#area, { bg: { rgb: writtenColor(color) } });
  }

  clear(): void {
    this.#sheet.requireAllowed("allowFormatCells");
    this.#sheet.styles.apply(this.#area, { bg: null });
  }
}
