import type { Area } from "../../../reports/grid";
import type { Sheet } from "../model/sheet";
import { addToEngine, removeFromEngine } from "../model/table";
import type { StoredTable } from "../model/table";
import { HostError } from "../wire/hostError";
import { HostObject } from "../wire/hostObject";
import { AutoFilter } from "./autoFilter";
import { Range } from "./range";
import { TableColumnCollection, TableRowCollection } from "./tableParts";
import { Worksheet } from "./worksheet";

/** `Excel.Table` */
export class Table extends HostObject {
  readonly $class = "Table";

  constructor(
    readonly $sheet: Sheet,
    readonly $stored: StoredTable,
  ) {
    super();
  }

  override get $key(): string {
    return this.id;
  }

  get id(): string {
    return this.$stored.id;
  }

  get name(): string {
    return this.$stored.name;
  }

  set name(name: string) {
    const { book } = this.$sheet;
    const taken = book.sheets.some((sheet) =>
      sheet.tables.some((table) => table !== this.$stored && table.name.toLowerCase() === name.toLowerCase()),
    );
    if (taken || book.names.find(name, null) !== null) throw new HostError("ItemAlreadyExists");
    if (!/^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(name)) throw new HostError("InvalidArgument");
    removeFromEngine(book, this.$stored);
    this.$stored.name = name;
    addToEngine(book, this.$sheet.id, this.$stored);
  }

  get showHeaders(): boolean {
    return this.$stored.showHeaders;
  }

  get showTotals(): boolean {
    return this.$stored.showTotals;
  }

  get showFilterButton(): boolean {
    return this.$stored.showFilterButton;
  }

  set showFilterButton(show: boolean) {
    this.$stored.showFilterButton = show;
  }

  get showBandedRows(): boolean {
    return this.$stored.showBandedRows;
  }

  set showBandedRows(show: boolean) {
    this.$stored.showBandedRows = show;
  }

  get style(): string {
    return this.$stored.style;
  }

  set style(style: string) {
    this.$stored.style = style;
  }

  get worksheet(): Worksheet {
    return new Worksheet(this.$sheet);
  }

  get autoFilter(): AutoFilter {
    this.$stored.filter.area = this.$stored.area;
    return new AutoFilter(this.$sheet, this.$stored.filter);
  }

  get columns(): TableColumnCollection {
    return new TableColumnCollection(this);
  }

  get rows(): TableRowCollection {
    return new TableRowCollection(this);
  }

  /** The cells below the headers. */
  get $body(): Area {
    const { area } = this.$stored;
    return { ...area, row: Math.min(area.row + 1, area.lastRow) };
  }

  getRange(): Range {
    return new Range(this.$sheet, this.$stored.area);
  }

  getHeaderRowRange(): Range {
    const { area } = this.$stored;
    return new Range(this.$sheet, { ...area, lastRow: area.row });
  }

  getDataBodyRange(): Range {
    return new Range(this.$sheet, this.$body);
  }

  resize(range: Range | string): void {
    const area = typeof range === "string" ? this.$sheet.parse(range) : range.$area;
    if (area.row !== this.$stored.area.row) throw new HostError("InvalidArgument");
    removeFromEngine(this.$sheet.book, this.$stored);
    this.$stored.area = area;
    addToEngine(this.$sheet.book, this.$sheet.id, this.$stored);
  }

  clearFilters(): void {
    this.$stored.filter.clear(this.$sheet);
  }

  convertToRange(): Range {
    this.#forget();
    return this.getRange();
  }

  delete(): void {
    this.#forget();
    this.getRange().clear();
  }

  #forget(): void {
    if (!this.$sheet.tables.includes(this.$stored)) throw new HostError("ItemNotFound");
    this.$sheet.tables = this.$sheet.tables.filter((table) => table !== this.$stored);
    removeFromEngine(this.$sheet.book, this.$stored);
  }
}
