import { corpus } from "../../corpus/corpus";
import { addScores, scoreCase } from "../../corpus/score";
import { items } from "../../../src/plans/items";
import { readWorkbook } from "../../../src/reports/readWorkbook";
import { planOf } from "./grids";

describe.each([1, 2, 3])("the corpus of seed %i", (seed) => {
  const score = addScores(
    corpus(seed).map((each) =>
      scoreCase(each, readWorkbook(each.workbook, { plan: planOf(each.plan), items, year: 2026 })),
    ),
  );

  it("has no figure read wrong", () => {
    expect(score.complaints.filter((complaint) => complaint.includes("WRONG"))).toEqual([]);
    expect(score.wrong).toBe(0);
  });

  it("has 98 of 100 figures read", () => {
    expect(score.right / (score.right + score.missing)).toBeGreaterThanOrEqual(0.98);
    expect(score.right).toBeGreaterThan(2000);
  });

  it("says what was not read, and lets nothing personal out", () => {
    expect(score.complaints.filter((complaint) => /no finding|LEAKED/.test(complaint))).toEqual([]);
  });
});
