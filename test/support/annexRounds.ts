import type { Consolidation } from "../../src/consolidation/consolidation";
import type { PastResult, PastRound } from "../../src/consolidation/pastRound";
import { measureKey } from "../../src/indicators/measureKey";
import { exact } from "../../src/numbers/exact";
import { consolidate } from "../../src/consolidation/consolidate";
import { items } from "../../src/plans/items";
import { annexLayouts } from "../../src/summary/annexLayouts";
import type { SheetLayout } from "../../src/summary/sheetLayout";
import { sampleConsolidation } from "./sampleConsolidation";

const head = {
  locality: "phường Lê Chân, thành phố Hải Phòng",
  date: null,
  preparedBy: "",
  checkedBy: "",
  signedBy: "",
};

/** The officer's words, as people write them in a cell. */
const remarks = new Map([
  [
    "1.1",
    { cause: "Thiếu nguồn cán bộ nữ\nsau sắp xếp", solution: "Quy hoạch < 2030 & tạo nguồn", note: "=1+1" },
  ],
]);

/** The sample round, and the same with baselines and an earlier round, which give the table more columns. */
export const annexRounds: readonly (readonly [what: string, layouts: readonly SheetLayout[]])[] = [
  ["the sample round", annexLayouts(sampleConsolidation(), remarks, head)],
  ["a round with baselines and an earlier one", annexLayouts(withEarlier(withBaselines()), remarks, head)],
];

function withBaselines(): Consolidation {
  const { plan, year, reports } = sampleConsolidation();
  const indicators = plan.indicators.map((indicator) => ({
    ...indicator,
    targets: indicator.targets.map((target) => ({ ...target, baseline: { year: 2025, value: 41.5 } })),
  }));
  return consolidate({
    plan: { ...plan, indicators },
    items,
    year,
    reports: reports.map(({ report }) => report),
  });
}

function withEarlier(round: Consolidation): Consolidation {
  const results = round.indicators.map(({ indicator, target, value, status }): [string, PastResult] => [
    indicator.code,
    {
      measure: measureKey(indicator.measure),
      target: target && { comparator: target.comparator, value: target.value },
      value: value && exact(41.25),
      status,
      provisional: false,
    },
  ]);
  const past: PastRound = {
    planId: round.plan.id,
    planTitle: round.plan.title,
    locality: round.plan.locality,
    year: round.year - 1,
    file: "Bieu-tong-hop_Le-Chan_2025.xlsx",
    indicators: new Map(results),
    figures: [],
  };
  return { ...round, past: [past] };
}
