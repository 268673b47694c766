import { BooleanNumber } from "@univerjs/core";
import type { Area, CellValue } from "../../../reports/grid";
import { intersectAreas } from "../model/address";
import { linkColor } from "../model/link";
import type { Link } from "../model/link";
import { HostError } from "../wire/hostError";
import { blockOf, cellBlock } from "./block";
import { commonValue } from "./commonValue";
import { ConditionalFormatCollection } from "./conditionalFormat";
import { DataValidation } from "./dataValidation";
import { FormatTarget } from "./formatTarget";
import { pickMembers, setMembers } from "./members";
import type { Wanted } from "./members";
import { RangeAreas } from "./rangeAreas";
import { RangePlace } from "./rangePlace";
import { RangeFormat } from "./rangeFormat";
import { shiftCells } from "./shiftCells";
import { Worksheet } from "./worksheet";

/** `Excel.Range`: an area of a sheet. */
export class Range extends RangePlace {
  readonly $class = "Range";

  $range(area: Area): Range {
    return new Range(this.$sheet, area);
  }

  get worksheet(): Worksheet {
    return new Worksheet(this.$sheet);
  }

  get format(): RangeFormat {
    return new RangeFormat(new FormatTarget(this.$sheet, [this.$area]));
  }

  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this);
  }

  get dataValidation(): DataValidation {
    return new DataValidation(this);
  }

  get hyperlink(): Link | null {
    return commonValue(this.#inside((row, column) => this.$sheet.links.at(row, column)));
  }

  /** Shows the link as Excel does; a blank cell gets the link's text. */
  set hyperlink(link: (Link & { readonly textToDisplay?: string }) | null) {
    if (link === null) {
      this.$sheet.links.set(this.$area, null);
      return;
    }
    const { textToDisplay, ...stored } = link;
    this.$sheet.requireEditable(this.$area);
    this.$sheet.links.set(this.$area, stored);
    const { row, column } = this.$area;
    const shown = textToDisplay ?? stored.address ?? stored.documentReference ?? "";
    if (textToDisplay !== undefined || this.$sheet.cells.content(row, column) === "") {
      this.$sheet.cells.write({ row, column, lastRow: row, lastColumn: column }, [[`'${shown}`]]);
    }
    this.$sheet.styles.apply(this.$area, { cl: { rgb: linkColor }, ul: { s: BooleanNumber.TRUE } });
  }

  get rowHidden(): boolean | null {
    return commonValue(this.$sheet.rows.hidden(this.$area));
  }

  set rowHidden(hidden: boolean) {
    this.$sheet.requireAllowed("allowFormatRows");
    this.$sheet.rows.setHidden(this.$area, hidden);
  }

  get columnHidden(): boolean | null {
    return commonValue(this.$sheet.columns.hidden(this.$area));
  }

  set columnHidden(hidden: boolean) {
    this.$sheet.requireAllowed("allowFormatColumns");
    this.$sheet.columns.setHidden(this.$area, hidden);
  }

  get hidden(): boolean | null {
    const { rowHidden, columnHidden } = this;
    if (rowHidden === true || columnHidden === true) return true;
    return rowHidden === null || columnHidden === null ? null : false;
  }

  #inside<T>(read: (row: number, column: number) => T): T[] {
    return cellBlock(this.$sheet.extent(this.$area), read).flat();
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

  async getUsedRange(valuesOnly = false): Promise<Range> {
    return (await this.getUsedRangeOrNullObject(valuesOnly)) ?? this.getCell(0, 0);
  }

  async getUsedRangeOrNullObject(valuesOnly = false): Promise<Range | null> {
    await this.$sheet.book.settle();
    const used = this.$sheet.cells.used(valuesOnly);
    const area = used === null ? null : intersectAreas(used, this.$area);
    return area === null ? null : new Range(this.$sheet, area);
  }

  /** @param applyTo what to clear: "All", "Contents", "Formats", "Hyperlinks" or "RemoveHyperlinks" */
  clear(applyTo = "All"): void {
    this.$sheet.requireEditable(this.$area);
    if (applyTo === "All" || applyTo === "Contents") this.$sheet.cells.clear(this.$area);
    if (applyTo === "All" || applyTo === "Formats") this.#clearFormats();
    if (applyTo !== "Contents" && applyTo !== "Formats") this.$sheet.links.set(this.$area, null);
    if (applyTo === "RemoveHyperlinks") this.$sheet.cells.clearFormats(this.$area);
    if (applyTo === "All") this.#clearRest();
  }

  #clearFormats(): void {
    this.$sheet.merges.unmerge(this.$area);
    this.$sheet.cells.clearFormats(this.$area);
    this.$sheet.locks.set(this.$area, null);
    this.$sheet.clearConditionalFormats(this.$area);
  }

  #clearRest(): void {
    const { memory } = this.$sheet.book;
    this.$sheet.validations.set(this.$area, null);
    memory.comments = memory.comments.filter(({ sheetId, row, column }) => {
      const cell = { row, column, lastRow: row, lastColumn: column };
      return sheetId !== this.$sheet.id || intersectAreas(cell, this.$area) === null;
    });
  }

  /** @param across merges each row apart */
  merge(across = false): void {
    this.$sheet.requireAllowed("allowFormatCells");
    const rows = across ? this.rowCount : 1;
    for (let row = 0; row < rows; row++) {
      this.$sheet.merges.merge(across ? this.getRow(row).$area : this.$area);
    }
  }

  unmerge(): void {
    this.$sheet.requireAllowed("allowFormatCells");
    this.$sheet.merges.unmerge(this.$area);
  }

  getMergedAreasOrNullObject(): RangeAreas | null {
    const merged = this.$sheet.merges.touching(this.$area);
    return merged.length === 0 ? null : new RangeAreas(this.$sheet, merged);
  }

  /** Puts blank cells in the place of the range; entire rows or columns only. */
  insert(shift: string): Range {
    shiftCells(this, shift, "insert");
    return this;
  }

  /** Takes the cells out; entire rows or columns only. */
  delete(shift: string): void {
    shiftCells(this, shift, "delete");
  }

  /** @param wanted which members to give, such as { format: { fill: { color: true } } } */
  getCellProperties(wanted: Wanted): unknown[][] {
    return cellBlock(this.$area, (row, column) => pickMembers(this.#cellAt(row, column), wanted));
  }

  getRowProperties(wanted: Wanted): unknown[] {
    return Array.from({ length: this.rowCount }, (_, row) => pickMembers(this.getRow(row), wanted));
  }

  getColumnProperties(wanted: Wanted): unknown[] {
    return Array.from({ length: this.columnCount }, (_, column) =>
      pickMembers(this.getColumn(column), wanted),
    );
  }

  setCellProperties(properties: readonly (readonly object[])[]): void {
    blockOf(properties, this.$area).forEach((cells, row) =>
      cells.forEach((given, column) => setMembers(this.getCell(row, column), given)),
    );
  }

  setRowProperties(properties: readonly object[]): void {
    properties.forEach((given, row) => setMembers(this.getRow(row), given));
  }

  setColumnProperties(properties: readonly object[]): void {
    properties.forEach((given, column) => setMembers(this.getColumn(column), given));
  }

  #cellAt(row: number, column: number): Range {
    return new Range(this.$sheet, { row, column, lastRow: row, lastColumn: column });
  }

  select(): void {
    this.$sheet.book.select(this.$sheet, this.$area);
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
