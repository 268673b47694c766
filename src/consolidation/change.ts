import type { Requirement } from "../indicators/indicator";
import { measureKey } from "../indicators/measureKey";
import type { IndicatorResult } from "../indicators/result";
import { subtractExact, type Exact } from "../numbers/exact";
import type { PastRound } from "./pastRound";

/** How an indicator stands to an earlier round; `year` is the earlier one's. */
export type Change =
  /** `by` is the value now less the value then, in the indicator's own unit (for "%", in điểm %). */
  | {
      readonly kind: "compared";
      readonly year: number;
      readonly before: Exact;
      readonly by: Exact;
      /** Whether it is for the better; null where nothing changed. */
      readonly better: boolean | null;
      /** True where either of the two values is. */
      readonly provisional: boolean;
    }
  /** There is no value now or there was none then. */
  | { readonly kind: "no-value"; readonly year: number; readonly before: Exact | null }
  /** Computed from other figures, or in another way: the two values do not mean the same. */
  | { readonly kind: "definition-changed"; readonly year: number }
  /** Something else was asked then. */
  | { readonly kind: "target-changed"; readonly year: number; readonly before: Exact | null };

/** A value in the course of the years. */
export interface YearValue {
  readonly year: number;
  readonly value: Exact;
}

/**
 * How an indicator changed since an earlier round, exactly. What was defined or asked otherwise then is said, not
 * compared.
 *
 * @returns null where the earlier round has no such indicator
 * @example changeSince(result, past) //=> { kind: "compared", year: 2025, before: 40, by: 16/5, better: true, … }
 */
export function changeSince(result: IndicatorResult, past: PastRound): Change | null {
  const { indicator, value } = result;
  const { year } = past;
  const then = past.indicators.get(indicator.code);
  if (!then) return null;
  if (then.measure !== measureKey(indicator.measure)) return { kind: "definition-changed", year };
  const before = then.value;
  if (!sameRequirement(then.target, result.target)) return { kind: "target-changed", year, before };
  if (value === null || before === null) return { kind: "no-value", year, before };
  const by = subtractExact(value, before);
  return {
    kind: "compared",
    year,
    before,
    by,
    better: by.numerator === 0n ? null : by.numerator > 0n === (indicator.better === "higher"),
    provisional: result.provisional || then.provisional,
  };
}

/**
 * The values of an indicator over the years, the oldest first and this year's last: those made in the same way.
 *
 * @example courseOf(result, 2026, [past2024, past2025]).map(({ year }) => year) //=> [2024, 2025, 2026]
 */
export function courseOf(result: IndicatorResult, year: number, past: readonly PastRound[]): YearValue[] {
  const measure = measureKey(result.indicator.measure);
  const earlier = past.flatMap((round) => {
    const then = round.indicators.get(result.indicator.code);
    return then && then.measure === measure && then.value !== null
      ? [{ year: round.year, value: then.value }]
      : [];
  });
  return result.value === null ? earlier : [...earlier, { year, value: result.value }];
}

function sameRequirement(one: Requirement | null, other: Requirement | null): boolean {
  if (one === null || other === null) return one === other;
  return one.comparator === other.comparator && String(one.value) === String(other.value);
}
