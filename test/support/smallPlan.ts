import type { Indicator, Measure, Requirement } from "../../src/indicators/indicator";
import type { Plan, PlanUnit } from "../../src/plans/plan";

/** An indicator as short as a test wants it: judged in 2030, more is better. */
export function indicator(
  code: string,
  measure: Measure,
  requirement: Requirement,
  about: Partial<Indicator> = {},
): Indicator {
  return {
    code,
    objective: code[0]!,
    label: `Chỉ tiêu ${code}`,
    unit: "%",
    better: "higher",
    measure,
    targets: [{ year: 2030, ...requirement }],
    reportedBy: [],
    text: "",
    warnings: [],
    ...about,
  };
}

/** Births, business heads and lessons: one indicator of each kind that matters to sums. */
export const smallIndicators: readonly Indicator[] = [
  indicator(
    "2.2",
    {
      kind: "rate",
      numerator: { item: "business-heads", part: "female" },
      denominator: { item: "business-heads", part: "total" },
      factor: 100,
    },
    { comparator: ">=", value: 30 },
  ),
  indicator(
    "4.2",
    {
      kind: "rate",
      numerator: { item: "maternal-deaths", part: "total" },
      denominator: { item: "live-births", part: "total" },
      factor: 100_000,
    },
    { comparator: "<", value: 42 },
    { better: "lower", unit: "/100.000" },
  ),
  indicator(
    "5.1",
    {
      kind: "rate",
      numerator: { item: "gender-lessons-taught", part: "total" },
      denominator: { item: "gender-lessons-planned", part: "total" },
      factor: 100,
    },
    { comparator: ">=", value: 100 },
  ),
  indicator("6.3", { kind: "answer", item: "gender-column-maintained" }, { comparator: "yes", value: null }),
];

/** A plan of a few units over `smallIndicators`. */
export function smallPlan(about: Partial<Plan> = {}): Plan {
  return {
    version: 1,
    id: "small",
    title: "Kế hoạch thử",
    locality: "phường Thử Nghiệm, thành phố Hải Phòng",
    level: "two-level",
    years: [2026, 2027, 2028, 2029, 2030],
    deadline: "2026-11-25",
    deadlineText: "trước 25/11",
    reportsThrough: "Phòng Văn hoá – Xã hội",
    reportsTo: ["Sở Nội vụ"],
    recipients: ["Sở Nội vụ;", "Lưu: VT."],
    legalBasis: [],
    objectives: [
      { code: "2", title: "Trong lĩnh vực kinh tế, lao động" },
      { code: "4", title: "Trong lĩnh vực y tế" },
      { code: "5", title: "Trong lĩnh vực giáo dục, đào tạo" },
      { code: "6", title: "Trong lĩnh vực thông tin, truyền thông" },
    ],
    units: smallUnits,
    indicators: smallIndicators,
    warnings: [],
    toVerify: [],
    signature: ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
    ...about,
  };
}

const smallUnits: readonly PlanUnit[] = [
  { name: "Trạm y tế", aliases: [], items: ["live-births", "maternal-deaths"] },
  { name: "Phòng Kinh tế", aliases: [], items: ["business-heads"] },
  { name: "Trường Tiểu học", aliases: [], items: ["gender-lessons-planned", "gender-lessons-taught"] },
  { name: "Trường Trung học cơ sở", aliases: [], items: ["gender-lessons-planned", "gender-lessons-taught"] },
  { name: "Phòng Văn hoá – Xã hội", aliases: [], items: ["gender-column-maintained"] },
  { name: "Các tổ dân phố", aliases: [], items: ["population"], comparedItems: ["live-births"], group: true },
];
