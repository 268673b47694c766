/** A value of a year, as a number for drawing. */
export interface DrawnValue {
  readonly year: number;
  readonly value: number;
}

/** A point in pixels from the top left. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Where values stand in a small drawing: years from left to right at their distance, the highest value on top. Equal
 * values stand in the middle.
 *
 * @param values in the order of their years
 * @example sparklinePoints([{ year: 2024, value: 0 }, { year: 2026, value: 5 }], { width: 20, height: 10, inset: 2 })
 *   //=> [{ x: 2, y: 8 }, { x: 18, y: 2 }]
 */
export function sparklinePoints(
  values: readonly DrawnValue[],
  { width, height, inset }: { readonly width: number; readonly height: number; readonly inset: number },
): Point[] {
  const years = values.map(({ year }) => year);
  const numbers = values.map(({ value }) => value);
  const across = scale(Math.min(...years), Math.max(...years), inset, width - inset);
  const up = scale(Math.min(...numbers), Math.max(...numbers), height - inset, inset);
  return values.map(({ year, value }) => ({ x: across(year), y: up(value) }));
}

function scale(low: number, high: number, from: number, to: number): (value: number) => number {
  return (value) => {
    const share = high === low ? 0.5 : (value - low) / (high - low);
    return Math.round((from + share * (to - from)) * 10) / 10;
  };
}
