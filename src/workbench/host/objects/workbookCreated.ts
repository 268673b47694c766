import type { Book } from "../model/book";
import { HostObject } from "../wire/hostObject";

/** `Excel.WorkbookCreated`: a further workbook that the add-in has made. */
export class WorkbookCreated extends HostObject {
  readonly $class = "WorkbookCreated";
  readonly #book: Book;
  readonly #bytes: Uint8Array<ArrayBuffer>;

  constructor(book: Book, bytes: Uint8Array<ArrayBuffer>) {
    super();
    this.#book = book;
    this.#bytes = bytes;
  }

  open(): void {
    this.#book.onWorkbookOpened(this.#bytes);
  }
}

/** The bytes of a base64 text, with or without the head of a data URL. */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> {
  const plain = atob(text.replace(/^data:[^,]*,/, ""));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}
