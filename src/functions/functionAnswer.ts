/** What a custom function comes to: a value, or one of the errors that a cell can show. */
export type FunctionAnswer<Value> =
  | { readonly kind: "value"; readonly value: Value }
  /** #N/A: a cell is blank or says that there is no data. Never taken as 0. */
  | { readonly kind: "no-data"; readonly message: string }
  /** #DIV/0! */
  | { readonly kind: "zero-denominator" }
  /** #VALUE! */
  | { readonly kind: "bad-argument"; readonly message: string };

export function answer<Value>(value: Value): FunctionAnswer<Value> {
  return { kind: "value", value };
}

export function noData(message: string): FunctionAnswer<never> {
  return { kind: "no-data", message };
}

export function badArgument(message: string): FunctionAnswer<never> {
  return { kind: "bad-argument", message };
}

export const zeroDenominator: FunctionAnswer<never> = { kind: "zero-denominator" };
