import type { ICommandInfo, IExecutionOptions } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from "@univerjs/sheets";
import type {
  IInsertRowMutationParams,
  IInsertSheetMutationParams,
  IRemoveSheetMutationParams,
  ISetRangeValuesMutationParams,
  ISetSelectionsOperationParams,
} from "@univerjs/sheets";
import type { Book } from "./book";
import { changedArea } from "./changedArea";
import type { BookListener } from "./events";
import { shiftArea } from "./shift";
import type { Shift } from "./shift";
import { fromUniverRange } from "./univerRange";

/** Follows what happens in the grid and tells of it, whether it comes from the add-in or from the officer's hand. */
export function watchUniver(book: Book, listener: BookListener): void {
  let front = book.workbook.getActiveSheet().getSheetId();
  const noteFront = (): void => {
    const now = book.workbook.getActiveSheet().getSheetId();
    if (now === front) return;
    listener.sheetDeactivated(front);
    listener.sheetActivated(now);
    front = now;
  };
  book.engine.commands.onCommandExecuted((command, options) => {
    followShift(book, command);
    switch (command.id) {
      case SetRangeValuesMutation.id:
        return tellCells(book, listener, command.params as ISetRangeValuesMutationParams, options);
      case InsertSheetMutation.id:
        return listener.sheetAdded((command.params as IInsertSheetMutationParams).sheet.id, book.byAddIn);
      case RemoveSheetMutation.id: {
        const { subUnitId } = command.params as IRemoveSheetMutationParams;
        book.forgetSheet(subUnitId);
        noteFront();
        return listener.sheetDeleted(subUnitId, book.byAddIn);
      }
      case SetWorksheetActiveOperation.id:
        return book.working ? undefined : noteFront();
      case SetSelectionsOperation.id:
        return tellSelection(book, listener, command.params as ISetSelectionsOperationParams);
    }
  });
  book.engine.recalculation.onCalculated = () => {
    for (const sheet of book.sheets) listener.calculated(sheet.id);
  };
}

function tellCells(
  book: Book,
  listener: BookListener,
  params: ISetRangeValuesMutationParams,
  options: IExecutionOptions | undefined,
): void {
  if (options?.["fromFormula"] === true) return;
  const area = changedArea(params);
  if (area !== null) listener.cellsChanged(params.subUnitId, area, book.byAddIn);
}

function tellSelection(book: Book, listener: BookListener, params: ISetSelectionsOperationParams): void {
  const last = params.selections.at(-1);
  if (book.working || last === undefined) return;
  const area = fromUniverRange(last.range);
  book.sheetOf(params.subUnitId).selection = area;
  listener.selectionChanged(params.subUnitId, area);
}

/** Moves what the host keeps of areas along when rows or columns come or go. */
function followShift(book: Book, command: ICommandInfo): void {
  const kind = shifts.get(command.id);
  if (kind === undefined) return;
  const { range, subUnitId } = command.params as IInsertRowMutationParams;
  const [at, last] =
    kind.axis === "row" ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  const shift: Shift = { axis: kind.axis, at, count: kind.sign * (last - at + 1) };
  book.sheetOf(subUnitId).shift(shift);
  book.memory.comments = book.memory.comments.flatMap((comment) => {
    const { row, column, sheetId } = comment;
    if (sheetId !== subUnitId) return [comment];
    const area = shiftArea({ row, column, lastRow: row, lastColumn: column }, shift);
    return area === null ? [] : [Object.assign(comment, { row: area.row, column: area.column })];
  });
}

const shifts = new Map<string, { readonly axis: Shift["axis"]; readonly sign: 1 | -1 }>([
  [InsertRowMutation.id, { axis: "row", sign: 1 }],
  [RemoveRowMutation.id, { axis: "row", sign: -1 }],
  [InsertColMutation.id, { axis: "column", sign: 1 }],
  [RemoveColMutation.id, { axis: "column", sign: -1 }],
]);
