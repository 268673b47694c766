import type { Comparator, Indicator, Measure } from "../../src/indicators/indicator";
import {
  coverage,
  coverageOfWomen,
  eachSex,
  rate,
  sexRatioAtBirth,
  shareOfWomen,
  term,
} from "../../src/indicators/measures";
import type { Plan } from "../../src/plans/plan";
import { indicator, smallPlan } from "./smallPlan";

const measures: readonly (readonly [string, Measure])[] = [
  ["1.1", shareOfWomen("business-heads")],
  ["1.2", coverageOfWomen("wage-workers", "employed")],
  ["2.1", coverage("violence-victims-supported", "violence-victims")],
  ["2.2", coverage("organisations-committed", "organisations")],
  ["3.1", sexRatioAtBirth],
  ["3.2", rate(term("maternal-deaths"), term("live-births"), 100_000)],
  ["3.3", rate(term("adolescent-births"), term("adolescent-women"), 1_000)],
  ["4.1", eachSex("lower-secondary-completed", "lower-secondary-cohort")],
  ["4.2", { kind: "ratio-of-means", sum: "housework-hours", over: "housework-respondents" }],
  ["5.1", { kind: "sum", term: term("communication-events") }],
  ["5.2", { kind: "every", items: ["news-items-q1", "news-items-q2", "news-items-q3", "news-items-q4"] }],
];

/** What is asked, near what small random figures come to, so that verdicts of both kinds are met. */
const asked: readonly (readonly [Comparator, number | readonly [number, number]])[] = [
  [">=", 50],
  [">", 50],
  ["<=", 1.4],
  ["<", 3],
  ["=", 100],
  ["~", 33.3],
  ["range", [40, 60.5]],
  [">=", 3],
];

/** A plan with every way of measuring under every kind of requirement, over three units and a group. */
export function planOfEveryMeasure(): Plan {
  const indicators: Indicator[] = measures.flatMap(([code, measure]) =>
    asked.map(([comparator, value], index) =>
      indicator(
        `${code}.${index}`,
        measure,
        { comparator, value },
        comparator.startsWith("<") ? { better: "lower" } : {},
      ),
    ),
  );
  const own: Indicator[] = [
    indicator(
      "6.1",
      { kind: "answer", item: "gender-column-maintained" },
      { comparator: "yes", value: null },
    ),
    indicator("6.2", { kind: "narrative" }, { comparator: "yes", value: null }),
    indicator(
      "6.3",
      coverage("population-reached", "population"),
      { comparator: "increase", value: 5 },
      {
        targets: [{ year: 2030, comparator: "increase", value: 5, baseline: { year: 2020, value: 40.5 } }],
      },
    ),
    indicator("6.4", coverage("population-reached", "population"), { comparator: "increase", value: 5 }),
    indicator(
      "6.5",
      eachSex("primary-completed", "primary-cohort"),
      { comparator: ">", value: 100 },
      {
        targets: [{ year: 2026, comparator: ">", value: 100, judgedAs: { comparator: ">=", value: 100 } }],
      },
    ),
  ];
  const items = [
    ...new Set([
      "business-heads",
      "employed",
      "wage-workers",
      "violence-victims",
      "violence-victims-supported",
      "organisations",
      "organisations-committed",
      "live-births",
      "maternal-deaths",
      "adolescent-women",
      "adolescent-births",
      "lower-secondary-cohort",
      "lower-secondary-completed",
      "primary-cohort",
      "primary-completed",
      "housework-respondents",
      "housework-hours",
      "communication-events",
      "news-items-q1",
      "news-items-q2",
      "news-items-q3",
      "news-items-q4",
      "gender-column-maintained",
      "population",
      "population-reached",
    ]),
  ];
  return smallPlan({
    objectives: ["1", "2", "3", "4", "5", "6"].map((code) => ({ code, title: `Mục tiêu ${code}` })),
    units: [
      { name: "Trạm y tế", aliases: [], items },
      { name: "Phòng Kinh tế", aliases: [], items: items.slice(0, 12) },
      { name: "Hội Phụ nữ", aliases: [], items: items.slice(8), comparedItems: ["live-births"] },
      {
        name: "Các tổ dân phố",
        aliases: [],
        items: ["population"],
        comparedItems: ["violence-victims"],
        group: true,
      },
    ],
    indicators: [...indicators, ...own],
  });
}
