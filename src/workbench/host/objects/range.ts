import type { Area, CellValue } from "../../../reports/grid";
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
import { blockOf, cellBlock } from "./block";
import { RangeFormat } from "./rangeFormat";
import { Worksheet } from "./worksheet";

/** `Excel.Range`: an area of a sheet. */
export class Range extends HostObject {
  readonly $class = "Range";

  constructor(
    readonly $sheet: Sheet,
    readonly $area: Area,
  ) {
    super();
  }

  get worksheet(): Worksheet {
    return new Worksheet(this.$sheet);
  }

  get format(): RangeFormat {
    return new RangeFormat(this.$sheet, this.$area);
  }

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

  get values(): Promise<unknown[][]> {
    return this.#read((row, column) => this.$sheet.cells.value(row, column) ?? "");
  }

  set values(values: unknown) {
    this.#write(values);
  }

  get formulas(): Promise<unknown[][]> {
    return this.#read((row, column) => this.$sheet.cells.content(row, column));
  }

  set formulas(formulas: unknown) {
    this.#write(formulas);
  }

  get text(): Promise<unknown[][]> {
    return this.#read((row, column) => this.$sheet.cells.text(row, column));
  }

  get valueTypes(): Promise<unknown[][]> {
    return this.#read((row, column) => valueType(this.$sheet.cells.value(row, column)));
  }

  get numberFormat(): Promise<unknown[][]> {
    return this.#read((row, column) => this.$sheet.styles.numberFormat(row, column));
  }

  set numberFormat(formats: unknown) {
    this.$sheet.requireAllowed("allowFormatCells");
    const { styles } = this.$sheet;
    if (!Array.isArray(formats)) {
      styles.apply(this.$area, { n: { pattern: String(formats) } });
      return;
    }
    const block = blockOf(formats, this.$area);
    styles.applyEach(this.$area, (row, column) => {
      const format = block[row - this.$area.row]?.[column - this.$area.column];
      return format === null || format === undefined ? null : { n: { pattern: String(format) } };
    });
  }

  async #read(read: (row: number, column: number) => unknown): Promise<unknown[][]> {
    await this.$sheet.book.settle();
    return cellBlock(this.$area, read);
  }

  #write(values: unknown): void {
    const block = blockOf(values, this.$area);
    this.$sheet.requireEditable(this.$area);
    this.$sheet.cells.write(this.$area, block);
  }

  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.rowCount || columns !== this.columnCount) {
      throw new HostError("InvalidArgument");
    }
  }

  #part(row: number, column: number, endRow: number, endColumn: number): Range {
    return new Range(this.$sheet, checkedArea(row, column, endRow, endColumn));
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
    return area === null ? null : new Range(this.$sheet, area);
  }

  #areaOf(other: Range | string): Area {
    const range = typeof other === "string" ? this.worksheet.getRange(other) : other;
    if (range.$sheet !== this.$sheet) throw new HostError("InvalidArgument");
    return range.$area;
  }

  async getUsedRange(valuesOnly = false): Promise<Range> {
    return (await this.getUsedRangeOrNullObject(valuesOnly)) ?? this.getCell(0, 0);
  }

  async getUsedRangeOrNullObject(valuesOnly = false): Promise<Range | null> {
    await this.$sheet.book.settle();
    const used = this.$sheet.cells.used(valuesOnly);
    const area = used === null ? null : intersectAreas(used, this.$area);
    return area === null ? null : new Range(this.$sheet, area);
  }

  /** @param applyTo what to clear: "All", "Contents" or "Formats" */
  clear(applyTo = "All"): void {
    this.$sheet.requireEditable(this.$area);
    if (applyTo === "All" || applyTo === "Contents") this.$sheet.cells.clear(this.$area);
    if (applyTo === "All" || applyTo === "Formats") this.$sheet.cells.clearFormats(this.$area);
  }

  select(): void {
    const { book } = this.$sheet;
    book.activate(this.$sheet);
    book.select(this.$sheet, this.$area);
  }
}

function valueType(value: CellValue): string {
  if (value === null || value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return /^#(N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA)$/.test(value)
    ? "Error"
    : "String";
}
