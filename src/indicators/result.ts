import type { Exact } from "../numbers/exact";
import type { Indicator, Target } from "./indicator";
import type { Parts } from "./item";

export type Status = "met" | "not-met" | "no-data" | "not-applicable" | "narrative";

/** What one unit adds to an indicator: its figures for both sides, null where the side has no such part. */
export interface Contribution {
  readonly unit: string;
  readonly numerator: Parts<number | null>;
  readonly denominator: Parts<number | null>;
  /** For a yes/no indicator, how many answered: one for a unit, as many as it has for a commune. */
  readonly answers?: { readonly yes: number; readonly no: number };
  /** Where several counts are judged apart ("every quarter"): the unit's count of each, in the measure's order. */
  readonly counts?: readonly (number | null)[];
}

/** How many units stand behind an indicator. */
export interface Completeness {
  /** Units of the plan that give, and that are asked for, the indicator's items. */
  readonly reported: number;
  readonly expected: number;
  /** Units asked that have not given all of it; the result is provisional while there are any. */
  readonly waiting: readonly string[];
  /** Units left out of both sides, by `pair-incomplete` or an error: the result is provisional. */
  readonly leftOut: readonly string[];
}

/** An indicator computed and judged for one year. Values are exact; show them with `numbers/formatNumber`. */
export interface IndicatorResult {
  readonly indicator: Indicator;
  /** The target judged against; null where the plan has none. */
  readonly target: Target | null;
  /** Sums over the units that count, for Tổng / Nam / Nữ. */
  readonly numerator: Parts<number | null>;
  readonly denominator: Parts<number | null>;
  /** The rate, overall and of each sex (where both sides are split by sex). */
  readonly value: Exact | null;
  readonly male: Exact | null;
  readonly female: Exact | null;
  /** Women's rate − men's rate, in điểm %. */
  readonly gap: Exact | null;
  readonly status: Status;
  /** True while an expected unit has not reported, or a unit was left out. Shown as "tạm tính". */
  readonly provisional: boolean;
  readonly outlook: "on-track" | "behind" | null;
  /** People, cases or units still missing to meet the target; null where that makes no sense. */
  readonly shortfall: number | null;
  /** One case more or less would flip the verdict, or the denominator is too small for a rate. */
  readonly smallNumbers: boolean;
  /** Units of the plan that give, and that are asked for, the indicator's items. */
  readonly reported: number;
  readonly expected: number;
  readonly answers?: { readonly yes: number; readonly no: number };
  /** Sums of counts judged apart ("every quarter"), in the measure's order. */
  readonly counts?: readonly (number | null)[];
  readonly contributions: readonly Contribution[];
  /** Units left out of both sides, by `pair-incomplete` or an error. */
  readonly leftOut: readonly string[];
}
