import { BooleanNumber } from "@univerjs/core";
import { ToggleGridlinesMutation } from "@univerjs/sheets";
import { checkedArea, lastColumn, lastRow } from "../model/address";
import type { Sheet, Visibility } from "../model/sheet";
import { HostError } from "../wire/hostError";
import { HostObject } from "../wire/hostObject";
import { AutoFilter } from "./autoFilter";
import { ChartCollection } from "./chart";
import { CommentCollection } from "./comment";
import { NamedItemCollection } from "./namedItem";
import { PageLayout } from "./pageLayout";
import { Range } from "./range";
import { RangeAreas } from "./rangeAreas";
import { TableCollection } from "./tableCollection";
import { Workbook } from "./workbook";
import { WorksheetFreezePanes } from "./worksheetFreezePanes";
import { WorksheetProtection } from "./worksheetProtection";

/** `Excel.Worksheet` */
export class Worksheet extends HostObject {
  readonly $class = "Worksheet";

  constructor(readonly $sheet: Sheet) {
    super();
  }

  override get $key(): string {
    return this.$sheet.id;
  }

  get id(): string {
    return this.$sheet.id;
  }

  get name(): string {
    return this.$sheet.name;
  }

  set name(name: string) {
    this.$sheet.rename(name);
  }

  get position(): number {
    return this.$sheet.book.sheets.indexOf(this.$sheet);
  }

  set position(position: number) {
    this.$sheet.book.moveSheet(this.$sheet, position);
  }

  get visibility(): Visibility {
    return this.$sheet.visibility;
  }

  set visibility(visibility: Visibility) {
    if (!["Visible", "Hidden", "VeryHidden"].includes(visibility)) throw new HostError("InvalidArgument");
    this.$sheet.visibility = visibility;
  }

  get tabColor(): string {
    return this.$sheet.tabColor;
  }

  set tabColor(color: string) {
    this.$sheet.tabColor = color;
  }

  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.$sheet);
  }

  get showGridlines(): boolean {
    return !this.$sheet.univer.hasHiddenGridlines();
  }

  set showGridlines(show: boolean) {
    this.$sheet.run(ToggleGridlinesMutation.id, {
      showGridlines: show ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    });
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.$sheet.book, this.$sheet.id);
  }

  get tables(): TableCollection {
    return new TableCollection(this.$sheet.book, this.$sheet);
  }

  get charts(): ChartCollection {
    return new ChartCollection(this.$sheet);
  }

  get comments(): CommentCollection {
    return new CommentCollection(this.$sheet.book, this.$sheet);
  }

  get pageLayout(): PageLayout {
    return new PageLayout(this.$sheet);
  }

  get freezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.$sheet);
  }

  get autoFilter(): AutoFilter {
    return new AutoFilter(this.$sheet, this.$sheet.filter);
  }

  activate(): void {
    if (this.$sheet.visibility !== "Visible") throw new HostError("InvalidOperation");
    this.$sheet.book.activate(this.$sheet);
  }

  delete(): void {
    this.$sheet.book.deleteSheet(this.$sheet);
  }

  getRange(address?: string): Range {
    const whole = { row: 0, column: 0, lastRow, lastColumn };
    if (address === undefined || address === null || address === "") return new Range(this.$sheet, whole);
    const named = this.#namedRange(address);
    return named ?? new Range(this.$sheet, this.$sheet.parse(address));
  }

  #namedRange(name: string): Range | null {
    const { names } = new Workbook(this.$sheet.book);
    const item = this.names.getItemOrNullObject(name) ?? names.getItemOrNullObject(name);
    return item?.getRangeOrNullObject() ?? null;
  }

  /** @param address areas parted by commas: "A1:B2,D4" */
  getRanges(address?: string): RangeAreas {
    if (address === undefined || address === null)
      return new RangeAreas(this.$sheet, [this.getRange().$area]);
    return new RangeAreas(
      this.$sheet,
      address.split(",").map((part) => this.$sheet.parse(part)),
    );
  }

  getCell(row: number, column: number): Range {
    return new Range(this.$sheet, checkedArea(row, column, row, column));
  }

  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return new Range(this.$sheet, checkedArea(row, column, row + rows - 1, column + columns - 1));
  }

  async getUsedRange(valuesOnly = false): Promise<Range> {
    return (await this.getUsedRangeOrNullObject(valuesOnly)) ?? this.getCell(0, 0);
  }

  async getUsedRangeOrNullObject(valuesOnly = false): Promise<Range | null> {
    await this.$sheet.book.settle();
    const area = this.$sheet.cells.used(valuesOnly);
    return area === null ? null : new Range(this.$sheet, area);
  }
}
