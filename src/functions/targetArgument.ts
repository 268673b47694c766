import { attainable } from "../indicators/attainable";
import type { Requirement } from "../indicators/indicator";
import { functionMessages } from "../messages/functions";
import { readCell } from "../numbers/readCell";
import { readTargetPhrase } from "../plans/text/readTargetPhrase";
import { cellOf, readNumber } from "./argument";
import { answer, badArgument, type FunctionAnswer } from "./functionAnswer";

/** A target given as a number or in the plan's words. */
export interface TargetArgument {
  readonly requirement: Requirement;
  /** As written: "%", "/100.000"; "" where nothing is. */
  readonly unit: string;
  /** What a fraction is multiplied by to come out in that unit; null where no unit is written. */
  readonly factor: number | null;
  /** True for a numeric cell: 0,6 may then be 60% by its format. */
  readonly bare: boolean;
}

/** Reads a target: a number asks for at least that much, words for what they say ("dưới 42/100.000"). */
export function readTarget(argument: unknown): FunctionAnswer<TargetArgument> {
  const cell = cellOf(argument);
  if (typeof cell === "string" && !isTwoNumbers(cell)) {
    const phrase = readTargetPhrase(cell);
    if (phrase !== null) return worded(cell, phrase);
    const read = readNumber(["chỉ tiêu", cell]);
    return read.kind === "no-data" ? read : badArgument(functionMessages.notTarget(cell.trim()));
  }
  const read = readNumber(["chỉ tiêu", argument]);
  if (read.kind !== "value") return read;
  const requirement: Requirement = { comparator: ">=", value: read.value.value };
  return answer({ requirement, unit: "", factor: null, bare: true });
}

function worded(
  asWritten: string,
  { comparator, value, unit, factor }: NonNullable<ReturnType<typeof readTargetPhrase>>,
): FunctionAnswer<TargetArgument> {
  if (comparator === "increase" || comparator === "decrease") {
    return badArgument(functionMessages.needsBaseline(asWritten));
  }
  const requirement = attainable({ comparator, value }, unit);
  return answer({ requirement, unit, factor: unit === "" ? null : factor, bare: false });
}

/** "1,234" and "1.2345" are no number anybody can be sure of. */
function isTwoNumbers(text: string): boolean {
  const reading = readCell(text, "number");
  return reading.kind === "ambiguous" && (reading.reason === "comma" || reading.reason === "broken-group");
}
