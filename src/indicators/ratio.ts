import { divideExact, exact, multiplyExact, type Exact } from "../numbers/exact";

/** A count out of another, as it is judged: numerator × factor / denominator. */
export interface Ratio {
  readonly numerator: Exact;
  /** Never zero. */
  readonly denominator: Exact;
  readonly factor: number;
  /** True where the numerator cannot be more than the denominator. */
  readonly isPart: boolean;
}

/**
 * The ratio of two sums.
 *
 * @returns null where a side is not given or the denominator is 0
 */
export function ratioOf(
  numerator: number | null,
  denominator: number | null,
  factor: number,
  isPart: boolean,
): Ratio | null {
  if (numerator === null || denominator === null || denominator === 0) return null;
  return { numerator: exact(numerator), denominator: exact(denominator), factor, isPart };
}

/** @example valueOf(ratioOf(3, 7, 100, true)) //=> 300/7 (42,857… %) */
export function valueOf({ numerator, denominator, factor }: Ratio): Exact {
  return divideExact(multiplyExact(numerator, exact(factor)), denominator);
}
