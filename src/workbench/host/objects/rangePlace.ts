import type { Area } from "../../../reports/grid";
import {
  areaAddress,
  checkedArea,
  columnCount,
  intersectAreas,
  lastColumn,
  lastRow,
  quoteSheetName,
  rowCount,
} from "../model/address";
import type { Sheet } from "../model/sheet";
import { HostError } from "../wire/hostError";
import { HostObject } from "../wire/hostObject";
import type { Range } from "./range";

/** Where a range lies, and the ranges found from there. */
export abstract class RangePlace extends HostObject {
  constructor(
    readonly $sheet: Sheet,
    readonly $area: Area,
  ) {
    super();
  }

  /** Another range on the same sheet. */
  abstract $range(area: Area): Range;

  get address(): string {
    return `${quoteSheetName(this.$sheet.name)}!${areaAddress(this.$area)}`;
  }

  get addressLocal(): string {
    return this.address;
  }

  get rowIndex(): number {
    return this.$area.row;
  }

  get columnIndex(): number {
    return this.$area.column;
  }

  get rowCount(): number {
    return rowCount(this.$area);
  }

  get columnCount(): number {
    return columnCount(this.$area);
  }

  /** -1 where there are more cells than Excel counts. */
  get cellCount(): number {
    const count = this.rowCount * this.columnCount;
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  get isEntireColumn(): boolean {
    return this.$area.row === 0 && this.$area.lastRow === lastRow;
  }

  get isEntireRow(): boolean {
    return this.$area.column === 0 && this.$area.lastColumn === lastColumn;
  }

  #part(row: number, column: number, endRow: number, endColumn: number): Range {
    return this.$range(checkedArea(row, column, endRow, endColumn));
  }

  getCell(row: number, column: number): Range {
    const { row: top, column: left } = this.$area;
    return this.#part(top + row, left + column, top + row, left + column);
  }

  getRow(row: number): Range {
    const { row: top, column: left, lastColumn: right } = this.$area;
    return this.#part(top + row, left, top + row, right);
  }

  getColumn(column: number): Range {
    const { row: top, column: left, lastRow: bottom } = this.$area;
    return this.#part(top, left + column, bottom, left + column);
  }

  getLastCell(): Range {
    const { lastRow: bottom, lastColumn: right } = this.$area;
    return this.#part(bottom, right, bottom, right);
  }

  getLastRow(): Range {
    return this.getRow(this.rowCount - 1);
  }

  getLastColumn(): Range {
    return this.getColumn(this.columnCount - 1);
  }

  getEntireRow(): Range {
    return this.#part(this.$area.row, 0, this.$area.lastRow, lastColumn);
  }

  getEntireColumn(): Range {
    return this.#part(0, this.$area.column, lastRow, this.$area.lastColumn);
  }

  getOffsetRange(rows: number, columns: number): Range {
    const { row, column, lastRow: bottom, lastColumn: right } = this.$area;
    return this.#part(row + rows, column + columns, bottom + rows, right + columns);
  }

  getResizedRange(rows: number, columns: number): Range {
    const { row, column, lastRow: bottom, lastColumn: right } = this.$area;
    return this.#part(row, column, bottom + rows, right + columns);
  }

  getAbsoluteResizedRange(rows: number, columns: number): Range {
    const { row, column } = this.$area;
    return this.#part(row, column, row + rows - 1, column + columns - 1);
  }

  getBoundingRect(other: Range | string): Range {
    const area = this.#areaOf(other);
    return this.#part(
      Math.min(this.$area.row, area.row),
      Math.min(this.$area.column, area.column),
      Math.max(this.$area.lastRow, area.lastRow),
      Math.max(this.$area.lastColumn, area.lastColumn),
    );
  }

  getIntersection(other: Range | string): Range {
    const shared = this.getIntersectionOrNullObject(other);
    if (shared === null) throw new HostError("ItemNotFound");
    return shared;
  }

  getIntersectionOrNullObject(other: Range | string): Range | null {
    const area = intersectAreas(this.$area, this.#areaOf(other));
    return area === null ? null : this.$range(area);
  }

  #areaOf(other: Range | string): Area {
    if (typeof other === "string") return this.$sheet.parse(other);
    if (other.$sheet !== this.$sheet) throw new HostError("InvalidArgument");
    return other.$area;
  }
}
