import { SetRowHiddenMutation, SetRowVisibleMutation, SetWorksheetRowHeightMutation } from "@univerjs/sheets";
import { WrapStrategy } from "@univerjs/core";
import type { Area } from "../../../reports/grid";
import { displayWidth } from "./displayWidth";
import { defaultFontSize, defaultRowHeight } from "./emptySheet";
import type { Sheet } from "./sheet";
import { pixelsToPoints, pointsToPixels } from "./units";
import { toUniverRange } from "./univerRange";

/** Heights of a sheet's rows, in points, and which of them are hidden. */
export class Rows {
  readonly #sheet: Sheet;

  constructor(sheet: Sheet) {
    this.#sheet = sheet;
  }

  #range(area: Area): object {
    return { ranges: [toUniverRange(this.#sheet.extent(area))] };
  }

  *heights(area: Area): Iterable<number> {
    const inside = this.#sheet.extent(area);
    for (let row = inside.row; row <= inside.lastRow; row++) {
      yield this.#sheet.univer.getRowRawVisible(row)
        ? pixelsToPoints(this.#sheet.univer.getRowHeight(row))
        : 0;
    }
  }

  setHeight(area: Area, points: number): void {
    this.#sheet.cells.reach(area);
    if (points === 0) this.setHidden(area, true);
    else
      this.#sheet.run(SetWorksheetRowHeightMutation.id, {
        ...this.#range(area),
        rowHeight: pointsToPixels(points),
      });
  }

  *hidden(area: Area): Iterable<boolean> {
    const inside = this.#sheet.extent(area);
    for (let row = inside.row; row <= inside.lastRow; row++) yield !this.#sheet.univer.getRowRawVisible(row);
  }

  setHidden(area: Area, hidden: boolean): void {
    this.#sheet.cells.reach(area);
    this.#sheet.run(hidden ? SetRowHiddenMutation.id : SetRowVisibleMutation.id, this.#range(area));
  }

  /** Fits each row to its tallest cell, as far as the number of characters tells. */
  autofit(area: Area): void {
    const used = this.#sheet.cells.used(true);
    if (used === null) return;
    for (let row = Math.max(area.row, used.row); row <= Math.min(area.lastRow, used.lastRow); row++) {
      let height = defaultRowHeight;
      for (let column = used.column; column <= used.lastColumn; column++) {
        height = Math.max(height, this.#heightOf(row, column));
      }
      this.setHeight({ row, column: 0, lastRow: row, lastColumn: 0 }, height);
    }
  }

  #heightOf(row: number, column: number): number {
    const style = this.#sheet.styles.at(row, column);
    const line = ((style.fs ?? defaultFontSize) * defaultRowHeight) / defaultFontSize;
    if (style.tb !== WrapStrategy.WRAP) return line;
    const width = pixelsToPoints(this.#sheet.univer.getColumnWidth(column));
    return line * Math.max(1, Math.ceil(displayWidth(this.#sheet.cells.text(row, column)) / width));
  }
}
