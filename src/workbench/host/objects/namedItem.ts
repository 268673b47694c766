import { areaAddress, parseArea, quoteSheetName, splitAddress } from "../model/address";
import type { Book } from "../model/book";
import type { DefinedName } from "../model/names";
import { HostError } from "../wire/hostError";
import { HostCollection, HostObject } from "../wire/hostObject";
import { Range } from "./range";
import { Worksheet } from "./worksheet";

/** `Excel.NamedItem` */
export class NamedItem extends HostObject {
  readonly $class = "NamedItem";
  readonly #book: Book;
  readonly #id: string;

  constructor(book: Book, id: string) {
    super();
    this.#book = book;
    this.#id = id;
  }

  get #stored(): DefinedName {
    return this.#book.names.get(this.#id);
  }

  override get $key(): string {
    return this.#stored.name;
  }

  get name(): string {
    return this.#stored.name;
  }

  get formula(): string {
    return this.#stored.formula;
  }

  set formula(formula: string) {
    if (!formula.startsWith("=")) throw new HostError("InvalidArgument");
    this.#book.names.set({ ...this.#stored, formula });
  }

  get value(): string {
    return this.formula.slice(1);
  }

  get type(): string {
    if (this.getRangeOrNullObject() !== null) return "Range";
    return /^="/.test(this.formula) ? "String" : "Double";
  }

  get scope(): string {
    return this.#stored.sheetId === null ? "Workbook" : "Worksheet";
  }

  get comment(): string {
    return this.#stored.comment;
  }

  set comment(comment: string) {
    this.#book.names.set({ ...this.#stored, comment });
  }

  get visible(): boolean {
    return this.#stored.visible;
  }

  set visible(visible: boolean) {
    this.#book.names.set({ ...this.#stored, visible });
  }

  get worksheetOrNullObject(): Worksheet | null {
    const { sheetId } = this.#stored;
    return sheetId === null ? null : new Worksheet(this.#book.sheetOf(sheetId));
  }

  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (range === null) throw new HostError("InvalidReference");
    return range;
  }

  getRangeOrNullObject(): Range | null {
    const { sheet: name, cells } = splitAddress(this.formula.slice(1));
    const sheet = name === null ? null : this.#book.findSheet(name);
    const area = parseArea(cells);
    return sheet === null || area === null ? null : new Range(sheet, area);
  }

  delete(): void {
    this.#book.names.delete(this.#id);
  }
}

/** `Excel.NamedItemCollection`: the workbook's names, or those of a sheet. */
export class NamedItemCollection extends HostCollection<NamedItem> {
  readonly $class = "NamedItemCollection";
  readonly #book: Book;
  readonly #sheetId: string | null;

  constructor(book: Book, sheetId: string | null) {
    super();
    this.#book = book;
    this.#sheetId = sheetId;
  }

  get items(): NamedItem[] {
    const own = this.#book.names.all.filter((name) => name.sheetId === this.#sheetId);
    return own.map((name) => new NamedItem(this.#book, name.id));
  }

  /** @param reference a range, or a formula such as "=5" or "=Sheet1!$A$1" */
  add(name: string, reference: Range | string, comment = ""): NamedItem {
    const formula = typeof reference === "string" ? reference : `=${absoluteAddress(reference)}`;
    return new NamedItem(this.#book, this.#book.names.add(name, formula, comment ?? "", this.#sheetId).id);
  }

  getCount(): number {
    return this.items.length;
  }

  getItem(name: string): NamedItem {
    const item = this.getItemOrNullObject(name);
    if (item === null) throw new HostError("ItemNotFound");
    return item;
  }

  getItemOrNullObject(name: string): NamedItem | null {
    const found = this.#book.names.find(name, this.#sheetId);
    return found === null ? null : new NamedItem(this.#book, found.id);
  }
}

/** "'Số liệu'!$A$1:$D$20" */
function absoluteAddress({ $sheet, $area }: Range): string {
  const cells = areaAddress($area).replace(/([A-Z]+|\d+)/g, "$$$1");
  return `${quoteSheetName($sheet.name)}!${cells}`;
}
