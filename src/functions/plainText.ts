import { formatNumber } from "../numbers/formatNumber";
import { toUnicode } from "../numbers/legacyText";
import { cellOf, readNumber } from "./argument";
import { answer, badArgument, noData, type FunctionAnswer } from "./functionAnswer";
import { functionMessages } from "../messages/functions";

/** BDG.SO: a number as Vietnamese units write it; "85%" is 85, "KPS" is 0, "…" is no data. */
export function numberFrom(text: unknown): FunctionAnswer<number> {
  const read = readNumber(["văn bản", text]);
  return read.kind === "value" ? answer(read.value.value) : read;
}

/** BDG.UNICODE: text in TCVN3 (.VnTime) or VNI-Windows as Unicode; Unicode comes back as it is. */
export function unicodeFrom(text: unknown): FunctionAnswer<string> {
  const cell = cellOf(text);
  if (cell === undefined) return badArgument(functionMessages.severalCells("văn bản"));
  if (cell === null || cell === "") return noData(functionMessages.blank("văn bản"));
  if (typeof cell === "number") return answer(formatNumber(cell));
  return answer(typeof cell === "string" ? toUnicode(cell).text : String(cell));
}
