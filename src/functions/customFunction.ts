import { functionMessages } from "../messages/functions";
import { withoutFalseZeros, type FindBlankCells } from "./blankCells";
import { noData, type FunctionAnswer } from "./functionAnswer";

/** What of the host's invocation object is used; the host adds it after the last argument. */
export type Invocation = Pick<CustomFunctions.Invocation, "parameterAddresses">;

let findBlankCells: FindBlankCells | null = null;

/** Gives the functions a way to ask the host about cells; without one they take arguments as they come. */
export function askCellsWith(find: FindBlankCells | null): void {
  findBlankCells = find;
}

/**
 * Runs a function for a cell: at once, or after the host was asked which of its zeros are blank cells. An error is
 * thrown or rejected with as in `valueForCell`.
 */
export function runForCell<Value>(
  values: readonly unknown[],
  invocation: Invocation | null | undefined,
  compute: (values: readonly unknown[]) => FunctionAnswer<Value>,
): Value | Promise<Value> {
  const addresses = (invocation?.parameterAddresses ?? []).flat();
  const asked = withoutFalseZeros({ values, addresses }, findBlankCells);
  if (asked === null) return valueForCell(compute(values));
  return asked.then(
    (cleaned) => valueForCell(compute(cleaned)),
    () => valueForCell<Value>(noData(functionMessages.cellsNotRead)),
  );
}

/**
 * Runs a function whose code is loaded when it is first used, so that the pane need not wait for it. An error is
 * rejected with as in `valueForCell`.
 *
 * @param load imports the code
 * @param run answers with it
 */
export async function runLoaded<Code, Value>(
  load: () => Promise<Code>,
  run: (code: Code) => Value | Promise<Value>,
): Promise<Value> {
  const code = await load().catch(() => null);
  return code === null ? valueForCell<Value>(noData(functionMessages.notLoaded)) : run(code);
}

/**
 * The value of a function for its cell.
 *
 * @throws CustomFunctions.Error with #N/A, #DIV/0! or #VALUE! and the sentence for the cell's flag
 */
export function valueForCell<Value>(answer: FunctionAnswer<Value>): Value {
  switch (answer.kind) {
    case "value":
      return answer.value;
    case "no-data":
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, answer.message);
    case "zero-denominator":
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero);
    case "bad-argument":
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, answer.message);
  }
}
