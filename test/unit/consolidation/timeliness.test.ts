import { timelinessOf } from "../../../src/consolidation/timeliness";
import { unitReport } from "../../support/unitReports";

const sent = (reportDate: string | null, about: { revision?: boolean; sheet?: string } = {}) =>
  unitReport("Trạm y tế", { "live-births": [120, 63, 57] }, { reportDate, ...about });
const blank = unitReport("Trạm y tế", { "live-births": null });
const deadline = "2026-11-25";

describe("how a unit keeps the deadline", () => {
  it.each([
    ["in time on the last day", [sent("2026-11-25")], deadline, { kind: "on-time", resubmitted: false }],
    ["late by whole days", [sent("2026-12-02")], deadline, { kind: "late", days: 7, resubmitted: false }],
    ["undated without a date", [sent(null)], deadline, { kind: "undated", resubmitted: false }],
    ["undated without a deadline", [sent("2026-11-25")], null, { kind: "undated", resubmitted: false }],
    ["not sent, and late since the deadline", [], deadline, { kind: "not-sent", daysLate: 3 }],
    ["not sent while its form is blank", [blank], null, { kind: "not-sent", daysLate: 0 }],
    [
      "in time by its first report, and sent again",
      [sent("2026-12-02", { sheet: "Trạm y tế (2)" }), sent("2026-11-20")],
      deadline,
      { kind: "on-time", resubmitted: true },
    ],
    [
      "sent again by its own words",
      [sent("2026-11-20", { revision: true })],
      deadline,
      { kind: "on-time", resubmitted: true },
    ],
  ])("is %s", (_, reports, until, expected) => {
    expect(timelinessOf(reports, until, "2026-11-28")).toEqual(expected);
  });
});
