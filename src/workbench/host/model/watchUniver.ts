import type { ICommandInfo, IExecutionOptions } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
  SetRangeValuesMutation,
} from "@univerjs/sheets";
import type { IInsertRowMutationParams, ISetRangeValuesMutationParams } from "@univerjs/sheets";
import type { Area } from "../../../reports/grid";
import type { Book } from "./book";
import { shiftArea } from "./shift";
import type { Shift } from "./shift";
import type { BookListener } from "./events";

/** Tells the listener of changes in the grid, whether they come from the add-in or from the officer's hand. */
export function watchUniver(book: Book, listener: BookListener): void {
  book.engine.commands.onCommandExecuted((command, options) => {
    const shift = shiftOf(command);
    if (shift !== null) {
      book.sheetOf(shift.sheetId).shift(shift);
      shiftComments(book, shift);
    }
    if (command.id !== SetRangeValuesMutation.id || comesFromFormula(options)) return;
    const params = command.params as ISetRangeValuesMutationParams;
    const area = changedArea(params);
    if (area !== null) listener.cellsChanged(params.subUnitId, area, book.inRequest);
  });
  book.engine.recalculation.onCalculated = () => {
    for (const sheet of book.sheets) listener.calculated(sheet.id);
  };
}

function shiftComments({ memory }: Book, shift: Shift & { readonly sheetId: string }): void {
  memory.comments = memory.comments.flatMap((comment) => {
    const { row, column, sheetId } = comment;
    if (sheetId !== shift.sheetId) return [comment];
    const area = shiftArea({ row, column, lastRow: row, lastColumn: column }, shift);
    return area === null ? [] : [Object.assign(comment, { row: area.row, column: area.column })];
  });
}

/** Rows and columns that a command has put in or taken out. */
function shiftOf(command: ICommandInfo): (Shift & { sheetId: string }) | null {
  const kind = shifts.get(command.id);
  if (kind === undefined) return null;
  const { range, subUnitId } = command.params as IInsertRowMutationParams;
  const [at, last] =
    kind.axis === "row" ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  return { axis: kind.axis, at, count: kind.sign * (last - at + 1), sheetId: subUnitId };
}

const shifts = new Map<string, { readonly axis: Shift["axis"]; readonly sign: 1 | -1 }>([
  [InsertRowMutation.id, { axis: "row", sign: 1 }],
  [RemoveRowMutation.id, { axis: "row", sign: -1 }],
  [InsertColMutation.id, { axis: "column", sign: 1 }],
  [RemoveColMutation.id, { axis: "column", sign: -1 }],
]);

function comesFromFormula(options: IExecutionOptions | undefined): boolean {
  return options?.["fromFormula"] === true;
}

/** The smallest area around the cells whose content was written; null for a change of formats alone. */
function changedArea({ cellValue }: ISetRangeValuesMutationParams): Area | null {
  const area = { row: Infinity, column: Infinity, lastRow: -1, lastColumn: -1 };
  for (const [row, cells] of Object.entries(cellValue ?? {})) {
    for (const [column, cell] of Object.entries((cells ?? {}) as Record<string, object | null>)) {
      if (cell !== null && !("v" in cell) && !("f" in cell)) continue;
      area.row = Math.min(area.row, Number(row));
      area.lastRow = Math.max(area.lastRow, Number(row));
      area.column = Math.min(area.column, Number(column));
      area.lastColumn = Math.max(area.lastColumn, Number(column));
    }
  }
  return area.lastRow < 0 ? null : area;
}
