import { BooleanNumber } from "@univerjs/core";
import { writtenColor } from "../model/color";
import { defaultFont, defaultFontSize } from "../model/emptySheet";
import { HostObject } from "../wire/hostObject";
import type { FormatTarget } from "./formatTarget";

/** `Excel.RangeFont` */
export class RangeFont extends HostObject {
  readonly $class = "RangeFont";
  readonly #target: FormatTarget;

  constructor(target: FormatTarget) {
    super();
    this.#target = target;
  }

  get name(): string | null {
    return this.#target.common((style) => style.ff ?? defaultFont);
  }

  set name(name: string) {
    this.#target.apply({ ff: name });
  }

  /** In points. */
  get size(): number | null {
    return this.#target.common((style) => style.fs ?? defaultFontSize);
  }

  set size(size: number) {
    this.#target.apply({ fs: size });
  }

  get bold(): boolean | null {
    return this.#target.common((style) => style.bl === BooleanNumber.TRUE);
  }

  set bold(bold: boolean) {
    this.#target.apply({ bl: bold ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }

  get italic(): boolean | null {
    return this.#target.common((style) => style.it === BooleanNumber.TRUE);
  }

  set italic(italic: boolean) {
    this.#target.apply({ it: italic ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }

  get strikethrough(): boolean | null {
    return this.#target.common((style) => style.st?.s === BooleanNumber.TRUE);
  }

  set strikethrough(strike: boolean) {
    this.#target.apply({ st: { s: strike ? BooleanNumber.TRUE : BooleanNumber.FALSE } });
  }

  get underline(): string | null {
    return this.#target.common((style) => (style.ul?.s === BooleanNumber.TRUE ? "Single" : "None"));
  }

  set underline(kind: string) {
    this.#target.apply({ ul: { s: kind === "None" ? BooleanNumber.FALSE : BooleanNumber.TRUE } });
  }

  get color(): string | null {
    return this.#target.common((style) => style.cl?.rgb ?? "#000000");
  }

  set color(color: string) {
    this.#target.apply({ cl: { rgb: writtenColor(color) } });
  }
}
