import { CanceledError } from "@univerjs/core";
import type { ICommandInfo } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetNameMutation,
  SetWorksheetRowHeightMutation,
} from "@univerjs/sheets";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";
import { cellAddress } from "../../../reports/grid";
import type { Book } from "./book";
import { changedCells } from "./changedArea";

/** What a protected sheet must allow for the officer to do it. */
const options = new Map([
  [InsertRowMutation.id, "allowInsertRows"],
  [InsertColMutation.id, "allowInsertColumns"],
  [RemoveRowMutation.id, "allowDeleteRows"],
  [RemoveColMutation.id, "allowDeleteColumns"],
  [SetWorksheetColWidthMutation.id, "allowFormatColumns"],
  [SetWorksheetRowHeightMutation.id, "allowFormatRows"],
]);
const ofStructure = new Set([InsertSheetMutation.id, RemoveSheetMutation.id, SetWorksheetNameMutation.id]);

/** Keeps the officer, like the add-in, from changing what is protected. */
export function guardEdits(book: Book): void {
  book.engine.commands.beforeCommandExecuted((command, execution) => {
    if (book.working || execution?.["fromFormula"] === true) return;
    const refused = refusal(book, command);
    if (refused === null) return;
    book.onEditRefused(refused.sheet, refused.cell);
    throw new CanceledError();
  });
}

type Refusal = { readonly sheet: string; readonly cell: string | null };

function refusal(book: Book, command: ICommandInfo): Refusal | null {
  if (ofStructure.has(command.id)) {
    return book.memory.structureProtected ? { sheet: book.activeSheet.name, cell: null } : null;
  }
  const option = options.get(command.id);
  if (option === undefined && command.id !== SetRangeValuesMutation.id) return null;
  const params = command.params as ISetRangeValuesMutationParams;
  const sheet = book.sheetOf(params.subUnitId);
  if (!sheet.protection.protected) return null;
  if (option !== undefined) return sheet.protection.allows(option) ? null : { sheet: sheet.name, cell: null };
  let contents = false;
  for (const { row, column } of changedCells(params)) {
    contents = true;
    if (sheet.isLocked(row, column)) return { sheet: sheet.name, cell: cellAddress(row, column) };
  }
  return contents || sheet.protection.allows("allowFormatCells") ? null : { sheet: sheet.name, cell: null };
}
