import { annexLayouts } from "../../../src/summary/annexLayouts";
import { disagreements, evaluateLayouts } from "../../support/evaluatedLayouts";
import { sampleConsolidation } from "../../support/sampleConsolidation";

it("the annex computes by itself, without the units' sheets, what the core computed", async () => {
  const head = { locality: "phường Lê Chân", date: null, preparedBy: "", checkedBy: "", signedBy: "" };
  const layouts = annexLayouts(sampleConsolidation(), new Map(), head);
  expect(disagreements(await evaluateLayouts(layouts))).toEqual([]);
});
