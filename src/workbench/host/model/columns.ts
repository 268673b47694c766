import { SetColHiddenMutation, SetColVisibleMutation, SetWorksheetColWidthMutation } from "@univerjs/sheets";
import type { Area } from "../../../reports/grid";
import { displayWidth } from "./displayWidth";
import type { Sheet } from "./sheet";
import { pixelsToPoints, pointsToPixels } from "./units";
import { toUniverRange } from "./univerRange";

/** Widths of a sheet's columns, in points, and which of them are hidden. */
export class Columns {
  readonly #sheet: Sheet;

  constructor(sheet: Sheet) {
    this.#sheet = sheet;
  }

  #range(area: Area): object {
    return { ranges: [toUniverRange(this.#sheet.extent(area))] };
  }

  *widths(area: Area): Iterable<number> {
    const inside = this.#sheet.extent(area);
    for (let column = inside.column; column <= inside.lastColumn; column++) {
      const shown = this.#sheet.univer.getColVisible(column);
      yield shown ? pixelsToPoints(this.#sheet.univer.getColumnWidth(column)) : 0;
    }
  }

  setWidth(area: Area, points: number): void {
    this.#sheet.cells.reach(area);
    if (points === 0) this.setHidden(area, true);
    else
      this.#sheet.run(SetWorksheetColWidthMutation.id, {
        ...this.#range(area),
        colWidth: pointsToPixels(points),
      });
  }

  *hidden(area: Area): Iterable<boolean> {
    const inside = this.#sheet.extent(area);
    for (let column = inside.column; column <= inside.lastColumn; column++) {
      yield !this.#sheet.univer.getColVisible(column);
    }
  }

  setHidden(area: Area, hidden: boolean): void {
    this.#sheet.cells.reach(area);
    this.#sheet.run(hidden ? SetColHiddenMutation.id : SetColVisibleMutation.id, this.#range(area));
  }

  /** Fits each column to its longest text, as far as the number of characters tells. */
  autofit(area: Area): void {
    const used = this.#sheet.cells.used(true);
    if (used === null) return;
    const inside = this.#sheet.extent(area);
    for (let column = inside.column; column <= inside.lastColumn; column++) {
      let longest = 0;
      for (let row = Math.max(inside.row, used.row); row <= Math.min(inside.lastRow, used.lastRow); row++) {
        longest = Math.max(longest, displayWidth(this.#sheet.cells.text(row, column)));
      }
      if (longest > 0) this.setWidth({ row: 0, column, lastRow: 0, lastColumn: column }, longest);
    }
  }
}
