import { consolidate } from "../../../src/consolidation/consolidate";
import { items } from "../../../src/plans/items";
import { lechan2026 as plan } from "../../../src/plans/presets/lechan-2026-2030";
import { readWorkbook } from "../../../src/reports/readWorkbook";
import { figuresLayout } from "../../../src/summary/figuresLayout";
import { formLayout } from "../../../src/summary/formLayout";
import type { FormEntry } from "../../../src/summary/formRequest";
import { indicatorTableLayout } from "../../../src/summary/indicatorTableLayout";
import { unitSheetNames } from "../../../src/summary/unitSheetNames";
import { disagreements, evaluateLayouts } from "../../support/evaluatedLayouts";
import { gridOfLayout } from "../../support/layoutGrid";

const year = 2026;
const filledIn: Readonly<Record<string, Readonly<Record<string, FormEntry>>>> = {
  "Trạm y tế": {
    "live-births": { male: 63, female: 57 },
    "maternal-deaths": { total: "KPS" },
    "adolescent-women": { total: "1.204" },
    "adolescent-births": { total: 4 },
    "trafficking-victims": { total: 0 },
    "social-facilities": { total: 2 },
    "social-facilities-active": { total: 1 },
  },
  "Phòng Văn hóa - Xã hội": {
    departments: { total: 7 },
    "departments-led-by-women": { total: 3 },
    "lower-secondary-cohort": { total: 200, male: 101, female: 99 },
    "lower-secondary-completed": { total: 200, male: 101, female: 99 },
    masters: { total: 40, female: 22 },
    "gender-in-curriculum": { total: "Có" },
    population: { total: 12000 },
    "population-reached": { total: 10200 },
    organisations: { total: 30 },
    "organisations-committed": { total: 33, cause: "Chưa rà soát xong" },
  },
};

const names = unitSheetNames(plan.units);
const forms = plan.units.map((unit) =>
  formLayout({
    plan,
    unit,
    items,
    year,
    deadline: "2026-11-25",
    sheet: names.get(unit.name)!,
    entries: new Map(Object.entries(filledIn[unit.name] ?? {})),
    reportDate: "20/11/2026",
  }),
);
const reports = readWorkbook(
  { file: null, modified: null, grids: forms.map(gridOfLayout) },
  { plan, items, year },
);
const consolidation = consolidate({ plan, items, year, reports });

describe("a round on the unit sheets of one workbook", () => {
  it("reads back from each form what was filled in", () => {
    const health = reports.find(({ unit }) => unit === "Trạm y tế")!;
    expect(health).toMatchObject({ known: true, year, reportDate: "2026-11-20", findings: [] });
    const value = (item: string) => health.figures.get(item)!.parts.total.value;
    expect(value("live-births")).toBe(120);
    expect(value("maternal-deaths")).toBe(0);
    expect(value("adolescent-women")).toBe(1204);
    expect(reports.map(({ unit }) => unit).sort()).toEqual(plan.units.map(({ name }) => name).sort());
  });

  it("counts as missing the units whose forms are still blank", () => {
    const expected = plan.units
      .filter(({ group, name }) => !group && !(name in filledIn))
      .map(({ name }) => name);
    expect(consolidation.missingUnits).toEqual(expected);
  });

  it("yields the same figures and verdicts in a spreadsheet, by formulas to the units' own cells", async () => {
    const head = { locality: plan.locality, date: null, preparedBy: "", checkedBy: "", signedBy: "" };
    const table = indicatorTableLayout(consolidation, new Map(), head);
    const figures = figuresLayout(consolidation, { sourceColumn: false });
    const formulas = await evaluateLayouts([table, figures, ...forms]);
    expect(disagreements(formulas)).toEqual([]);
    const cells = formulas.filter(
      ({ sheet, formula }) => sheet === figures.name && formula.includes("'Trạm y tế'!"),
    );
    expect(cells.map(({ evaluated }) => evaluated)).toEqual(expect.arrayContaining([63, 57, 4, 2, 1]));
  });

  it("writes the value with its source where the unit's cell does not hold exactly the number", () => {
    const { notes } = figuresLayout(consolidation, { sourceColumn: false });
    expect(notes.map(({ text }) => text)).toEqual(
      expect.arrayContaining([expect.stringContaining("ghi “KPS”"), expect.stringContaining("ghi “1.204”")]),
    );
  });
});
