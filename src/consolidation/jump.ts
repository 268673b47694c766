/** What was given for the same figure in an earlier year. */
export interface EarlierValue {
  readonly year: number;
  readonly value: number;
}

/** A figure far from the earlier ones: from the last of them, or from what several had in common. */
export interface Jump {
  /** The value of the last year, or the median of several. */
  readonly before: number;
  readonly earlier:
    { readonly year: number } | { readonly periods: number; readonly low: number; readonly high: number };
}

/** A median and a spread mean something from three values on; of two, either may be the odd one. */
const enoughForSpread = 3;

/**
 * How many (modified) standard deviations from the median is an outlier: the limit of B. Iglewicz and D. Hoaglin,
 * "How to Detect and Handle Outliers" (1993), which DHIS2's outlier detection offers too. The median absolute
 * deviation of a normal distribution is 0.6745 of its standard deviation.
 */
const farthestScore = 3.5;
const deviationOfNormal = 0.6745;

/**
 * Two counts of the same quantity differ by chance by about the root of their sum (Poisson); three times that is
 * hardly chance. It leaves 1 → 5 births alone, and not 100 → 200.
 */
const chanceDeviations = 3;

/** Below half as much more or less than one year before, a unit needs no reason: plans and people change. */
const smallestShareOfLast = 0.5;
/** Against several steady years less is strange, but a fifth still is an ordinary year. */
const smallestShareOfMedian = 0.2;

/**
 * Whether a value is far from the earlier ones. With three or more it lies outside their spread; with fewer it is
 * far from each of them, for a return to the year before last is no jump. A change that small counts make by chance
 * is none either.
 *
 * @param earlier the same figure in earlier years, the oldest first
 * @returns null where it is not far, or there is nothing to compare with
 * @example jumpFrom(240, [{ year: 2025, value: 120 }]) //=> { before: 120, earlier: { year: 2025 } }
 * @example jumpFrom(4, [{ year: 2025, value: 1 }]) //=> null (small counts vary as much by chance)
 */
export function jumpFrom(value: number, earlier: readonly EarlierValue[]): Jump | null {
  const last = earlier.at(-1);
  if (!last) return null;
  if (earlier.length < enoughForSpread) {
    const far = earlier.every((one) => isFar(value, one.value, smallestShareOfLast));
    return far ? { before: last.value, earlier: { year: last.year } } : null;
  }
  const values = earlier.map((one) => one.value);
  const median = medianOf(values);
  const deviation = medianOf(values.map((one) => Math.abs(one - median)));
  const outside = Math.abs(value - median) * deviationOfNormal > farthestScore * deviation;
  return outside && isFar(value, median, smallestShareOfMedian)
    ? {
        before: median,
        earlier: { periods: values.length, low: Math.min(...values), high: Math.max(...values) },
      }
    : null;
}

/** A change larger than chance makes of counts, and than the share of what was before. */
function isFar(value: number, before: number, smallestShare: number): boolean {
  const change = Math.abs(value - before);
  return change > chanceDeviations * Math.sqrt(value + before) && change >= smallestShare * before;
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  return Number.isInteger(middle) ? (sorted[middle - 1]! + sorted[middle]!) / 2 : sorted[Math.floor(middle)]!;
}
