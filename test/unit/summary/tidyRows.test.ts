import { consolidate } from "../../../src/consolidation/consolidate";
import { tidyColumns, tidyRows } from "../../../src/summary/tidyRows";
import { items } from "../../../src/plans/items";
import { lechan2026 as plan } from "../../../src/plans/presets/lechan-2026-2030";
import type { FigurePart, ReportedFigure, UnitReport } from "../../../src/reports/unitReport";

const part = (value: number | null, cell: string | null): FigurePart => ({
  value,
  said: value === null ? "no-data" : "number",
  cell,
  asWritten: value === null ? null : String(value),
  clean: true,
});

function figure(item: string, [total, male, female]: readonly (number | null)[]): [string, ReportedFigure] {
  const parts = {
    total: part(total ?? null, "D7"),
    male: part(male ?? null, "E7"),
    female: part(female ?? null, "F7"),
  };
  return [item, { item, parts, held: false }];
}

const report: UnitReport = {
  unit: "Trạm y tế",
  known: true,
  file: "tram-y-te.xls",
  sheet: "Sheet1",
  year: 2026,
  reportDate: null,
  revision: false,
  modified: null,
  figures: new Map([
    figure("live-births", [120, 63, 57]),
    figure("maternal-deaths", [0]),
    figure("adolescent-births", []),
  ]),
  findings: [],
};

describe("tidyRows", () => {
  const rows = tidyRows(consolidate({ plan, items, year: 2026, reports: [report] }));

  it("gives a figure's parts a row each with its cell, and none for what was not given", () => {
    const source = ["tram-y-te.xls", "Sheet1"];
    expect(rows.filter(([kind]) => kind === "figure")).toEqual([
      ["figure", "Trạm y tế", 2026, "live-births", "total", 120, null, ...source, "D7", null],
      ["figure", "Trạm y tế", 2026, "live-births", "male", 63, null, ...source, "E7", null],
      ["figure", "Trạm y tế", 2026, "live-births", "female", 57, null, ...source, "F7", null],
      ["figure", "Trạm y tế", 2026, "maternal-deaths", "total", 0, null, ...source, "D7", null],
    ]);
  });

  it("gives every indicator a row with its verdict", () => {
    const indicators = rows.filter(([kind, , , , sex]) => kind === "indicator" && sex === "total");
    expect(indicators).toHaveLength(plan.indicators.length);
    expect(indicators.find((row) => row[3] === "1.1")?.slice(4, 7)).toEqual(["total", null, "no-data"]);
  });

  it("says of a result whether it is provisional", () => {
    const provisional = (code: string) =>
      rows.find(([kind, , , at]) => kind === "indicator" && at === code)?.at(-1);
    expect([provisional("4.1"), provisional("1.1")]).toEqual([0, 1]);
  });

  it("marks figures that are only compared, and leaves out those held out", () => {
    const unit = plan.units.find(({ comparedItems }) => comparedItems?.includes("live-births"))!;
    const other: UnitReport = { ...report, unit: unit.name, figures: new Map([figure("live-births", [31])]) };
    const [item, doubtful] = figure("adolescent-women", [2950]);
    const held = { ...report, figures: new Map([...report.figures, [item, { ...doubtful, held: true }]]) };
    const both = tidyRows(consolidate({ plan, items, year: 2026, reports: [held, other] }));
    expect(both.filter(([kind]) => kind === "compared").map(([, name, , code]) => [name, code])).toEqual([
      [unit.name, "live-births"],
    ]);
    expect(both.filter(([, , , code]) => code === item)).toEqual([]);
  });

  it("has a value for each of its columns", () => {
    expect(rows.every((row) => row.length === tidyColumns.length)).toBe(true);
  });
});
