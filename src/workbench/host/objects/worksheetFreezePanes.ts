import { SetFrozenMutation } from "@univerjs/sheets";
import { parseArea } from "../model/address";
import type { Sheet } from "../model/sheet";
import { HostError } from "../wire/hostError";
import { HostObject } from "../wire/hostObject";
import { Range } from "./range";

/** `Excel.WorksheetFreezePanes` */
export class WorksheetFreezePanes extends HostObject {
  readonly $class = "WorksheetFreezePanes";
  readonly #sheet: Sheet;

  constructor(sheet: Sheet) {
    super();
    this.#sheet = sheet;
  }

  /** Freezes the rows above and the columns left of the end of a range that begins at A1. */
  freezeAt(frozen: Range | string): void {
    const area = typeof frozen === "string" ? parseArea(frozen) : frozen.$area;
    if (area === null) throw new HostError("InvalidArgument");
    this.#freeze(area.lastRow + 1, area.lastColumn + 1);
  }

  freezeRows(count = 1): void {
    this.#freeze(count, 0);
  }

  freezeColumns(count = 1): void {
    this.#freeze(0, count);
  }

  unfreeze(): void {
    this.#freeze(0, 0);
  }

  #freeze(rows: number, columns: number): void {
    this.#sheet.run(SetFrozenMutation.id, {
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
      ySplit: rows,
      xSplit: columns,
    });
  }

  getLocation(): Range {
    const range = this.getLocationOrNullObject();
    if (range === null) throw new HostError("ItemNotFound");
    return range;
  }

  getLocationOrNullObject(): Range | null {
    const { xSplit, ySplit } = this.#sheet.univer.getFreeze();
    if (xSplit === 0 && ySplit === 0) return null;
    const row = { row: 0, column: 0, lastRow: Math.max(0, ySplit - 1), lastColumn: Math.max(0, xSplit - 1) };
    const range = new Range(this.#sheet, row);
    if (xSplit === 0) return range.getEntireRow();
    return ySplit === 0 ? range.getEntireColumn() : range;
  }
}
