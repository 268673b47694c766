import { cellAddress } from "../../reports/grid";
import type { CallingCell, FunctionArgument } from "./engine/functionExecutor";
import { quoteSheetName } from "./model/address";
import type { Book } from "./model/book";
import type { FunctionCalls } from "./wire/functionCalls";

interface Answer {
  /** What the cells show; "#BUSY!" until the add-in has answered. */
  shown: unknown;
  /** The sentence that came with an error. */
  message: string | null;
  /** Cells that wait for the answer. */
  readonly cells: CallingCell[];
}

/** As many answers are kept as a large workbook has calls; the oldest go first. */
const mostAnswers = 20_000;
const busy = "#BUSY!";

/**
 * The add-in's functions in cells. A call is answered "#BUSY!" at once and goes to the add-in beside all others;
 * when the result is there, the waiting cells are calculated again. Equal calls are made once.
 */
export class FunctionCells {
  readonly #book: Book;
  readonly #calls: FunctionCalls;
  readonly #answers = new Map<string, Answer>();

  constructor(book: Book, calls: FunctionCalls) {
    this.#book = book;
    this.#calls = calls;
  }

  /** Makes functions callable: `register("BDG", ["TYLE"])` for =BDG.TYLE(…). */
  register(namespace: string, ids: readonly string[]): void {
    const names = ids.map((id) => `${namespace}.${id}`.toUpperCase());
    this.#book.engine.registerFunctions(names, (name, args, cell) =>
      this.#answer(name.slice(namespace.length + 1), args, cell),
    );
  }

  /** The add-in's sentence for the error that a cell's function came to; null where there is none. */
  messageAt(sheetId: string, row: number, column: number): string | null {
    for (const { cells, message } of this.#answers.values()) {
      const here = cells.some(
        (cell) => cell.sheetId === sheetId && cell.row === row && cell.column === column,
      );
      if (here && message !== null) return message;
    }
    return null;
  }

  #answer(id: string, args: FunctionArgument[], cell: CallingCell): unknown {
    const key = JSON.stringify([id, args]);
    const known = this.#answers.get(key);
    if (known !== undefined) {
      known.cells.push(cell);
      return known.shown;
    }
    const answer: Answer = { shown: busy, message: null, cells: [cell] };
    this.#remember(key, answer);
    void this.#call(id, args, answer);
    return busy;
  }

  #remember(key: string, answer: Answer): void {
    this.#answers.set(key, answer);
    if (this.#answers.size > mostAnswers) {
      for (const oldest of this.#answers.keys()) {
        this.#answers.delete(oldest);
        break;
      }
    }
  }

  async #call(id: string, args: FunctionArgument[], answer: Answer): Promise<void> {
    const [cell] = answer.cells;
    const result = await this.#calls.call(id, args, cell === undefined ? "" : this.#addressOf(cell));
    answer.shown = "value" in result ? result.value : result.error;
    answer.message = "value" in result ? null : result.message;
    this.#book.engine.recalculation.markDirty(answer.cells);
  }

  #addressOf(cell: CallingCell): string {
    const name = this.#book.sheetOf(cell.sheetId).name;
    return `${quoteSheetName(name)}!${cellAddress(cell.row, cell.column)}`;
  }
}
