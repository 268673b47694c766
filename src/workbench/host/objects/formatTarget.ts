import type { IStyleData } from "@univerjs/core";
import type { Area } from "../../../reports/grid";
import type { Sheet } from "../model/sheet";
import { commonValue } from "./commonValue";

/** The cells whose format is read or set: one area of a range, or several. */
export class FormatTarget {
  constructor(
    readonly sheet: Sheet,
    readonly areas: readonly Area[],
  ) {}

  /** What all cells share, as far as the sheet has grown; null where they differ. */
  common<T>(read: (style: IStyleData) => T): T | null {
    return commonValue(this.#cells((row, column) => read(this.sheet.styles.at(row, column))));
  }

  commonOfCells<T>(read: (row: number, column: number) => T): T | null {
    return commonValue(this.#cells(read));
  }

  *#cells<T>(read: (row: number, column: number) => T): Iterable<T> {
    for (const area of this.areas) {
      const inside = this.sheet.extent(area);
      for (let row = inside.row; row <= inside.lastRow; row++) {
        for (let column = inside.column; column <= inside.lastColumn; column++) yield read(row, column);
      }
    }
  }

  /** Adds to the style of every cell; refused on a protected sheet that does not allow it. */
  apply(style: IStyleData): void {
    this.sheet.requireAllowed("allowFormatCells");
    for (const area of this.areas) this.sheet.styles.apply(area, style);
  }
}
