import type { Requirement, Target } from "../indicators/indicator";
import { itemsOfMeasure } from "../indicators/itemsOfMeasure";
import type { IndicatorResult } from "../indicators/result";
import { exact, type Exact } from "../numbers/exact";
import { formatNumber, formatRate } from "../numbers/formatNumber";
import { itemById } from "../plans/items";
import type { Language } from "./language";

const wording = {
  vi: {
    about: "khoảng",
    up: "tăng",
    down: "giảm",
    yes: "Có",
    woman: "phụ nữ",
    cases: "ca",
    points: (unit: string) => `điểm ${unit}`,
  },
  en: {
    about: "about",
    up: "up by",
    down: "down by",
    yes: "Yes",
    woman: "women",
    cases: "cases ",
    points: (unit: string) => (unit === "%" ? "percentage points" : `points ${unit}`),
  },
} as const;

const signs = { ">=": "≥", ">": ">", "<=": "≤", "<": "<" } as const;

/** What a target is judged by: as written, or as it has to be read where it cannot be taken literally. */
export function judgedRequirement(target: Target): Requirement {
  return target.judgedAs ?? target;
}

/**
 * A target as it stands beside a value.
 *
 * @param unit the indicator's unit: "%", "lần", "/100.000"
 * @example targetText({ year: 2030, comparator: "<", value: 42 }, "/100.000", "vi") //=> "< 42/100.000"
 * @example targetText({ year: 2030, comparator: "yes", value: null }, "", "vi") //=> "Có"
 */
export function targetText(target: Target, unit: string, language: Language): string {
  const { comparator, value } = judgedRequirement(target);
  const words = wording[language];
  const number = (one: number) => formatNumber(one, undefined, language);
  if (value === null) return comparator === "yes" ? words.yes : "";
  if (typeof value !== "number") return withUnit(value.map(number).join("–"), unit);
  const written = withUnit(number(value), unit);
  switch (comparator) {
    case ">=":
    case ">":
    case "<=":
    case "<":
      return `${signs[comparator]} ${written}`;
    case "~":
      return `${words.about} ${written}`;
    case "increase":
      return `${words.up} ${written}`;
    case "decrease":
      return `${words.down} ${written}`;
    case "=":
    case "range":
    case "yes":
      return written;
  }
}

/**
 * A value with its unit, with as many decimals as it takes not to contradict the verdict.
 *
 * @example valueText(exact("42.857"), result, "vi") //=> "42,9%"
 */
export function valueText(value: Exact, { indicator, target }: IndicatorResult, language: Language): string {
  const asked = target && judgedRequirement(target).value;
  const against = typeof asked === "number" ? exact(asked) : undefined;
  return withUnit(formatRate(value, against, language), indicator.unit);
}

/**
 * How far two values are apart. Differences of percentages are percentage points, never per cent, and one too small
 * for one decimal is still a difference.
 *
 * @param distance not negative
 * @param unit the indicator's unit
 * @example differenceText(exact("32.1"), "%", "vi") //=> "32,1 điểm %"
 */
export function differenceText(distance: Exact, unit: string, language: Language): string {
  return `${formatRate(distance, exact(0), language)} ${pointsOf(unit, language)}`.trim();
}

function pointsOf(unit: string, language: Language): string {
  const { points, cases } = wording[language];
  if (unit === "%" || unit === "‰") return points(unit);
  return unit.startsWith("/") ? cases + unit : unit;
}

/**
 * What is short, as a number and what is counted: people, cases, units.
 * For a share of women they are women, who take men's places.
 *
 * @returns null where nothing is short, or a number of them makes no sense
 * @example shortfallText(result, "vi") //=> { count: "3", of: "phòng, ban" }
 */
export function shortfallText(
  result: IndicatorResult,
  language: Language,
): { count: string; of: string } | null {
  const { shortfall, indicator } = result;
  if (shortfall === null || shortfall === 0) return null;
  const { measure } = indicator;
  const item = itemById(itemsOfMeasure(measure)[0] ?? "");
  const ofWomen = measure.kind === "rate" && measure.numerator.part === "female" && item?.unit === "người";
  return {
    count: formatNumber(shortfall, undefined, language),
    of: ofWomen ? wording[language].woman : (item?.unit ?? ""),
  };
}

/** "75" and "%" stand together, "1,4" and "lần" apart. */
function withUnit(number: string, unit: string): string {
  return /^[a-zà-ỹ]/i.test(unit) ? `${number} ${unit}` : number + unit;
}
