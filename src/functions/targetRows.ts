import { comparatorSigns, functionMessages } from "../messages/functions";
import { readPlanText } from "../plans/text/readPlanText";
import type { TargetPart } from "../plans/text/planReading";
import { cellOf } from "./argument";
import { answer, badArgument, noData, type FunctionAnswer } from "./functionAnswer";

/**
 * BDG.CHITIEU: the targets of a sentence, a row to each: what is measured, the comparator's sign, the value, its
 * unit, the year. A range has its lower and upper value in one cell; what the sentence does not say is "".
 */
export function targetRows(text: unknown): FunctionAnswer<(string | number)[][]> {
  const cell = cellOf(text);
  if (cell === undefined) return badArgument(functionMessages.severalCells("văn bản"));
  const written = cell === null ? "" : String(cell);
  if (written.trim() === "") return noData(functionMessages.blank("văn bản"));
  const { parts } = readPlanText(written);
  return parts.length > 0 ? answer(parts.map(rowOf)) : noData(functionMessages.noTargetInText);
}

function rowOf({ subject, comparator, value, unit, year }: TargetPart): (string | number)[] {
  return [subject, comparatorSigns[comparator], valueCell(value), unit, year ?? ""];
}

function valueCell(value: TargetPart["value"]): string | number {
  if (value === null) return "";
  return typeof value === "number" ? value : functionMessages.range(value[0], value[1]);
}
