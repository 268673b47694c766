import { compareExact, exact, type Exact } from "./exact";

/** Which signs a number is written with: Vietnamese 1.234,5 or English 1,234.5. */
export type NumberLanguage = "vi" | "en";

/**
 * A number as Vietnamese readers expect it: dots between thousands, a decimal comma.
 *
 * @param maxDecimals most decimals shown, halves away from zero; without it all the number has
 * @example formatNumber(1234.5) //=> "1.234,5"
 * @example formatNumber(42.857, 1) //=> "42,9"
 */
export function formatNumber(value: number, maxDecimals?: number, language: NumberLanguage = "vi"): string {
  if (!Number.isFinite(value)) return "";
  const whole = exact(value);
  const decimals = decimalsOf(whole);
  return spell(whole, maxDecimals === undefined ? decimals : Math.min(maxDecimals, decimals), language, true);
}

/**
 * A rate with one decimal, or as many more as it takes not to contradict its verdict.
 * A whole rate stays whole; a rounded one keeps its decimals, so "60" is exactly 60 and "60,0" is nearly.
 *
 * @param against the target it is judged against, where there is one
 * @example formatRate(exact("59.96"), exact(60)) //=> "59,96" (60,0 would look as if it were met)
 */
export function formatRate(value: Exact, against?: Exact, language: NumberLanguage = "vi"): string {
  let decimals = 1;
  if (against) {
    const side = compareExact(value, against);
    while (side !== 0 && compareExact(round(value, decimals), against) !== side) decimals += 1;
  }
  const rounded = round(value, decimals);
  return spell(value, decimals, language, compareExact(rounded, value) === 0);
}

function round(value: Exact, decimals: number): Exact {
  const scale = 10n ** BigInt(decimals);
  const doubled = 2n * value.numerator * scale;
  const step = doubled < 0n ? -value.denominator : value.denominator;
  const units = (doubled + step) / (2n * value.denominator);
  return { numerator: units, denominator: scale };
}

function spell(value: Exact, decimals: number, language: NumberLanguage, trim: boolean): string {
  const units = round(value, decimals).numerator;
  const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  const rest = digits.slice(digits.length - decimals);
  const shownRest = trim ? rest.replace(/0+$/, "") : rest;
  const [group, point] = language === "vi" ? [".", ","] : [",", "."];
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return (units < 0n ? "-" : "") + grouped + (shownRest === "" ? "" : point + shownRest);
}

/** How many decimals a number's own spelling has. */
function decimalsOf(value: Exact): number {
  let decimals = 0;
  for (let scale = 1n; (value.numerator * scale) % value.denominator !== 0n; scale *= 10n) decimals += 1;
  return decimals;
}
