import type { Book } from "../model/book";
import type { Sheet } from "../model/sheet";
import { HostError } from "../wire/hostError";
import { HostCollection } from "../wire/hostObject";
import { Worksheet } from "./worksheet";

/** `Excel.WorksheetCollection` */
export class WorksheetCollection extends HostCollection<Worksheet> {
  readonly $class = "WorksheetCollection";
  readonly #book: Book;

  constructor(book: Book) {
    super();
    this.#book = book;
  }

  get items(): Worksheet[] {
    return this.#book.sheets.map((sheet) => new Worksheet(sheet));
  }

  #visible(visibleOnly: boolean): Sheet[] {
    return this.#book.sheets.filter((sheet) => !visibleOnly || sheet.visibility === "Visible");
  }

  add(name?: string): Worksheet {
    return new Worksheet(this.#book.addSheet(name ?? null));
  }

  getActiveWorksheet(): Worksheet {
    return new Worksheet(this.#book.activeSheet);
  }

  getCount(visibleOnly = false): number {
    return this.#visible(visibleOnly).length;
  }

  getFirst(visibleOnly = false): Worksheet {
    return worksheetOf(this.#visible(visibleOnly).at(0));
  }

  getLast(visibleOnly = false): Worksheet {
    return worksheetOf(this.#visible(visibleOnly).at(-1));
  }

  getItem(key: string): Worksheet {
    return worksheetOf(this.#book.findSheet(key) ?? undefined);
  }

  getItemOrNullObject(key: string): Worksheet | null {
    const sheet = this.#book.findSheet(key);
    return sheet === null ? null : new Worksheet(sheet);
  }
}

function worksheetOf(sheet: Sheet | undefined): Worksheet {
  if (sheet === undefined) throw new HostError("ItemNotFound");
  return new Worksheet(sheet);
}
