import { meets } from "../indicators/requirement";
import { functionMessages, verdictWords } from "../messages/functions";
import { readCell } from "../numbers/readCell";
import { exact } from "../numbers/exact";
import { cellOf, readNumber } from "./argument";
import { answer, badArgument, noData, type FunctionAnswer } from "./functionAnswer";
import { underEachReading } from "./percentReadings";
import { readTarget } from "./targetArgument";

/**
 * BDG.DANHGIA: whether a value meets a target, in words.
 *
 * @param target a number (at least that much) or the plan's wording; "có" is met by Có
 * @example judge(59.96, "≥ 60%") //=> { kind: "value", value: "Chưa đạt" } (59,96 % is not 60 %)
 */
export function judge(value: unknown, target: unknown): FunctionAnswer<string> {
  const wanted = readTarget(target);
  if (wanted.kind !== "value") return wanted;
  if (wanted.value.requirement.comparator === "yes") return judgeAnswer(value);
  const read = readNumber(["giá trị", value]);
  if (read.kind !== "value") return read;
  return underEachReading([read.value], wanted.value, ([number = 0], requirement) =>
    verdict(meets(exact(number), requirement, "higher")),
  );
}

function judgeAnswer(value: unknown): FunctionAnswer<string> {
  const cell = cellOf(value);
  if (cell === undefined) return badArgument(functionMessages.severalCells("giá trị"));
  const reading = readCell(cell, "answer");
  if (reading.kind === "answer") return answer(verdict(reading.answer));
  if (reading.kind === "no-data") return noData(functionMessages.blank("giá trị"));
  return badArgument(functionMessages.needsAnswer(reading.asWritten));
}

function verdict(met: boolean): string {
  return met ? verdictWords.met : verdictWords.notMet;
}
