import type { IExecutionOptions } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";
import type { Area } from "../../../reports/grid";
import type { Book } from "./book";
import type { BookListener } from "./events";

/** Tells the listener of changes in the grid, whether they come from the add-in or from the officer's hand. */
export function watchUniver(book: Book, listener: BookListener): void {
  book.engine.commands.onCommandExecuted((command, options) => {
    if (command.id !== SetRangeValuesMutation.id || comesFromFormula(options)) return;
    const params = command.params as ISetRangeValuesMutationParams;
    const area = changedArea(params);
    if (area !== null) listener.cellsChanged(params.subUnitId, area, book.inRequest);
  });
  book.engine.recalculation.onCalculated = () => {
    for (const sheet of book.sheets) listener.calculated(sheet.id);
  };
}

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
