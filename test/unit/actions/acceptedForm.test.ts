import { acceptedForm } from "../../../src/actions/acceptedForm";
import { layoutGrid } from "../../../src/actions/layoutGrid";
import { freshSettings } from "../../../src/actions/settings";
import { readReportFile } from "../../../src/files/reportFile";
import { items } from "../../../src/plans/items";
import type { UnitReport } from "../../../src/reports/unitReport";
import { formColumns } from "../../../src/summary/formColumns";
import { sourceColumn } from "../../../src/summary/formSources";
import { smallPlan } from "../../support/smallPlan";

const plan = smallPlan();
const unit = plan.units.find(({ name }) => name === "Trạm y tế")!;

function reportsIn(rows: string): readonly UnitReport[] {
  const text = `Đơn vị báo cáo:;Trạm y tế\nNội dung;Tổng số;Nam;Nữ\n${rows}\n`;
  const file = { name: "tyt.csv", modified: null, bytes: new TextEncoder().encode(text) };
  const read = readReportFile(file, { plan, items, year: 2026 });
  if (!("reports" in read)) throw new Error("The file could not be read");
  return read.reports;
}

/** The form of what a file gives: the row of live births, and what was left out. */
function births(rows: string, change: (report: UnitReport) => UnitReport = (report) => report) {
  const form = acceptedForm(plan, unit, reportsIn(rows).map(change), freshSettings(2026), "Trạm y tế");
  const row = layoutGrid(form.layout).rows.find((cells) => cells[formColumns.code] === "live-births") ?? [];
  const { total, male, female } = formColumns;
  return { cells: [row[total], row[male], row[female]], source: row[sourceColumn], withheld: form.withheld };
}

describe("a unit's form filled in with what was accepted", () => {
  it.each([
    ["Trẻ sinh ra sống;120;63;57", [120, 63, 57]],
    ["Trẻ sinh ra sống;1.234;634;600", [1234, 634, 600]],
    ["Trẻ sinh ra sống;;63;57", [null, 63, 57]],
    ["Trẻ sinh ra sống;KPS;;", ["KPS", null, null]],
    ["Trẻ sinh ra sống;x;;", ["x", null, null]],
    ["Trẻ sinh ra sống;120;63;56", [120, 63, 56]],
    ["Trẻ sinh ra sống;2/8;;", ["2/8", null, null]],
    ["Trẻ sinh ra sống;85%;;", ["85%", null, null]],
    ["Trẻ sinh ra sống;-5;;", [-5, null, null]],
  ])("says of %j what the file said", (rows, cells) => {
    const form = births(rows);
    expect(form.cells).toEqual(cells);
    expect(form.withheld).toEqual([]);
    expect(form.source).toMatch(/^tyt\.csv · Sheet1 · /);
  });

  it("leaves a figure blank that the form would take though the file's was held out, and says why", () => {
    const form = births("Trẻ sinh ra sống;120;63;57", (report) => {
      const figure = report.figures.get("live-births")!;
      const none = { value: null, clean: false };
      const parts = {
        total: { ...figure.parts.total, ...none },
        male: { ...figure.parts.male, ...none },
        female: { ...figure.parts.female, ...none },
      };
      return {
        ...report,
        figures: new Map([["live-births", { ...figure, parts, held: true }]]),
        findings: [
          {
            code: "ambiguous-label",
            severity: "error",
            place: { sheet: "Sheet1", cell: "A3" },
            item: "live-births",
            values: { asWritten: "Trẻ", candidates: ["Trẻ sinh ra sống", "Trẻ em"] },
          },
        ],
      };
    });
    expect(form.cells).toEqual([null, null, null]);
    expect(form.withheld).toEqual(["live-births"]);
    expect(form.source).toMatch(
      /^tyt\.csv · Sheet1 · B3: 120 · C3: 63 · D3: 57 · chưa ghi số: .*Trẻ sinh ra sống/,
    );
  });

  it("copies nothing that looks personal", () => {
    const form = births("Trẻ sinh ra sống;Nguyễn Thị Hoa, 12/3/1990;;");
    expect(JSON.stringify([form.cells, form.source])).not.toContain("Hoa");
  });
});
