import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from "@univerjs/engine-formula";
import type { IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import { HostError } from "../wire/hostError";
import { parseArea, splitAddress } from "./address";
import type { Book } from "./book";

/** Univer's mark of a name that belongs to the whole workbook. */
const wholeWorkbook = "AllDefaultWorkbook";

/** A defined name. */
export interface DefinedName {
  readonly id: string;
  readonly name: string;
  /** With its "=": "='Số liệu'!$A$1:$D$20". */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
  /** Id of the sheet it belongs to; null where it belongs to the workbook. */
  readonly sheetId: string | null;
}

/** The workbook's defined names; the engine calculates with them and moves them when rows come or go. */
export class Names {
  readonly #book: Book;
  #next = 1;

  constructor(book: Book) {
    this.#book = book;
  }

  get all(): DefinedName[] {
    const service = this.#book.engine.injector.get(IDefinedNamesService);
    return Object.values(service.getDefinedNameMap(this.#book.unitId) ?? {}).map(fromUniver);
  }

  find(name: string, sheetId: string | null): DefinedName | null {
    const folded = name.toLowerCase();
    return this.all.find((entry) => entry.sheetId === sheetId && entry.name.toLowerCase() === folded) ?? null;
  }

  add(name: string, formula: string, comment: string, sheetId: string | null): DefinedName {
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) throw new HostError("InvalidArgument");
    if (this.find(name, sheetId) !== null) throw new HostError("ItemAlreadyExists");
    const id = `name${this.#next++}`;
    this.set({ id, name, formula, comment, visible: true, sheetId });
    return this.get(id);
  }

  get(id: string): DefinedName {
    const found = this.all.find((entry) => entry.id === id);
    if (found === undefined) throw new HostError("ItemNotFound");
    return found;
  }

  set(name: DefinedName): void {
    this.#book.run(SetDefinedNameMutation.id, {
      id: name.id,
      name: name.name,
      formulaOrRefString: isReference(name.formula) ? name.formula.slice(1) : name.formula,
      comment: name.comment,
      hidden: !name.visible,
      localSheetId: name.sheetId ?? wholeWorkbook,
    });
  }

  delete(id: string): void {
    this.#book.run(RemoveDefinedNameMutation.id, { ...this.get(id), id });
  }
}

/** Univer takes a name for a place where it has no "=", and else for a formula ("=TRUE"). */
function isReference(formula: string): boolean {
  return parseArea(splitAddress(formula.slice(1)).cells) !== null;
}

function fromUniver(entry: IDefinedNamesServiceParam): DefinedName {
  const local = entry.localSheetId;
  return {
    id: entry.id,
    name: entry.name,
    formula: `=${entry.formulaOrRefString.replace(/^=/, "")}`,
    comment: entry.comment ?? "",
    visible: entry.hidden !== true,
    sheetId: local === undefined || local === wholeWorkbook ? null : local,
  };
}
