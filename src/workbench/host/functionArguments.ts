import type { FunctionArgument } from "./engine/functionExecutor";

/** A function as functions.json describes it. */
export interface FunctionMetadata {
  /** What the add-in associates: "TYLE". */
  readonly id: string;
  /** Absent: one cell is passed as a value, several as a block. */
  readonly parameters?: readonly ParameterMetadata[];
}

export interface ParameterMetadata {
  readonly type?: string;
  /** "matrix" for a block, even of one cell. */
  readonly dimensionality?: string;
  /** Takes the last argument and all that follow, as a list. */
  readonly repeating?: boolean;
}

/**
 * The arguments as Excel passes them for what the function declares: a block, a value, blanks for what is left out.
 * @returns null where Excel shows #VALUE! without calling the function
 */
export function passArguments(
  parameters: readonly ParameterMetadata[] | undefined,
  given: readonly FunctionArgument[],
): unknown[] | null {
  if (parameters === undefined) return given.map((argument) => scalarOf(argument) ?? argument);
  const args: unknown[] = [];
  for (const [index, parameter] of parameters.entries()) {
    if (parameter.repeating === true) {
      args.push(given.slice(index).map((argument) => passOne(parameter, argument)));
    } else {
      args.push(index < given.length ? passOne(parameter, given[index] ?? "") : null);
    }
  }
  return args.flat().includes(refused) ? null : args;
}

const refused = Symbol("#VALUE!");

function passOne(parameter: ParameterMetadata, argument: FunctionArgument): unknown {
  if (parameter.dimensionality === "matrix") return Array.isArray(argument) ? argument : [[argument]];
  const value = scalarOf(argument);
  if (value === null) return refused;
  return parameter.type === "number" ? numberOf(value) : value;
}

/** The value of one cell; null for several. */
function scalarOf(argument: FunctionArgument): string | number | boolean | null {
  if (typeof argument !== "object") return argument;
  const [row] = argument;
  return argument.length === 1 && row?.length === 1 ? (row[0] ?? "") : null;
}

/** What Excel makes of a value where a number is declared: blank is 0, TRUE is 1, text must be a number. */
function numberOf(value: string | number | boolean): unknown {
  const number = value === "" ? 0 : Number(value);
  return Number.isNaN(number) ? refused : number;
}
