import fc from "fast-check";
import { consolidate } from "../../../src/consolidation/consolidate";
import type { Consolidation } from "../../../src/consolidation/consolidation";
import { items } from "../../../src/plans/items";
import type { UnitReport } from "../../../src/reports/unitReport";
import { smallPlan } from "../../support/smallPlan";
import { unitReport, withHeld } from "../../support/unitReports";

const plan = smallPlan();

function round(...reports: UnitReport[]): Consolidation {
  return consolidate({ plan, items, year: 2026, reports });
}

function result(consolidation: Consolidation, code: string) {
  return consolidation.indicators.find(({ indicator }) => indicator.code === code)!;
}

const health = unitReport("Trạm y tế", { "live-births": [120, 63, 57], "maternal-deaths": 0 });
const primary = unitReport("Trường Tiểu học", { "gender-lessons-planned": 40, "gender-lessons-taught": 40 });
const secondary = unitReport("Trường Trung học cơ sở", {
  "gender-lessons-planned": 60,
  "gender-lessons-taught": 30,
});

describe("sums", () => {
  it("add up each part over the units, with the cell behind every share", () => {
    const { sums } = round(primary, secondary);
    expect(sums.get("gender-lessons-planned")!.parts.total).toEqual({
      value: 100,
      origins: [
        { unit: "Trường Tiểu học", file: null, sheet: "Trường Tiểu học", cell: "E7", value: 40 },
        {
          unit: "Trường Trung học cơ sở",
          file: null,
          sheet: "Trường Trung học cơ sở",
          cell: "E7",
          value: 60,
        },
      ],
    });
  });

  it("stay null where no unit gave the part, never 0", () => {
    const { sums } = round(unitReport("Trạm y tế", { "live-births": [120, null, null] }));
    expect(sums.get("live-births")!.parts).toMatchObject({ total: { value: 120 }, male: { value: null } });
  });

  it("are free of binary rounding", () => {
    const hours = (unit: string, value: number) =>
      unitReport(unit, { "housework-hours": [null, null, value] });
    expect(
      round(hours("Tổ 1", 0.1), hours("Tổ 2", 0.2)).sums.get("housework-hours")!.parts.female.value,
    ).toBe(0.3);
  });

  it("leave out a figure held out by an error", () => {
    const held = withHeld(health, "live-births");
    expect(round(held).sums.get("live-births")!.parts.total).toEqual({ value: null, origins: [] });
  });

  it("count the answers to a yes/no item", () => {
    const { sums } = round(
      unitReport("Phòng Văn hoá – Xã hội", { "gender-column-maintained": true }),
      unitReport("Nhà văn hoá", { "gender-column-maintained": false }),
    );
    expect(sums.get("gender-column-maintained")!.answers).toEqual({ yes: 1, no: 1 });
  });

  it("take in a unit that the plan does not know", () => {
    const clinic = unitReport("Phòng khám Hoà Bình", { "live-births": [5, 3, 2] }, { known: false });
    expect(round(health, clinic).sums.get("live-births")!.parts.total.value).toBe(125);
  });

  it("list what the plan asks for in the library's order, given or not", () => {
    const asked = [...round().sums.keys()];
    expect(asked).toEqual(items.map(({ id }) => id).filter((id) => asked.includes(id)));
    expect(asked).toContain("business-heads");
    expect(asked).not.toContain("masters");
  });
});

describe("indicators", () => {
  it("divide sums, never average the units' rates", () => {
    expect(result(round(primary, secondary), "5.1")).toMatchObject({
      numerator: { total: 70 },
      denominator: { total: 100 },
      status: "not-met",
      provisional: false,
      reported: 2,
      expected: 2,
    });
  });

  it("are provisional while an expected unit has not reported", () => {
    expect(result(round(primary), "5.1")).toMatchObject({ provisional: true, reported: 1, expected: 2 });
  });

  it("leave a unit out of both sides where one side is blank, and say at which cell", () => {
    const half = unitReport("Trường Trung học cơ sở", {
      "gender-lessons-planned": 60,
      "gender-lessons-taught": null,
    });
    const consolidation = round(primary, half);
    expect(result(consolidation, "5.1")).toMatchObject({ denominator: { total: 40 }, provisional: true });
    expect(consolidation.reports[1]!.findings).toEqual([
      {
        code: "pair-incomplete",
        severity: "warning",
        place: { sheet: "Trường Trung học cơ sở", cell: "E8" },
        unit: "Trường Trung học cơ sở",
        item: "gender-lessons-taught",
        indicator: "5.1",
        values: { given: "gender-lessons-planned", missing: "gender-lessons-taught" },
      },
    ]);
  });

  it("name the blank sex where a share of women lacks it", () => {
    const heads = unitReport("Phòng Kinh tế", { "business-heads": [50, null, null] });
    expect(round(heads).reports[0]!.findings).toEqual([
      expect.objectContaining({
        code: "pair-incomplete",
        place: { sheet: "Phòng Kinh tế", cell: "F7" },
        values: { given: "business-heads", missing: "business-heads", missingParts: ["male", "female"] },
      }),
    ]);
  });

  it("bring both sides together from two sheets of one file", () => {
    const file = { file: "truong.xlsx" };
    const consolidation = round(
      unitReport("Trường Tiểu học", { "gender-lessons-planned": 40 }, { ...file, sheet: "Sheet1" }),
      unitReport("Trường Tiểu học", { "gender-lessons-taught": 30 }, { ...file, sheet: "Sheet2" }),
    );
    expect(result(consolidation, "5.1")).toMatchObject({
      numerator: { total: 30 },
      denominator: { total: 40 },
    });
  });

  it("take nothing from reports that do not count", () => {
    const late = { ...secondary, year: 2025 };
    expect(result(round(primary, late), "5.1")).toMatchObject({ denominator: { total: 40 }, reported: 1 });
  });
});

describe("missing units", () => {
  it("are the plan's units that sent nothing; a group is never missing", () => {
    expect(round(health, primary).missingUnits).toEqual([
      "Phòng Kinh tế",
      "Trường Trung học cơ sở",
      "Phòng Văn hoá – Xã hội",
    ]);
  });

  it("include one whose form is not filled in and one that sent another year", () => {
    const blank = unitReport("Trạm y tế", { "live-births": null });
    const lastYear = unitReport("Phòng Kinh tế", { "business-heads": [50, 30, 20] }, { year: 2025 });
    expect(round(blank, lastYear).missingUnits).toEqual(
      expect.arrayContaining(["Trạm y tế", "Phòng Kinh tế"]),
    );
  });

  it("do not include one that sent two reports of which neither is taken yet", () => {
    const twice = [health, { ...health, sheet: "Trạm y tế (2)" }];
    expect(round(...twice).missingUnits).not.toContain("Trạm y tế");
  });

  it.each([
    ["2026-11-24", "info", { deadline: "2026-11-25" }],
    ["2026-11-25", "info", { deadline: "2026-11-25" }],
    ["2026-12-01", "warning", { deadline: "2026-11-25", daysLate: 6 }],
    [null, "warning", { deadline: "2026-11-25" }],
  ])("as of %s weigh %s", (asOf, severity, values) => {
    const { findings } = consolidate({ plan, items, year: 2026, reports: [], asOf });
    expect(findings[0]).toEqual({ code: "missing-unit", severity, place: {}, unit: "Trạm y tế", values });
  });

  it("are told against the deadline given rather than the plan's", () => {
    const { findings } = consolidate({
      plan,
      items,
      year: 2026,
      reports: [],
      deadline: "2026-12-10",
      asOf: "2026-12-01",
    });
    expect(findings[0]).toMatchObject({ severity: "info", values: { deadline: "2026-12-10" } });
  });
});

describe("items asked only to be compared", () => {
  const block = (unit: string, births: number) =>
    unitReport(unit, { "live-births": births }, { known: true, group: "Các tổ dân phố" });

  it("are added up, provisionally, while the unit that answers for them has given nothing", () => {
    const consolidation = round(block("Tổ dân phố 1", 70), block("Tổ dân phố 2", 45));
    expect(consolidation.sums.get("live-births")!.parts.total.value).toBe(115);
    expect(result(consolidation, "4.2")).toMatchObject({ status: "no-data", provisional: true });
  });

  it("are in no sum and no indicator", () => {
    const consolidation = round(health, block("Tổ dân phố 1", 70));
    expect(consolidation.sums.get("live-births")!.parts.total.value).toBe(120);
    expect(result(consolidation, "4.2").denominator.total).toBe(120);
  });

  it("warn where a group's units together differ from the unit that answers for the item", () => {
    const { findings } = round(health, block("Tổ dân phố 1", 70), block("Tổ dân phố 2", 45));
    expect(findings.find(({ code }) => code === "sources-disagree")).toEqual({
      code: "sources-disagree",
      severity: "warning",
      place: { sheet: "Tổ dân phố 1", cell: "E7" },
      unit: "Các tổ dân phố",
      item: "live-births",
      values: { value: 115, source: "Các tổ dân phố", otherValue: 120, otherSource: "Trạm y tế" },
    });
  });

  it.each([
    ["the two agree", [block("Tổ dân phố 1", 120), health]],
    ["one side has no figure", [block("Tổ dân phố 1", 115)]],
  ])("say nothing where %s", (_, reports) => {
    expect(round(...reports).findings.map(({ code }) => code)).not.toContain("sources-disagree");
  });
});

describe("the order in which reports come", () => {
  const count = fc.option(fc.integer({ min: 0, max: 5 }));
  const file = fc.record({
    unit: fc.constantFrom("Trạm y tế", "Trường Tiểu học", "Trường Trung học cơ sở", "Đơn vị lạ"),
    planned: count,
    taught: count,
    births: count,
    reportDate: fc.option(fc.constantFrom("2026-11-20", "2026-11-24")),
    modified: fc.option(fc.integer({ min: 1, max: 3 })),
    revision: fc.boolean(),
  });
  const reports = fc
    .array(file, { maxLength: 8 })
    .map((files) =>
      files.map(({ unit, planned, taught, births, ...about }, index) =>
        unitReport(
          unit,
          { "gender-lessons-planned": planned, "gender-lessons-taught": taught, "live-births": births },
          { ...about, file: `${index}.xlsx` },
        ),
      ),
    );

  it("changes no sum, no verdict and no decision", () => {
    fc.assert(
      fc.property(reports, (given) => {
        const [one, other] = [round(...given), round(...[...given].reverse())];
        const sums = ({ sums }: Consolidation) =>
          [...sums].map(([item, { parts }]) => [item, parts.total.value]);
        const judged = ({ indicators }: Consolidation) =>
          indicators.map(({ status, value, reported, provisional }) => ({
            status,
            value,
            reported,
            provisional,
          }));
        const counted = ({ reports }: Consolidation) =>
          new Set(reports.flatMap(({ report, excluded }) => (excluded === null ? [report.file] : [])));
        expect(sums(other)).toEqual(sums(one));
        expect(judged(other)).toEqual(judged(one));
        expect(counted(other)).toEqual(counted(one));
        expect(other.missingUnits).toEqual(one.missingUnits);
      }),
    );
  });
});
