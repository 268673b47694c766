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
  const { target, outlook, status, indicator } = result;
  const pace = paceNeeded(result, year);
  if (!target || status !== "not-met" || (outlook === null && pace === null)) return null;
  const say = words[language];
  const { baseline } = target;
  const from = baseline
    ? say.baseline(withUnit(formatNumber(baseline.value, undefined, language), indicator.unit), baseline.year)
    : null;
  const parts = [
    ...(outlook === null ? [] : [say.outlook[outlook]]),
    ...(pace === null
      ? []
      : [say.pace[pace.direction](stepText(pace, indicator.unit, say.points, language))]),
  ];
  return `${say.target(target.year, from)}: ${parts.join("; ")}.`;
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
