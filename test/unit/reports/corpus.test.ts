import { corpus } from "../../corpus/corpus";
import { addScores, scoreCase } from "../../corpus/score";
import { items } from "../../../src/plans/items";
import { readWorkbook } from "../../../src/reports/readWorkbook";
import { planOf } from "./grids";

describe("corpus", () => {
  it("reads every layout", () => {
    const cases = corpus(Number(process.env["SEED"] ?? 1));
    const score = addScores(cases.map((each) => scoreCase(each, readWorkbook(each.workbook, { plan: planOf(each.plan), items, year: 2026 }))));
    console.log(score.right, score.wrong, score.missing, "\n" + score.complaints.slice(0, 100).join("\n"));
    expect(score.wrong).toBe(0);
  });
});
