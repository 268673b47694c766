import { changeSince } from "../../../src/consolidation/change";
import { pastRoundOf } from "../../../src/consolidation/pastRoundOf";
import { consolidate } from "../../../src/consolidation/consolidate";
import { items } from "../../../src/plans/items";
import type { Plan } from "../../../src/plans/plan";
import { findAnnex } from "../../../src/reports/annexSheets";
import { writtenAnnex } from "../../support/annexes";
import { smallPlan } from "../../support/smallPlan";
import { unitReport } from "../../support/unitReports";

const plan = smallPlan();

function round(year: number, women: number, heads: number, asked: Plan = plan) {
  const reports = [
    unitReport("Phòng Kinh tế", { "business-heads": [heads, heads - women, women] }),
    unitReport("Phòng Văn hoá – Xã hội", { "gender-column-maintained": true }),
  ];
  return consolidate({ plan: asked, items, year, reports });
}

/** A round of 2025 as its annex tells it, read with the plan of now. */
async function pastOf(women: number, heads: number, then: Plan = plan) {
  const workbook = await writtenAnnex(round(2025, women, heads, then), plan.locality);
  return pastRoundOf(findAnnex(workbook.grids)!, "bieu-2025.xlsx", plan, items);
}

describe("an earlier round, read from its annex", () => {
  it("has exact values, judged by what was asked then", async () => {
    const past = await pastOf(2, 7);
    expect(past).toMatchObject({
      planId: plan.id,
      year: 2025,
      locality: plan.locality,
      file: "bieu-2025.xlsx",
    });
    expect(past.indicators.get("2.2")).toMatchObject({
      target: { comparator: ">=", value: 30 },
      value: { numerator: 200n, denominator: 7n },
      status: "not-met",
      provisional: false,
    });
    expect(past.indicators.get("6.3")).toMatchObject({ value: null, status: "met" });
  });

  it("shows no change where nothing changed, however the fraction goes on", async () => {
    const [now] = round(2026, 2, 7).indicators;
    expect(changeSince(now!, await pastOf(2, 7))).toMatchObject({ kind: "compared", better: null });
  });

  it("is judged by its own target where that has changed since", async () => {
    const [first, ...others] = plan.indicators;
    const targets = [{ year: 2030, comparator: ">=", value: 20 } as const];
    const past = await pastOf(2, 7, { ...plan, indicators: [{ ...first!, targets }, ...others] });
    expect(past.indicators.get("2.2")).toMatchObject({
      target: { comparator: ">=", value: 20 },
      status: "met",
    });
    expect(changeSince(round(2026, 3, 7).indicators[0]!, past)?.kind).toBe("target-changed");
  });

  it("keeps an indicator computed otherwise then without a value", async () => {
    const [first, ...others] = plan.indicators;
    const measure = { kind: "sum", term: { item: "business-heads", part: "female" } } as const;
    const past = await pastOf(2, 7, { ...plan, indicators: [{ ...first!, measure }, ...others] });
    expect(past.indicators.get("2.2")).toMatchObject({ measure: "sum business-heads.female", value: null });
    expect(changeSince(round(2026, 3, 7).indicators[0]!, past)?.kind).toBe("definition-changed");
  });

  it("has what each unit gave", async () => {
    const { figures } = await pastOf(2, 7);
    expect(figures).toEqual([
      { unit: "Phòng Kinh tế", item: "business-heads", part: "total", value: 7 },
      { unit: "Phòng Kinh tế", item: "business-heads", part: "male", value: 5 },
      { unit: "Phòng Kinh tế", item: "business-heads", part: "female", value: 2 },
    ]);
  });
});
