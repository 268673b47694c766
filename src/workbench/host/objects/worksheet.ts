import type { Sheet, Visibility } from "../model/sheet";
import { checkedArea, lastColumn, lastRow, parseArea, splitAddress } from "../model/address";
import { HostError } from "../wire/hostError";
import { HostObject } from "../wire/hostObject";
import { Range } from "./range";
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
    const { sheet, cells } = splitAddress(address);
    if (sheet !== null && sheet.toLowerCase() !== this.$sheet.name.toLowerCase()) {
      throw new HostError("InvalidArgument");
    }
    const area = parseArea(cells);
    if (area === null) throw new HostError("InvalidArgument");
    return new Range(this.$sheet, area);
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
