import { Direction } from "@univerjs/core";
import {
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
} from "@univerjs/sheets";
import { toUniverRange } from "../model/univerRange";
import { notModelled } from "../wire/hostError";
import type { Range } from "./range";

/** Puts entire rows or columns in or takes them out; formulas, names and everything on the sheet move along. */
export function shiftCells(range: Range, shift: string, what: "insert" | "delete"): void {
  const { $sheet: sheet, $area: area } = range;
  const vertical = shift === "Down" || shift === "Up";
  if (vertical ? !range.isEntireRow : !range.isEntireColumn) {
    throw notModelled("Range", `${what}() of parts of rows or columns`);
  }
  const options = {
    insert: { true: "allowInsertRows", false: "allowInsertColumns" },
    delete: { true: "allowDeleteRows", false: "allowDeleteColumns" },
  };
  sheet.requireAllowed(options[what][`${vertical}`]);
  sheet.cells.reach(area);
  const inside = toUniverRange(sheet.extent(area));
  if (what === "delete") {
    const remove = vertical ? RemoveRowByRangeCommand.id : RemoveColByRangeCommand.id;
    sheet.book.inFront(sheet, () => sheet.run(remove, { range: inside }));
    return;
  }
  const command = vertical ? InsertRowByRangeCommand.id : InsertColByRangeCommand.id;
  const start = vertical ? area.row : area.column;
  const direction =
    start === 0 ? (vertical ? Direction.UP : Direction.LEFT) : vertical ? Direction.DOWN : Direction.RIGHT;
  sheet.book.inFront(sheet, () => sheet.run(command, { range: inside, direction }));
  sheet.styles.inherit(area, vertical ? "row" : "column");
}
