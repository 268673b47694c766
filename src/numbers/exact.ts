/** An exact fraction in lowest terms with a positive denominator. */
export interface Exact {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/**
 * The exact fraction behind a number or its decimal spelling.
 * A number counts as its shortest decimal spelling, which is what the officer typed.
 *
 * @param value a finite number, or a decimal such as "59.96" or "-1.5e-7"
 * @throws RangeError for NaN, an infinity or a spelling that is not a decimal
 * @example exact(0.1) //=> 1/10 (not the binary 3602879701896397/36028797018963968)
 */
export function exact(value: number | string): Exact {
  const match = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,4}))?$/.exec(String(value).trim());
  if (!match) throw new RangeError(`Not a decimal number: ${value}`);
  const [, sign = "", whole = "", decimals = "", power = "0"] = match;
  const digits = BigInt(sign + whole + decimals);
  const scale = Number(power) - decimals.length;
  return scale >= 0 ? fraction(digits * 10n ** BigInt(scale), 1n) : fraction(digits, 10n ** BigInt(-scale));
}

export function addExact(a: Exact, b: Exact): Exact {
  return fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export function subtractExact(a: Exact, b: Exact): Exact {
  return fraction(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator);
}

export function multiplyExact(a: Exact, b: Exact): Exact {
  return fraction(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** @throws RangeError when `b` is zero: ask whether it is before dividing */
export function divideExact(a: Exact, b: Exact): Exact {
  if (b.numerator === 0n) throw new RangeError("Division by zero");
  return fraction(a.numerator * b.denominator, a.denominator * b.numerator);
}

/** Negative, zero or positive as `a` is below, equal to or above `b`. */
export function compareExact(a: Exact, b: Exact): -1 | 0 | 1 {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}

/**
 * The nearest floating-point number, for cells, JSON and charts; never for a verdict.
 *
 * @example exactToNumber(divideExact(exact(6300), exact(57))) //=> 110.52631578947368
 */
export function exactToNumber(value: Exact): number {
  const { numerator, denominator } = value;
  if (isSafe(numerator) && isSafe(denominator)) return Number(numerator) / Number(denominator);
  return roundToNumber(numerator, denominator);
}

/**
 * The sum of figures as they are written, free of binary rounding.
 *
 * @example sumExactly([0.1, 0.2]) //=> 0.3 (where + gives 0.30000000000000004)
 */
export function sumExactly(values: readonly number[]): number {
  // Whole numbers, which nearly all counts are, add up exactly by themselves while no sum on the way passes 2^53.
  const size = values.reduce((sum, value) => sum + Math.abs(value), 0);
  if (size <= Number.MAX_SAFE_INTEGER && values.every(Number.isInteger)) {
    return values.reduce((sum, value) => sum + value, 0);
  }
  return exactToNumber(values.reduce((sum, value) => addExact(sum, exact(value)), exact(0)));
}

function fraction(numerator: bigint, denominator: bigint): Exact {
  const divisor = greatestCommonDivisor(numerator, denominator) * (denominator < 0n ? -1n : 1n);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [magnitude(a), magnitude(b)];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}

function isSafe(value: bigint): boolean {
  return magnitude(value) <= BigInt(Number.MAX_SAFE_INTEGER);
}

/** Long division to more bits than a double holds, with a sticky last bit so that rounding happens once. */
function roundToNumber(numerator: bigint, denominator: bigint): number {
  const size = magnitude(numerator).toString(2).length - denominator.toString(2).length;
  const shift = Math.max(0, 66 - size);
  const scaled = magnitude(numerator) << BigInt(shift);
  const quotient = (scaled / denominator) | (scaled % denominator === 0n ? 0n : 1n);
  const half = Math.floor(shift / 2);
  const rounded = Number(quotient) / 2 ** half / 2 ** (shift - half);
  return numerator < 0n ? -rounded : rounded;
}
