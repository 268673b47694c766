import { consolidate } from "../../../src/consolidation/consolidate";
import { missingItems } from "../../../src/consolidation/missingItems";
import { items } from "../../../src/plans/items";
import { smallPlan } from "../../support/smallPlan";
import { unitReport } from "../../support/unitReports";

const round = consolidate({
  plan: smallPlan(),
  items,
  year: 2026,
  reports: [
    unitReport("Trạm y tế", { "live-births": [120, 63, 57], "maternal-deaths": null }),
    unitReport("Tổ dân phố 3", {}, { group: "Các tổ dân phố" }),
  ],
});

describe("what a unit has not given", () => {
  it.each([
    ["Trạm y tế", ["maternal-deaths"]],
    ["Phòng Kinh tế", ["business-heads"]],
    ["Tổ dân phố 3", ["population"]],
    ["Phòng khám Hoa Sen", []],
  ])("is, for %s, %j", (unit, expected) => {
    expect(missingItems(round, unit)).toEqual(expected);
  });
});
