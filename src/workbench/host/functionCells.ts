import { cellAddress } from "../../reports/grid";
import type { CallingCell, FunctionArgument } from "./engine/functionExecutor";
import { passArguments } from "./functionArguments";
import type { FunctionMetadata } from "./functionArguments";
import { quoteSheetName } from "./model/address";
import type { Book } from "./model/book";
import type { FunctionCalls } from "./wire/functionCalls";

interface Answer {
  /** What the cells show; "#BUSY!" until the add-in has answered. */
  shown: unknown;
  /** The sentence that came with an error. */
  message: string | null;
  /** Cells that wait for the answer; none once it is there. */
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
  readonly #messages = new Map<string, string>();

  constructor(book: Book, calls: FunctionCalls) {
    this.#book = book;
    this.#calls = calls;
  }

  /** Makes functions callable: =BDG.TYLE(…) for the id TYLE in the namespace BDG. */
  register(namespace: string, functions: readonly FunctionMetadata[]): void {
    const byName = new Map(functions.map((entry) => [`${namespace}.${entry.id}`.toUpperCase(), entry]));
    this.#book.engine.registerFunctions([...byName.keys()], (name, args, cell) => {
      const metadata = byName.get(name);
      return metadata === undefined ? "#NAME?" : this.#answer(metadata, args, cell);
    });
  }

  /** The add-in's sentence for the error that a cell's function came to; null where there is none. */
  messageAt(sheetId: string, row: number, column: number): string | null {
    return this.#messages.get(cellKey({ sheetId, row, column })) ?? null;
  }

  #answer(metadata: FunctionMetadata, given: readonly FunctionArgument[], cell: CallingCell): unknown {
    const args = passArguments(metadata.parameters, given);
    if (args === null) return "#VALUE!";
    const key = JSON.stringify([metadata.id, args]);
    const known = this.#answers.get(key);
    if (known !== undefined) {
      if (known.shown === busy) known.cells.push(cell);
      this.#tell(cell, known);
      return known.shown;
    }
    const answer: Answer = { shown: busy, message: null, cells: [cell] };
    this.#remember(key, answer);
    void this.#call(metadata.id, args, answer);
    return busy;
  }

  #tell(cell: CallingCell, { message }: Answer): void {
    if (message === null) this.#messages.delete(cellKey(cell));
    else this.#messages.set(cellKey(cell), message);
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

  async #call(id: string, args: readonly unknown[], answer: Answer): Promise<void> {
    const [cell] = answer.cells;
    const result = await this.#calls.call(id, args, cell === undefined ? "" : this.#addressOf(cell));
    answer.shown = "value" in result ? result.value : result.error;
    answer.message = "value" in result ? null : result.message;
    this.#book.engine.recalculation.markDirty(answer.cells);
    answer.cells.length = 0;
  }

  #addressOf(cell: CallingCell): string {
    const name = this.#book.sheetOf(cell.sheetId).name;
    return `${quoteSheetName(name)}!${cellAddress(cell.row, cell.column)}`;
  }
}

function cellKey({ sheetId, row, column }: Pick<CallingCell, "sheetId" | "row" | "column">): string {
  return `${sheetId} ${row},${column}`;
}
