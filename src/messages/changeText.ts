import type { FindingValues } from "../findings/finding";
import { divideExact, exact, multiplyExact, type Exact } from "../numbers/exact";
import { formatNumber, formatRate } from "../numbers/formatNumber";
import { itemName } from "./itemNames";
import type { Language } from "./language";

interface ChangeWords {
  readonly sex: Readonly<Record<"male" | "female", string>>;
  readonly usually: (periods: number, about: string, low: string, high: string) => string;
  readonly always: (periods: number, value: string) => string;
  readonly whereas: (year: number, before: string) => string;
  readonly times: (times: string, year: number, before: string) => string;
  readonly onlyPercent: (percent: string, year: number, before: string) => string;
}

const words: Readonly<Record<Language, ChangeWords>> = {
  vi: {
    sex: { male: "Nam", female: "Nữ" },
    usually: (periods, about, low, high) =>
      `${periods} kỳ trước thường khoảng ${about} (từ ${low} đến ${high})`,
    always: (periods, value) => `${periods} kỳ trước đều là ${value}`,
    whereas: (year, before) => `trong khi năm ${year} là ${before}`,
    times: (times, year, before) => `gấp ${times} lần năm ${year} (${before})`,
    onlyPercent: (percent, year, before) => `chỉ bằng ${percent}% năm ${year} (${before})`,
  },
  en: {
    sex: { male: "men", female: "women" },
    usually: (periods, about, low, high) =>
      `where the ${periods} rounds before gave about ${about} (${low} to ${high})`,
    always: (periods, value) => `where the ${periods} rounds before all gave ${value}`,
    whereas: (year, before) => `against ${before} in ${year}`,
    times: (times, year, before) => `${times} times the ${before} of ${year}`,
    onlyPercent: (percent, year, before) => `only ${percent}% of the ${before} of ${year}`,
  },
};

/**
 * How far a figure is from the earlier ones, in words and without a full stop.
 *
 * @param item its id
 * @example changeText("live-births", { value: 240, before: 120, earlier: { year: 2025 } }, "vi")
 *   //=> "Trẻ sinh ra sống: 240, gấp 2 lần năm 2025 (120)"
 */
export function changeText(
  item: string | undefined,
  { value, before, part, earlier }: FindingValues["changed-much"],
  language: Language,
): string {
  const say = words[language];
  const number = (one: number): string => formatNumber(one, undefined, language);
  const rate = (one: Exact): string => formatRate(one, undefined, language);
  const sex = part ? ` (${say.sex[part]})` : "";
  const what = item === undefined ? number(value) : `${itemName(item)}${sex}: ${number(value)}`;
  if ("periods" in earlier) {
    const { periods, low, high } = earlier;
    const usual =
      low === high
        ? say.always(periods, number(low))
        : say.usually(periods, number(before), number(low), number(high));
    return `${what}, ${usual}`;
  }
  const { year } = earlier;
  if (value === 0 || before === 0) return `${what}, ${say.whereas(year, number(before))}`;
  const times = divideExact(exact(value), exact(before));
  return value > before
    ? `${what}, ${say.times(rate(times), year, number(before))}`
    : `${what}, ${say.onlyPercent(rate(multiplyExact(times, exact(100))), year, number(before))}`;
}
