import type { IndicatorResult } from "../../indicators/result";
import { judgedRequirement } from "../../messages/resultText";
import { exactToNumber, type Exact } from "../../numbers/exact";

/** Where things stand on a bar, from 0 (left) to 1 (right). */
export interface BarScale {
  readonly value: number | null;
  readonly male: number | null;
  readonly female: number | null;
  /** One mark, or the two ends of a range. */
  readonly marks: readonly number[];
}

/**
 * Positions for drawing a result against its target. Per cent up to 100 keep the whole scale, so that bars can be
 * compared with each other; anything else is drawn against the greatest number shown, with some room to the right.
 */
export function barScale({ indicator, target, value, male, female }: IndicatorResult): BarScale {
  const asked = target ? judgedRequirement(target).value : null;
  const marks = asked === null ? [] : typeof asked === "number" ? [asked] : [...asked];
  const [valueNumber, maleNumber, femaleNumber] = [value, male, female].map(numberOrNull);
  const greatest = Math.max(0, ...marks, ...[valueNumber, maleNumber, femaleNumber].map((one) => one ?? 0));
  const end = indicator.unit === "%" && greatest <= 100 ? 100 : greatest * 1.15;
  const place = (one: number | null | undefined) =>
    one === null || one === undefined ? null : end === 0 ? 0 : Math.max(0, one / end);
  return {
    value: place(valueNumber),
    male: place(maleNumber),
    female: place(femaleNumber),
    marks: marks.map((mark) => place(mark) ?? 0),
  };
}

function numberOrNull(value: Exact | null): number | null {
  return value && exactToNumber(value);
}
