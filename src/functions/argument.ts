import { functionMessages } from "../messages/functions";
import type { CellReading, CellValue } from "../numbers/cellReading";
import { readCell } from "../numbers/readCell";
import { formatNumber } from "../numbers/formatNumber";
import { answer, badArgument, noData, type FunctionAnswer } from "./functionAnswer";

/** A number with whether it was written as a percentage ("85%"). */
export interface NumberArgument {
  readonly value: number;
  readonly percent: boolean;
}

/** An argument under the name that the officer sees. */
export type NamedArgument = readonly [name: string, value: unknown];

/**
 * The cell behind an argument. Excel hands over blanks as null or "", a single cell of a range as [[value]], and its
 * own invocation object after the last argument, which is no value of anybody's.
 *
 * @returns undefined for a range of several cells
 */
export function cellOf(argument: unknown): CellValue | undefined {
  if (Array.isArray(argument)) {
    const rows: unknown[] = argument;
    if (rows.length !== 1) return undefined;
    const [only] = rows;
    return Array.isArray(only) && only.length !== 1
      ? undefined
      : cellOf(Array.isArray(only) ? only[0] : only);
  }
  if (typeof argument === "number" || typeof argument === "string" || typeof argument === "boolean")
    return argument;
  return null;
}

/** True where nothing was given for an optional argument. */
export function isOmitted(argument: unknown): boolean {
  const cell = cellOf(argument);
  return cell === null || cell === "";
}

/** Reads one number: a numeric cell as it is, a text as Vietnamese units write it. */
export function readNumber([name, argument]: NamedArgument): FunctionAnswer<NumberArgument> {
  const cell = cellOf(argument);
  return cell === undefined
    ? badArgument(functionMessages.severalCells(name))
    : numberOf(name, readCell(cell, "number"));
}

/**
 * Reads several numbers; the first that is none decides.
 *
 * @example readNumbers({ women: ["nữ", 3], men: ["nam", ""] }) //=> { kind: "no-data", … }
 */
export function readNumbers<Key extends string>(
  named: Readonly<Record<Key, NamedArgument>>,
): FunctionAnswer<Record<Key, number>> {
  const values: Partial<Record<Key, number>> = {};
  for (const key of Object.keys(named) as Key[]) {
    const read = readNumber(named[key]);
    if (read.kind !== "value") return read;
    values[key] = read.value.value;
  }
  return answer(values as Record<Key, number>);
}

/** Reads several counts: numbers that are not negative. */
export function readCounts<Key extends string>(
  named: Readonly<Record<Key, NamedArgument>>,
): FunctionAnswer<Record<Key, number>> {
  const read = readNumbers(named);
  if (read.kind !== "value") return read;
  for (const key of Object.keys(named) as Key[]) {
    if (read.value[key] < 0) {
      return badArgument(functionMessages.negative(named[key][0], formatNumber(read.value[key])));
    }
  }
  return read;
}

/** Reads what a rate is multiplied by: 100 where nothing is given, never 0 or less. */
export function readFactor([name, argument]: NamedArgument, omitted: number): FunctionAnswer<number> {
  if (isOmitted(argument)) return answer(omitted);
  const read = readNumber([name, argument]);
  if (read.kind !== "value") return read;
  const { value } = read.value;
  return value > 0 ? answer(value) : badArgument(functionMessages.notPositive(name, formatNumber(value)));
}

function numberOf(name: string, reading: CellReading): FunctionAnswer<NumberArgument> {
  switch (reading.kind) {
    case "number":
      return answer({ value: reading.value, percent: reading.percent });
    case "zero":
      return answer({ value: 0, percent: false });
    case "no-data":
      return noData(
        reading.reason === "blank"
          ? functionMessages.blank(name)
          : functionMessages.saidMissing(name, reading.asWritten),
      );
    case "not-collected":
      return noData(functionMessages.notCollected(name));
    case "ambiguous":
      return badArgument(
        functionMessages.ambiguous(
          name,
          reading.asWritten,
          reading.candidates.map((candidate) => formatNumber(candidate)),
        ),
      );
    case "answer":
    case "text":
      return badArgument(functionMessages.notNumber(name, reading.asWritten));
  }
}
