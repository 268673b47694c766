import { paceNeeded, type Pace } from "../indicators/pace";
import type { IndicatorResult } from "../indicators/result";
import { exact } from "../numbers/exact";
import { formatNumber, formatRate } from "../numbers/formatNumber";
import type { Language } from "./language";

interface OutlookWords {
  readonly points: string;
  readonly target: (year: number, baseline: string | null) => string;
  readonly baseline: (value: string, year: number) => string;
  readonly outlook: Readonly<Record<"on-track" | "behind", string>>;
  readonly pace: Readonly<Record<Pace["direction"], (by: string) => string>>;
}

const words: Readonly<Record<Language, OutlookWords>> = {
  vi: {
    points: "điểm %",
    target: (year, baseline) =>
      `Chỉ tiêu đặt cho năm ${year}${baseline === null ? "" : ` (mức gốc ${baseline})`}`,
    baseline: (value, year) => `${value} năm ${year}`,
    outlook: { "on-track": "dự kiến đạt", behind: "chậm so với lộ trình" },
    pace: {
      up: (by) => `từ nay mỗi năm cần tăng khoảng ${by}`,
      down: (by) => `từ nay mỗi năm cần giảm khoảng ${by}`,
    },
  },
  en: {
    points: "percentage points",
    target: (year, baseline) =>
      `The target is for ${year}${baseline === null ? "" : ` (baseline ${baseline})`}`,
    baseline: (value, year) => `${value} in ${year}`,
    outlook: { "on-track": "on track", behind: "behind schedule" },
    pace: {
      up: (by) => `from now on it has to rise by about ${by} a year`,
      down: (by) => `from now on it has to fall by about ${by} a year`,
    },
  },
};

/**
 * What is said of a target still ahead that is not met yet: whether the value is on the straight line from its
 * baseline, and the pace needed each year.
 *
 * @param year the year reported on
 * @returns null where there is nothing to say: met, not ahead, or neither a baseline nor a pace
 * @example outlookSentence(result, 2026, "vi")
 *   //=> "Chỉ tiêu đặt cho năm 2030 (mức gốc 40% năm 2020): chậm so với lộ trình; từ nay mỗi năm cần tăng khoảng
 *   //    5 điểm %."
 */
export function outlookSentence(result: IndicatorResult, year: number, language: Language): string | null {
  const { target, status, indicator } = result;
  const parts = outlookParts(result, year, language);
  if (!target || status !== "not-met" || parts.length === 0) return null;
  const say = words[language];
  const { baseline } = target;
  const from = baseline
    ? say.baseline(withUnit(formatNumber(baseline.value, undefined, language), indicator.unit), baseline.year)
    : null;
  return `${say.target(target.year, from)}: ${parts.join("; ")}.`;
}

/**
 * The same in a cell beside the value: whether it is on the line, and the pace.
 *
 * @returns "" where there is nothing to say
 * @example outlookText(result, 2026, "vi") //=> "Chậm so với lộ trình; từ nay mỗi năm cần tăng khoảng 5 điểm %"
 */
export function outlookText(result: IndicatorResult, year: number, language: Language): string {
  const said = outlookParts(result, year, language).join("; ");
  return said.slice(0, 1).toLocaleUpperCase(language) + said.slice(1);
}

function outlookParts(result: IndicatorResult, year: number, language: Language): string[] {
  const { outlook, indicator } = result;
  const say = words[language];
  const pace = paceNeeded(result, year);
  return [
    ...(outlook === null ? [] : [say.outlook[outlook]]),
    ...(pace === null
      ? []
      : [say.pace[pace.direction](stepText(pace, indicator.unit, say.points, language))]),
  ];
}

function stepText({ perYear }: Pace, unit: string, points: string, language: Language): string {
  // A step too small for one decimal is still a step.
  const step = formatRate(perYear, exact(0), language);
  return unit === "%" ? `${step} ${points}` : withUnit(step, unit);
}

/** "75" and "%" stand together, "1,4" and "lần" apart. */
function withUnit(number: string, unit: string): string {
  return /^[a-zà-ỹ]/i.test(unit) ? `${number} ${unit}` : number + unit;
}
