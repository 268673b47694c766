import fc from "fast-check";
import { consolidate } from "../../../src/consolidation/consolidate";
import type { Item } from "../../../src/indicators/item";
import { items } from "../../../src/plans/items";
import { figuresLayout } from "../../../src/summary/figuresLayout";
import { indicatorTableLayout } from "../../../src/summary/indicatorTableLayout";
import { disagreements, evaluateLayouts } from "../../support/evaluatedLayouts";
import { planOfEveryMeasure } from "../../support/everyMeasure";
import { askedItems, randomRound } from "../../support/randomRound";
import { unitReport, type ShortFigure } from "../../support/unitReports";

const plan = planOfEveryMeasure();
const head = { locality: plan.locality, date: "2026-11-22", preparedBy: "", checkedBy: "", signedBy: "" };
/** Every unit of the plan has said that nothing occurred. */
const nothingOccurred = plan.units
  .filter(({ group }) => !group)
  .map(({ name }) => unitReport(name, Object.fromEntries(askedItems.map((item) => [item.id, zeroOf(item)]))));

function zeroOf(item: Item): ShortFigure {
  if (item.kind === "yes/no") return true;
  return item.kind === "count" ? 0 : [0, 0, 0];
}

describe("the formulas of Biểu tổng hợp and Số liệu theo đơn vị", () => {
  it("yield in a spreadsheet what the core computed, whatever the units report", async () => {
    const seen = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(randomRound, async (reports) => {
        const consolidation = consolidate({ plan, items, year: 2026, reports });
        for (const { status } of consolidation.indicators) seen.set(status, (seen.get(status) ?? 0) + 1);
        const layouts = [
          indicatorTableLayout(consolidation, new Map(), head),
          figuresLayout(consolidation, { sourceColumn: true }),
        ];
        expect(disagreements(await evaluateLayouts(layouts))).toEqual([]);
      }),
      {
        numRuns: 8,
        endOnFailure: true,
        examples: [[nothingOccurred.map((report) => ({ ...report, file: "x.xlsx" }))], [[]]],
      },
    );
    expect([...seen.keys()].sort()).toEqual(["met", "narrative", "no-data", "not-applicable", "not-met"]);
  });
});
