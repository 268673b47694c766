import type { Requirement } from "./indicator";
import type { Contribution, IndicatorResult, Status } from "./result";

/** What an indicator is computed from. */
export interface Judging {
  readonly contributions: readonly Contribution[];
  /** What is asked of the value; null where nothing can be judged. */
  readonly requirement: Requirement | null;
  readonly better: "higher" | "lower";
  /** True while a unit has not given, or was left out. */
  readonly provisional: boolean;
}

/** The part of a result that depends on how the indicator is measured. */
export type Computed = Pick<
  IndicatorResult,
  | "numerator"
  | "denominator"
  | "value"
  | "male"
  | "female"
  | "status"
  | "shortfall"
  | "smallNumbers"
  | "answers"
  | "counts"
>;

/** A result without a value, to start from. */
export const notComputed = {
  numerator: { total: null, male: null, female: null },
  denominator: { total: null, male: null, female: null },
  value: null,
  male: null,
  female: null,
  status: "no-data",
  shortfall: null,
  smallNumbers: false,
} as const satisfies Computed;

/** Nothing occurred, once all have said so: until then there is no data. */
export function statusOfNothing({ provisional }: Judging): Status {
  return provisional ? "no-data" : "not-applicable";
}

/** The status of a value; what nothing is asked of is left to the officer's words. */
export function statusOf(met: boolean, { requirement }: Judging): Status {
  if (requirement === null) return "narrative";
  return met ? "met" : "not-met";
}
