import { writtenColor } from "../model/color";
import { HostObject } from "../wire/hostObject";
import type { FormatTarget } from "./formatTarget";

/** `Excel.RangeFill` */
export class RangeFill extends HostObject {
  readonly $class = "RangeFill";
  readonly #target: FormatTarget;

  constructor(target: FormatTarget) {
    super();
    this.#target = target;
  }

  /** "#FFFFFF" where there is none; null where the cells differ. */
  get color(): string | null {
    return this.#target.common((style) => style.bg?.rgb ?? "#FFFFFF");
  }

  set color(color: string) {
    this.#target.apply({ bg: { rgb: writtenColor(color) } });
  }

  clear(): void {
    this.#target.apply({ bg: null });
  }
}
