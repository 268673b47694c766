import { considerReports } from "../../../src/consolidation/considerReports";
import type { UnitReport } from "../../../src/reports/unitReport";
import { smallPlan } from "../../support/smallPlan";
import { unitReport } from "../../support/unitReports";

const births = { "live-births": [120, 63, 57] } as const;

function health(about: Partial<UnitReport>): UnitReport {
  return unitReport("Trạm y tế", births, { file: "a.xlsx", sheet: "Sheet1", ...about });
}

function exclusions(reports: UnitReport[]): (string | null)[] {
  const decisions = considerReports(reports, 2026, smallPlan());
  return reports.map((report) => decisions.get(report)!.excluded);
}

function findings(reports: UnitReport[]) {
  const decisions = considerReports(reports, 2026, smallPlan());
  return reports.map((report) => decisions.get(report)!.finding);
}

describe("the period", () => {
  it.each([
    ["counts a sheet about the year asked for", 2026, null],
    ["counts a sheet that says no year", null, null],
    ["leaves out a sheet about the year before", 2025, "wrong-period"],
  ])("%s", (_, year, excluded) => {
    expect(exclusions([health({ year })])).toEqual([excluded]);
  });

  it("says which year is written and which is asked for", () => {
    expect(findings([health({ year: 2025 })])).toEqual([
      {
        code: "wrong-period",
        severity: "error",
        unit: "Trạm y tế",
        place: { file: "a.xlsx", sheet: "Sheet1" },
        values: { written: "2025", expected: 2026 },
      },
    ]);
  });

  it("leaves out a sheet about part of the year, and says which", () => {
    const half = health({ year: 2026, partOfYear: "6 tháng đầu năm" });
    expect(exclusions([half])).toEqual(["wrong-period"]);
    expect(findings([half])[0]).toMatchObject({
      values: { written: "6 tháng đầu năm 2026", expected: 2026 },
    });
  });

  it("does not let last year's file compete with this year's", () => {
    const lastYear = health({ year: 2025, file: "b.xlsx", reportDate: "2026-12-31" });
    expect(exclusions([health({ year: 2026 }), lastYear])).toEqual([null, "wrong-period"]);
  });
});

describe("several reports of one unit", () => {
  const later = { file: "b.xlsx" };
  it.each([
    [
      "takes the later date of report",
      { reportDate: "2026-11-20" },
      { ...later, reportDate: "2026-11-24" },
      "report-date",
    ],
    [
      "prefers the date in the sheet to the file's time",
      { reportDate: "2026-11-20", modified: 9 },
      { ...later, reportDate: "2026-11-24", modified: 1 },
      "report-date",
    ],
    [
      "takes the one that says it replaces, on the same date",
      { reportDate: "2026-11-20" },
      { ...later, reportDate: "2026-11-20", revision: true },
      "revision",
    ],
    [
      "takes the replacing one where only one is dated",
      { reportDate: "2026-11-20" },
      { ...later, revision: true },
      "revision",
    ],
    [
      "prefers the words to the file's time",
      { modified: 9 },
      { ...later, revision: true, modified: 1 },
      "revision",
    ],
    [
      "takes the file saved later where nothing else tells",
      { modified: 1 },
      { ...later, modified: 2 },
      "file-time",
    ],
  ])("%s", (_, early, late, decidedBy) => {
    const reports = [health(early), health(late)];
    expect(exclusions(reports)).toEqual(["superseded", null]);
    expect(exclusions([...reports].reverse())).toEqual([null, "superseded"]);
    expect(findings(reports)[0]).toMatchObject({
      code: "duplicate-unit",
      values: { other: "b.xlsx [Sheet1]", decidedBy },
    });
  });

  it.each([
    ["of the same file time", { modified: 5 }, { modified: 5 }],
    ["without any time", {}, {}],
    ["of which one alone has a file time", { modified: 5 }, {}],
  ])("takes neither of two %s and asks", (_, one, other) => {
    const reports = [health(one), health({ ...later, ...other })];
    expect(exclusions(reports)).toEqual(["undecided", "undecided"]);
    expect(findings(reports).map((finding) => finding?.severity)).toEqual(["error", "error"]);
  });

  it("takes the latest of three", () => {
    const dated = (file: string, reportDate: string) => health({ file, reportDate });
    expect(
      exclusions([
        dated("a.xlsx", "2026-11-20"),
        dated("c.xlsx", "2026-11-25"),
        dated("b.xlsx", "2026-11-22"),
      ]),
    ).toEqual(["superseded", null, "superseded"]);
  });

  it("takes none of three where the two latest cannot be told apart", () => {
    const dated = (file: string, reportDate: string) => health({ file, reportDate });
    expect(
      exclusions([
        dated("a.xlsx", "2026-11-20"),
        dated("c.xlsx", "2026-11-25"),
        dated("b.xlsx", "2026-11-25"),
      ]),
    ).toEqual(["undecided", "undecided", "undecided"]);
  });

  it("lets a form not yet filled in compete with nothing", () => {
    const blank = unitReport("Trạm y tế", { "live-births": null }, { reportDate: "2026-11-30" });
    expect(exclusions([health({ reportDate: "2026-11-20" }), blank])).toEqual([null, null]);
  });

  it("counts sheets of one file that share the unit's items out among them", () => {
    const other = unitReport("Trạm y tế", { "maternal-deaths": 0 }, { file: "a.xlsx", sheet: "Sheet2" });
    expect(exclusions([health({}), other])).toEqual([null, null]);
  });

  it("takes such a file as one against a later file", () => {
    const other = unitReport(
      "Trạm y tế",
      { "maternal-deaths": 0 },
      { file: "a.xlsx", sheet: "Sheet2", modified: 1 },
    );
    expect(exclusions([health({ modified: 1 }), other, health({ ...later, modified: 2 })])).toEqual([
      "superseded",
      "superseded",
      null,
    ]);
  });

  it("asks about two sheets of one file that give the same item", () => {
    expect(exclusions([health({ sheet: "Sheet1" }), health({ sheet: "Sheet2" })])).toEqual([
      "undecided",
      "undecided",
    ]);
  });

  it("knows a unit by its name however it is spelt", () => {
    const named = (unit: string, modified: number) =>
      unitReport(unit, births, { file: `${modified}.xlsx`, modified });
    expect(exclusions([named("TỔ DÂN PHỐ 2", 1), named("Tổ dân phố 2", 2)])).toEqual(["superseded", null]);
  });

  it("leaves reports without a unit's name apart", () => {
    const nameless = (file: string) => unitReport(null, births, { file });
    expect(exclusions([nameless("a.xlsx"), nameless("b.xlsx")])).toEqual([null, null]);
  });
});
