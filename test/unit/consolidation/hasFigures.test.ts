import { consolidate } from "../../../src/consolidation/consolidate";
import { hasFigures } from "../../../src/consolidation/hasFigures";
import { items } from "../../../src/plans/items";
import { unitReport, withHeld } from "../../support/unitReports";
import { smallPlan } from "../../support/smallPlan";
import type { UnitReport } from "../../../src/reports/unitReport";

const health = unitReport("Trạm y tế", { "maternal-deaths": 1 });

describe("hasFigures", () => {
  it.each<[string, UnitReport[], boolean]>([
    ["a figure is something", [health], true],
    ["a zero is a figure", [unitReport("Trạm y tế", { "maternal-deaths": 0 })], true],
    ["an answer Không is something", [unitReport("Trạm y tế", { "gender-in-curriculum": false })], true],
    ["no report is nothing", [], false],
    ["a blank form is nothing", [unitReport("Trạm y tế", { "maternal-deaths": null })], false],
    ["a figure held out is nothing yet", [withHeld(health, "maternal-deaths")], false],
    ["a report of another year is nothing", [{ ...health, year: 2020 }], false],
  ])("%s", (_, reports, expected) => {
    expect(hasFigures(consolidate({ plan: smallPlan(), items, year: 2026, reports }))).toBe(expected);
  });
});
