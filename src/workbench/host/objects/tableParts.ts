import { HostError } from "../wire/hostError";
import { HostCollection, HostObject } from "../wire/hostObject";
import { Range } from "./range";
import type { Table } from "./table";

/** `Excel.TableColumn` */
export class TableColumn extends HostObject {
  readonly $class = "TableColumn";
  readonly #table: Table;
  readonly #index: number;

  constructor(table: Table, index: number) {
    super();
    this.#table = table;
    this.#index = index;
  }

  get #column(): number {
    return this.#table.$stored.area.column + this.#index;
  }

  override get $key(): string {
    return String(this.id);
  }

  get id(): number {
    return this.#index + 1;
  }

  get index(): number {
    return this.#index;
  }

  get name(): string {
    return this.#table.$sheet.cells.text(this.#table.$stored.area.row, this.#column);
  }

  get values(): Promise<unknown[][]> {
    return this.getRange().values;
  }

  getRange(): Range {
    const { area } = this.#table.$stored;
    return new Range(this.#table.$sheet, { ...area, column: this.#column, lastColumn: this.#column });
  }

  getDataBodyRange(): Range {
    const body = this.#table.$body;
    return new Range(this.#table.$sheet, { ...body, column: this.#column, lastColumn: this.#column });
  }

  getHeaderRowRange(): Range {
    return this.getRange().getRow(0);
  }
}

/** `Excel.TableColumnCollection` */
export class TableColumnCollection extends HostCollection<TableColumn> {
  readonly $class = "TableColumnCollection";
  readonly #table: Table;

  constructor(table: Table) {
    super();
    this.#table = table;
  }

  get items(): TableColumn[] {
    const { area } = this.#table.$stored;
    return Array.from(
      { length: area.lastColumn - area.column + 1 },
      (_, index) => new TableColumn(this.#table, index),
    );
  }

  get count(): number {
    return this.items.length;
  }

  getCount(): number {
    return this.items.length;
  }

  getItem(key: string | number): TableColumn {
    const column = this.getItemOrNullObject(key);
    if (column === null) throw new HostError("ItemNotFound");
    return column;
  }

  getItemOrNullObject(key: string | number): TableColumn | null {
    const folded = String(key).toLowerCase();
    return (
      this.items.find((column) =>
        typeof key === "number" ? column.id === key : column.name.toLowerCase() === folded,
      ) ?? null
    );
  }

  getItemAt(index: number): TableColumn {
    const column = this.items[index];
    if (column === undefined) throw new HostError("ItemNotFound");
    return column;
  }
}

/** `Excel.TableRow` */
export class TableRow extends HostObject {
  readonly $class = "TableRow";
  readonly #table: Table;
  readonly #index: number;

  constructor(table: Table, index: number) {
    super();
    this.#table = table;
    this.#index = index;
  }

  override get $key(): string {
    return String(this.#index);
  }

  get index(): number {
    return this.#index;
  }

  get values(): Promise<unknown[][]> {
    return this.getRange().values;
  }

  set values(values: unknown) {
    Reflect.set(this.getRange(), "values", values);
  }

  getRange(): Range {
    return new Range(this.#table.$sheet, this.#table.$body).getRow(this.#index);
  }
}

/** `Excel.TableRowCollection` */
export class TableRowCollection extends HostCollection<TableRow> {
  readonly $class = "TableRowCollection";
  readonly #table: Table;

  constructor(table: Table) {
    super();
    this.#table = table;
  }

  get items(): TableRow[] {
    const { row, lastRow } = this.#table.$body;
    return Array.from({ length: lastRow - row + 1 }, (_, index) => new TableRow(this.#table, index));
  }

  get count(): number {
    return this.items.length;
  }

  getCount(): number {
    return this.items.length;
  }

  getItemAt(index: number): TableRow {
    const row = this.items[index];
    if (row === undefined) throw new HostError("ItemNotFound");
    return row;
  }

  /** Adds rows at the end; the cells below a table are taken to be free. */
  add(index: number | null | undefined, values: readonly (readonly unknown[])[]): TableRow {
    const { area } = this.#table.$stored;
    if (typeof index === "number" && index >= 0 && index < this.count) {
      throw new HostError("NotImplemented", "The emulated host adds table rows only at the end.");
    }
    const start = area.lastRow + 1;
    const added = { ...area, row: start, lastRow: start + values.length - 1 };
    const range = new Range(this.#table.$sheet, added);
    Reflect.set(range, "values", values);
    this.#table.resize(new Range(this.#table.$sheet, { ...area, lastRow: added.lastRow }));
    return new TableRow(this.#table, start - area.row - 1);
  }
}
