import type { Area } from "../../../reports/grid";
import { isWithin } from "./address";

/** Which cells of a sheet can be edited while it is protected: all are locked unless said otherwise. */
export class Locks {
  /** Later entries count before earlier ones. */
  #said: { readonly area: Area; readonly locked: boolean }[] = [];

  set(area: Area, locked: boolean): void {
    this.#said = this.#said.filter((entry) => !isWithin(entry.area, area));
    this.#said.push({ area, locked });
  }

  isLocked(row: number, column: number): boolean {
    const cell = { row, column, lastRow: row, lastColumn: column };
    return this.#said.findLast((entry) => isWithin(cell, entry.area))?.locked ?? true;
  }

  /** What has been said, in order. */
  get entries(): readonly { readonly area: Area; readonly locked: boolean }[] {
    return this.#said;
  }

  /** Moves what was said along when rows or columns come or go. */
  transform(move: (area: Area) => Area | null): void {
    this.#said = this.#said.flatMap((entry) => {
      const area = move(entry.area);
      return area === null ? [] : [{ ...entry, area }];
    });
  }
}
