import { parseArea, splitAddress } from "../model/address";
import type { Book } from "../model/book";
import type { StoredComment } from "../model/comments";
import type { Sheet } from "../model/sheet";
import { HostError } from "../wire/hostError";
import { HostCollection, HostObject } from "../wire/hostObject";
import { Range } from "./range";

/** `Excel.Comment`, without replies. */
export class Comment extends HostObject {
  readonly $class = "Comment";
  readonly #book: Book;
  readonly #stored: StoredComment;

  constructor(book: Book, stored: StoredComment) {
    super();
    this.#book = book;
    this.#stored = stored;
  }

  override get $key(): string {
    return this.id;
  }

  get id(): string {
    return this.#stored.id;
  }

  get content(): string {
    return this.#stored.content;
  }

  set content(content: string) {
    this.#stored.content = content;
  }

  get contentType(): string {
    return "Plain";
  }

  get authorName(): string {
    return "";
  }

  get resolved(): boolean {
    return this.#stored.resolved;
  }

  set resolved(resolved: boolean) {
    this.#stored.resolved = resolved;
  }

  getLocation(): Range {
    const { sheetId, row, column } = this.#stored;
    return new Range(this.#book.sheetOf(sheetId), { row, column, lastRow: row, lastColumn: column });
  }

  delete(): void {
    const { memory } = this.#book;
    if (!memory.comments.includes(this.#stored)) throw new HostError("ItemNotFound");
    memory.comments = memory.comments.filter((comment) => comment !== this.#stored);
  }
}

/** `Excel.CommentCollection`: the comments of the workbook, or those of a sheet. */
export class CommentCollection extends HostCollection<Comment> {
  readonly $class = "CommentCollection";
  readonly #book: Book;
  readonly #sheet: Sheet | null;

  constructor(book: Book, sheet: Sheet | null) {
    super();
    this.#book = book;
    this.#sheet = sheet;
  }

  get #stored(): StoredComment[] {
    const all = this.#book.memory.comments;
    return this.#sheet === null ? all : all.filter((comment) => comment.sheetId === this.#sheet?.id);
  }

  get items(): Comment[] {
    return this.#stored.map((stored) => new Comment(this.#book, stored));
  }

  /** Fails, as Excel does, on a range of several cells and on a cell that has a comment. */
  add(cell: Range | string, content: unknown): Comment {
    if (typeof content !== "string") throw new HostError("InvalidArgument");
    const { sheet, row, column } = this.#cellOf(cell);
    if (this.#at(sheet, row, column) !== undefined) throw new HostError("ItemAlreadyExists");
    sheet.requireAllowed("allowEditObjects");
    const id = this.#book.memory.newId();
    const stored: StoredComment = { id, sheetId: sheet.id, row, column, content, resolved: false };
    this.#book.memory.comments.push(stored);
    return new Comment(this.#book, stored);
  }

  getCount(): number {
    return this.#stored.length;
  }

  getItem(id: string): Comment {
    const comment = this.getItemOrNullObject(id);
    if (comment === null) throw new HostError("ItemNotFound");
    return comment;
  }

  getItemOrNullObject(id: string): Comment | null {
    return this.items.find((comment) => comment.id === id) ?? null;
  }

  getItemByCell(cell: Range | string): Comment {
    const { sheet, row, column } = this.#cellOf(cell);
    const stored = this.#at(sheet, row, column);
    if (stored === undefined) throw new HostError("ItemNotFound");
    return new Comment(this.#book, stored);
  }

  #at(sheet: Sheet, row: number, column: number): StoredComment | undefined {
    return this.#book.memory.comments.find(
      (comment) => comment.sheetId === sheet.id && comment.row === row && comment.column === column,
    );
  }

  #cellOf(cell: Range | string): { sheet: Sheet; row: number; column: number } {
    if (typeof cell !== "string") return singleCell(cell);
    const { sheet: name, cells } = splitAddress(cell);
    const sheet = name === null ? this.#sheet : this.#book.findSheet(name);
    const area = parseArea(cells);
    if (sheet === null || area === null) throw new HostError("InvalidArgument");
    return singleCell(new Range(sheet, area));
  }
}

function singleCell({ $sheet, $area }: Range): { sheet: Sheet; row: number; column: number } {
  const { row, column, lastRow, lastColumn } = $area;
  if (row !== lastRow || column !== lastColumn) throw new HostError("InvalidArgument");
  return { sheet: $sheet, row, column };
}
