import { HostObject } from "../wire/hostObject";
import type { FormatTarget } from "./formatTarget";

/** `Excel.FormatProtection` */
export class FormatProtection extends HostObject {
  readonly $class = "FormatProtection";
  readonly #target: FormatTarget;

  constructor(target: FormatTarget) {
    super();
    this.#target = target;
  }

  get locked(): boolean | null {
    return this.#target.commonOfCells((row, column) => this.#target.sheet.isLocked(row, column));
  }

  set locked(locked: boolean) {
    const { sheet, areas } = this.#target;
    sheet.requireAllowed("allowFormatCells");
    for (const area of areas) sheet.locks.set(area, locked);
  }
}
