import type { Comparator } from "../indicators/indicator";
import type { Parts } from "../indicators/item";
import type { IndicatorResult } from "../indicators/result";
import { compareExact, exact, subtractExact, type Exact } from "../numbers/exact";
import { formatNumber } from "../numbers/formatNumber";
import { differenceText, judgedRequirement, shortfallText, valueText } from "./resultText";

/**
 * What the written report says of one indicator, as whole sentences: the figure with its counts, how it stands to
 * the target, what is still short, women and men apart, and what makes the figure uncertain.
 * Reports are official papers: there is one language.
 *
 * @example indicatorSentence(result)
 *   //=> "Tỷ lệ phòng, ban chuyên môn có lãnh đạo chủ chốt là nữ đạt 42,9% (3/7), thấp hơn 32,1 điểm % so với chỉ
 *   //    tiêu 75%; còn thiếu 3 phòng, ban."
 */
export function indicatorSentence(result: IndicatorResult): string {
  return [
    mainSentence(result),
    sexSentence(result),
    provisionalSentence(result),
    smallNumbersSentence(result),
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

function mainSentence(result: IndicatorResult): string {
  const { indicator, status, answers } = result;
  switch (status) {
    case "narrative":
      return result.value === null
        ? `${indicator.label}: đánh giá bằng lời.`
        : `${valuePhrase(result, result.value)}; chỉ tiêu đánh giá bằng lời.`;
    case "no-data":
      return `${indicator.label}: chưa có số liệu${waitingPhrase(result)}.`;
    case "not-applicable":
      return `${indicator.label}: trong kỳ báo cáo không phát sinh nên không tính tỷ lệ.`;
    case "met":
    case "not-met":
      if (answers) return answerSentence(indicator.label, answers);
      if (result.counts) return countsSentence(result, result.counts);
      return figureSentence(result);
  }
}

function answerSentence(label: string, { yes, no }: { yes: number; no: number }): string {
  const all = formatNumber(yes + no);
  if (no === 0) return `${label}: đã thực hiện (${all}/${all} đơn vị báo cáo Có).`;
  const extent = yes === 0 ? "chưa thực hiện" : "chưa thực hiện đầy đủ";
  return `${label}: ${extent} (${formatNumber(yes)}/${all} đơn vị báo cáo Có).`;
}

const quarters = ["quý I", "quý II", "quý III", "quý IV"];

function countsSentence(result: IndicatorResult, counts: readonly (number | null)[]): string {
  const each = counts
    .map((count, index) => `${quarters[index] ?? ""} ${count === null ? "…" : formatNumber(count)}`.trim())
    .join(", ");
  const verdict = result.status === "met" ? "quý nào cũng đạt" : "có quý chưa đạt";
  return `${result.indicator.label}: ${each} – ${verdict} ${targetPhrase(result)}${shortfallPhrase(result)}.`;
}

function figureSentence(result: IndicatorResult): string {
  const { indicator, value } = result;
  if (value === null) return `${indicator.label}: chưa có số liệu.`;
  return `${valuePhrase(result, value)}, ${comparison(result, value)}${shortfallPhrase(result)}.`;
}

/** "Tỷ lệ … đạt 42,9% (3/7)"; a value that had better be low is not said to be reached. */
function valuePhrase(result: IndicatorResult, value: Exact): string {
  const { label, better } = result.indicator;
  return `${label} ${better === "higher" ? "đạt" : "là"} ${valueText(value, result, "vi")}${countsOf(result)}`;
}

/** " (3/7)": the counts behind a rate. */
function countsOf({ numerator, denominator, indicator }: IndicatorResult): string {
  if (indicator.measure.kind !== "rate" && indicator.measure.kind !== "rate-each-sex") return "";
  const [above, below] =
    indicator.measure.kind === "rate"
      ? [indicator.measure.numerator.part, indicator.measure.denominator.part]
      : (["total", "total"] as const);
  return fraction(numerator[above], denominator[below], (text) => ` (${text})`);
}

function fraction(above: number | null, below: number | null, wrap: (text: string) => string): string {
  return above === null || below === null ? "" : wrap(`${formatNumber(above)}/${formatNumber(below)}`);
}

/** How the value stands to the target: "thấp hơn 32,1 điểm % so với chỉ tiêu 75%". */
function comparison(result: IndicatorResult, value: Exact): string {
  const target = result.target && judgedRequirement(result.target);
  const phrase = targetPhrase(result);
  if (!target || typeof target.value !== "number") {
    return result.status === "met" ? `đạt ${phrase}` : `chưa đạt ${phrase}`;
  }
  const aim = exact(target.value);
  const order = compareExact(value, aim);
  if (order === 0)
    return result.status === "met"
      ? `bằng ${phrase}`
      : `mới bằng mức ${plainTarget(result)}, chưa đạt ${phrase}`;
  const distance = order > 0 ? subtractExact(value, aim) : subtractExact(aim, value);
  const written = differenceText(distance, result.indicator.unit, "vi");
  return `${order > 0 ? "cao hơn" : "thấp hơn"} ${written} so với ${phrase}`;
}

const targetWords: Readonly<Partial<Record<Comparator, string>>> = {
  ">": "trên ",
  "<": "dưới ",
  "<=": "không quá ",
  "~": "khoảng ",
};

/** "chỉ tiêu 75%", "chỉ tiêu không quá 109 bé trai/100 bé gái", with its year where that is still to come. */
function targetPhrase(result: IndicatorResult): string {
  const { target } = result;
  if (!target) return "chỉ tiêu";
  const { comparator } = judgedRequirement(target);
  return `chỉ tiêu ${targetWords[comparator] ?? ""}${plainTarget(result)}`.trim();
}

function plainTarget({ target, indicator }: IndicatorResult): string {
  const value = target && judgedRequirement(target).value;
  if (value === null || value === undefined) return "";
  const written =
    typeof value === "number" ? formatNumber(value) : value.map((one) => formatNumber(one)).join(" đến ");
  return /^[a-zà-ỹ]/i.test(indicator.unit) ? `${written} ${indicator.unit}` : written + indicator.unit;
}

function shortfallPhrase(result: IndicatorResult): string {
  const short = shortfallText(result, "vi");
  if (short === null) return "";
  const { better } = result.indicator;
  return better === "higher"
    ? `; còn thiếu ${short.count} ${short.of}`
    : `; cần giảm ${short.count} ${short.of}`;
}

/** "Trong đó nữ 41% (41/100), nam 45% (45/100); nữ thấp hơn nam 4 điểm %." */
function sexSentence(result: IndicatorResult): string {
  const { female, male, gap, numerator, denominator } = result;
  if (female === null || male === null) return "";
  const one = (value: Exact, part: keyof Parts<number>): string =>
    `${valueText(value, result, "vi")}${fraction(numerator[part], denominator[part], (text) => ` (${text})`)}`;
  return `Trong đó nữ ${one(female, "female")}, nam ${one(male, "male")}${gapPhrase(gap, result.indicator.unit)}.`;
}

function gapPhrase(gap: Exact | null, unit: string): string {
  if (gap === null) return "";
  if (gap.numerator === 0n) return "; nữ và nam bằng nhau";
  const distance = gap.numerator < 0n ? { ...gap, numerator: -gap.numerator } : gap;
  return `; nữ ${gap.numerator > 0n ? "cao" : "thấp"} hơn nam ${differenceText(distance, unit, "vi")}`;
}

/** " (mới có 1/2 đơn vị báo cáo đủ)": why nothing could be computed yet. */
function waitingPhrase({ reported, expected }: IndicatorResult): string {
  return reported < expected
    ? ` (mới có ${formatNumber(reported)}/${formatNumber(expected)} đơn vị báo cáo đủ)`
    : "";
}

function provisionalSentence({ provisional, status, reported, expected, leftOut }: IndicatorResult): string {
  if (!provisional || status === "narrative" || status === "no-data") return "";
  const why = [
    ...(reported < expected
      ? [`mới có ${formatNumber(reported)}/${formatNumber(expected)} đơn vị báo cáo đủ`]
      : []),
    ...(leftOut.length > 0 ? [`chưa tính số liệu của ${namesOrCount(leftOut)}`] : []),
  ];
  return `Số liệu tạm tính: ${why.length === 0 ? "có đơn vị báo cáo chưa đủ" : why.join("; ")}.`;
}

/** Of a province's many communes only how many. */
function namesOrCount(units: readonly string[]): string {
  return units.length <= 5 ? units.join(", ") : `${formatNumber(units.length)} đơn vị`;
}

function smallNumbersSentence({ smallNumbers }: IndicatorResult): string {
  return smallNumbers
    ? "Số trường hợp ít, thêm hoặc bớt một trường hợp là có thể đổi đánh giá, nên cần xem cùng số tuyệt đối."
    : "";
}
