import { BooleanNumber } from "@univerjs/core";
import type { IStyleData } from "@univerjs/core";
import type { Area } from "../../../reports/grid";
import { writtenColor } from "../model/color";
import { defaultFont, defaultFontSize } from "../model/emptySheet";
import type { Sheet } from "../model/sheet";
import { HostObject } from "../wire/hostObject";
import { commonValue } from "./block";
import { stylesOf } from "./rangeFormat";

/** `Excel.RangeFont` */
export class RangeFont extends HostObject {
  readonly $class = "RangeFont";
  readonly #sheet: Sheet;
  readonly #area: Area;

  constructor(sheet: Sheet, area: Area) {
    super();
    this.#sheet = sheet;
    this.#area = area;
  }

  #common<T>(read: (style: IStyleData) => T): T | null {
    return commonValue(stylesOf(this.#sheet, this.#area, read));
  }

  #apply(style: IStyleData): void {
    this.#sheet.requireAllowed("allowFormatCells");
    this.#sheet.styles.apply(this.#area, style);
  }

  get name(): string | null {
    return this.#common((style) => style.ff ?? defaultFont);
  }

  set name(name: string) {
    this.#apply({ ff: name });
  }

  /** In points. */
  get size(): number | null {
    return this.#common((style) => style.fs ?? defaultFontSize);
  }

  set size(size: number) {
    this.#apply({ fs: size });
  }

  get bold(): boolean | null {
    return this.#common((style) => style.bl === BooleanNumber.TRUE);
  }

  set bold(bold: boolean) {
    this.#apply({ bl: bold ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }

  get italic(): boolean | null {
    return this.#common((style) => style.it === BooleanNumber.TRUE);
  }

  set italic(italic: boolean) {
    this.#apply({ it: italic ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }

  get strikethrough(): boolean | null {
    return this.#common((style) => style.st?.s === BooleanNumber.TRUE);
  }

  set strikethrough(strike: boolean) {
    this.#apply({ st: { s: strike ? BooleanNumber.TRUE : BooleanNumber.FALSE } });
  }

  get underline(): string | null {
    return this.#common((style) => (style.ul?.s === BooleanNumber.TRUE ? "Single" : "None"));
  }

  set underline(kind: string) {
    this.#apply({ ul: { s: kind === "None" ? BooleanNumber.FALSE : BooleanNumber.TRUE } });
  }

  get color(): string | null {
    return this.#common((style) => style.cl?.rgb ?? "#000000");
  }

  set color(color: string) {
    this.#apply({ cl: { rgb: writtenColor(color) } });
  }
}
