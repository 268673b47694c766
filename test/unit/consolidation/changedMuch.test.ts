import { consolidate, type RoundOfReports } from "../../../src/consolidation/consolidate";
import type { PastFigure, PastRound } from "../../../src/consolidation/pastRound";
import { findingKey } from "../../../src/findings/acceptedFinding";
import { items } from "../../../src/plans/items";
import type { UnitReport } from "../../../src/reports/unitReport";
import { smallPlan } from "../../support/smallPlan";
import { unitReport, withHeld, type ShortFigure } from "../../support/unitReports";

const plan = smallPlan();

function births(figure: ShortFigure, year: number | null = null, sheet = "Trạm y tế"): UnitReport {
  return unitReport("Trạm y tế", { "live-births": figure }, { year, sheet });
}

function annexOf(year: number, ...figures: PastFigure[]): PastRound {
  return {
    planId: plan.id,
    planTitle: plan.title,
    locality: plan.locality,
    year,
    file: `bieu-${year}.xlsx`,
    indicators: new Map(),
    figures,
  };
}

function pastBirths(year: number, value: number): PastRound {
  return annexOf(year, { unit: "trạm Y tế", item: "live-births", part: "total", value });
}

/** What is said of the first report's change; null where nothing is. */
function change(round: Partial<RoundOfReports> & Pick<RoundOfReports, "reports">) {
  const { reports } = consolidate({ plan, items, year: 2026, ...round });
  return reports[0]!.findings.find(({ code }) => code === "changed-much") ?? null;
}

describe("a figure far from the unit's own of earlier years", () => {
  it("is pointed out beside a report of last year in the workbook, and counts all the same", () => {
    const reports = [births([240, 120, 120]), births([120, 60, 60], 2025, "Trạm y tế 2025")];
    expect(change({ reports })).toEqual({
      code: "changed-much",
      severity: "warning",
      place: { sheet: "Trạm y tế", cell: "E7" },
      unit: "Trạm y tế",
      item: "live-births",
      values: { value: 240, before: 120, earlier: { year: 2025 } },
    });
    const { sums } = consolidate({ plan, items, year: 2026, reports });
    expect(sums.get("live-births")!.parts.total.value).toBe(240);
  });

  it("is pointed out beside earlier annexes, however the unit's name is spelt there", () => {
    const past = [pastBirths(2025, 120), pastBirths(2023, 110), pastBirths(2024, 125)];
    expect(change({ reports: [births(240)], past })).toMatchObject({
      values: { value: 240, before: 120, earlier: { periods: 3, low: 110, high: 125 } },
    });
  });

  it("names the sex where the total is no further than usual", () => {
    const reports = [births([120, 100, 20]), births([120, 55, 65], 2025, "Trạm y tế 2025")];
    expect(change({ reports })).toMatchObject({
      place: { cell: "G7" },
      values: { value: 20, before: 65, part: "female" },
    });
  });

  it("is measured by a sheet that the officer lets stand, left out", () => {
    const reports = [births(240), births(120, 2025, "Trạm y tế 2025")];
    const [, older] = consolidate({ plan, items, year: 2026, reports }).reports;
    const acceptedFindings = older!.findings.map((finding) => ({
      key: findingKey(finding),
      reason: "Giữ để so sánh",
      on: "2026-11-22",
    }));
    const { reports: considered } = consolidate({ plan, items, year: 2026, reports, acceptedFindings });
    expect(considered[1]).toMatchObject({
      excluded: "wrong-period",
      findings: [{ code: "wrong-period", severity: "info", accepted: { reason: "Giữ để so sánh" } }],
    });
    expect(change({ reports, acceptedFindings })).toMatchObject({ values: { before: 120 } });
  });

  it("is accepted with a reason, and then only tells", () => {
    const reports = [births(240), births(120, 2025, "Trạm y tế 2025")];
    const found = change({ reports })!;
    const acceptedFindings = [{ key: findingKey(found), reason: "Nhận thêm phường cũ", on: "2026-11-22" }];
    expect(change({ reports, acceptedFindings })).toMatchObject({
      severity: "info",
      accepted: { reason: "Nhận thêm phường cũ", on: "2026-11-22" },
    });
  });

  it.each<[string, Partial<RoundOfReports> & Pick<RoundOfReports, "reports">]>([
    [
      "what another unit gave",
      { reports: [births(240), unitReport("Công an", { "live-births": 120 }, { year: 2025 })] },
    ],
    [
      "half a year",
      {
        reports: [births(240), { ...births(120, 2025, "Trạm y tế 2025"), partOfYear: "6 tháng đầu năm" }],
      },
    ],
    ["a year to come", { reports: [births(240), births(120, 2027, "Trạm y tế 2027")] }],
    [
      "a year of which two reports disagree",
      { reports: [births(240), births(120, 2025, "a"), births(230, 2025, "b")] },
    ],
    ["an annex of the same year", { reports: [births(240)], past: [pastBirths(2026, 120)] }],
    [
      "the annex sent, where the unit's report said otherwise",
      {
        reports: [births(240), births(120, 2025, "Trạm y tế 2025")],
        past: [pastBirths(2025, 235)],
      },
    ],
    [
      "what was held out then",
      {
        reports: [births(240), withHeld(births(120, 2025, "Trạm y tế 2025"), "live-births")],
      },
    ],
    [
      "what is held out now",
      {
        reports: [withHeld(births(240), "live-births"), births(120, 2025, "Trạm y tế 2025")],
      },
    ],
    [
      "an answer",
      {
        reports: [
          unitReport("Phòng Văn hoá – Xã hội", { "gender-column-maintained": false }),
          unitReport(
            "Phòng Văn hoá – Xã hội",
            { "gender-column-maintained": true },
            { year: 2025, sheet: "2025" },
          ),
        ],
      },
    ],
  ])("is not measured by %s", (_, round) => {
    expect(change(round)).toBeNull();
  });
});
