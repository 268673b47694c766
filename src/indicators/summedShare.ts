import type { Parts } from "./item";

/** What a commune's annex adds to an indicator: the sums of its units, as they were brought together there. */
export interface SummedShare {
  readonly numerator: Parts<number | null>;
  readonly denominator: Parts<number | null>;
  /** How many units answered, for a yes/no indicator; absent where none did. */
  readonly answers?: { readonly yes: number; readonly no: number };
  /** Sums of counts judged apart ("every quarter"), in the measure's order. */
  readonly counts?: readonly (number | null)[];
  /** Units asked for it there. */
  readonly expected: number;
  /** True where a unit there had not given, or was left out. */
  readonly provisional: boolean;
}
