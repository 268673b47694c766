import type { Area } from "../../../reports/grid";
import { intersectAreas, parseArea, splitAddress } from "../model/address";
import type { Book } from "../model/book";
import { Filter } from "../model/filter";
import type { Sheet } from "../model/sheet";
import { addToEngine } from "../model/table";
import type { StoredTable } from "../model/table";
import { HostError, notModelled } from "../wire/hostError";
import { HostCollection } from "../wire/hostObject";
import type { Range } from "./range";
import { Table } from "./table";

/** `Excel.TableCollection`: the tables of the workbook, or those of a sheet. */
export class TableCollection extends HostCollection<Table> {
  readonly $class = "TableCollection";
  readonly #book: Book;
  readonly #sheet: Sheet | null;

  constructor(book: Book, sheet: Sheet | null) {
    super();
    this.#book = book;
    this.#sheet = sheet;
  }

  get items(): Table[] {
    const sheets = this.#sheet === null ? this.#book.sheets : [this.#sheet];
    return sheets.flatMap((sheet) => sheet.tables.map((stored) => new Table(sheet, stored)));
  }

  /** Makes a table of cells whose first row holds the headers. */
  add(address: Range | string, hasHeaders: boolean): Table {
    const { sheet, area } = this.#place(address);
    if (!hasHeaders) throw notModelled("TableCollection", "add() without headers");
    sheet.requireEditable(area);
    if (sheet.tables.some((table) => intersectAreas(table.area, area) !== null)) {
      throw new HostError("InvalidArgument", "A table can't overlap another table.");
    }
    writeHeaders(sheet, area);
    const stored: StoredTable = {
      id: this.#book.memory.newId(),
      name: this.#freeName(),
      area,
      showHeaders: true,
      showTotals: false,
      showFilterButton: true,
      showBandedRows: true,
      style: "TableStyleMedium2",
      filter: new Filter(),
    };
    sheet.tables.push(stored);
    addToEngine(this.#book, sheet.id, stored);
    return new Table(sheet, stored);
  }

  #freeName(): string {
    const taken = new Set(new TableCollection(this.#book, null).items.map((table) => table.name));
    for (let number = 1; ; number++) if (!taken.has(`Table${number}`)) return `Table${number}`;
  }

  #place(address: Range | string): { sheet: Sheet; area: Area } {
    if (typeof address !== "string") return { sheet: address.$sheet, area: address.$area };
    const { sheet: name, cells } = splitAddress(address);
    const sheet = name === null ? (this.#sheet ?? this.#book.activeSheet) : this.#book.findSheet(name);
    const area = parseArea(cells);
    if (sheet === null || area === null) throw new HostError("InvalidArgument");
    return { sheet, area };
  }

  get count(): number {
    return this.items.length;
  }

  getCount(): number {
    return this.items.length;
  }

  getItem(key: string): Table {
    const table = this.getItemOrNullObject(key);
    if (table === null) throw new HostError("ItemNotFound");
    return table;
  }

  getItemOrNullObject(key: string): Table | null {
    const folded = key.toLowerCase();
    return this.items.find((table) => table.id === key || table.name.toLowerCase() === folded) ?? null;
  }

  getItemAt(index: number): Table {
    const table = this.items[index];
    if (table === undefined) throw new HostError("ItemNotFound");
    return table;
  }
}

/** Excel has headers be texts that differ: blank and repeated ones get names. */
function writeHeaders(sheet: Sheet, area: Area): void {
  const taken = new Set<string>();
  const headers: string[] = [];
  for (let column = area.column; column <= area.lastColumn; column++) {
    const text = sheet.cells.text(area.row, column) || `Column${column - area.column + 1}`;
    let header = text;
    for (let number = 2; taken.has(header.toLowerCase()); number++) header = `${text}${number}`;
    taken.add(header.toLowerCase());
    headers.push(`'${header}`);
  }
  sheet.cells.write({ ...area, lastRow: area.row }, [headers]);
}
