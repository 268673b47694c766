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
      { kind: "on-time", resubmitted: true, lastDate: "2026-12-02" },
    ],
    [
      "sent again by its own words",
      [sent("2026-11-20", { revision: true })],
      deadline,
      { kind: "on-time", resubmitted: true, lastDate: "2026-11-20" },
    ],
  ])("is %s", (_, reports, until, expected) => {
    expect(timelinessOf(reports, until, "2026-11-28")).toEqual(expected);
  });

  const taken = (file: string, reportDate: string | null) => ({
    file,
    year: 2026,
    reportDate,
    on: "2026-12-05",
  });
  it.each([
    ["taken once is sent once", [taken("a.xlsx", "2026-11-20")], { kind: "on-time", resubmitted: false }],
    [
      "taken a second time is sent again, and in time by its first file",
      [taken("a.xlsx", "2026-11-20"), taken("b.xlsx", "2026-12-02")],
      { kind: "on-time", resubmitted: true, lastDate: "2026-12-02" },
    ],
    [
      "is late by the date of its sheet where the files taken say none",
      [taken("a.xlsx", null), taken("b.xlsx", null)],
      { kind: "late", days: 7, resubmitted: true, lastDate: "2026-12-02" },
    ],
  ])("%s", (_, received, expected) => {
    const inSheet = sent("2026-12-02");
    const reports = received.length === 1 ? [sent("2026-11-20")] : [inSheet];
    expect(timelinessOf(reports, deadline, "2026-12-06", received)).toEqual(expected);
  });

  it("is not sent where what was taken has been cleared from its form again", () => {
    expect(timelinessOf([blank], null, "2026-12-06", [taken("a.xlsx", null)])).toEqual({
      kind: "not-sent",
      daysLate: 0,
    });
  });
});
