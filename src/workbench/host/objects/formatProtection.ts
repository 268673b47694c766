import type { Area } from "../../../reports/grid";
import type { Sheet } from "../model/sheet";
import { HostObject } from "../wire/hostObject";
import { cellBlock, commonValue } from "./block";

/** `Excel.FormatProtection` */
export class FormatProtection extends HostObject {
  readonly $class = "FormatProtection";
  readonly #sheet: Sheet;
  readonly #area: Area;

  constructor(sheet: Sheet, area: Area) {
    super();
    this.#sheet = sheet;
    this.#area = area;
  }

  get locked(): boolean | null {
    const inside = this.#sheet.extent(this.#area);
    return commonValue(cellBlock(inside, (row, column) => this.#sheet.locks.isLocked(row, column)).flat());
  }

  set locked(locked: boolean) {
    this.#sheet.requireAllowed("allowFormatCells");
    this.#sheet.locks.set(this.#area, locked);
  }
}
