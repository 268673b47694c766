import { itemsOfMeasure } from "../../../src/indicators/itemsOfMeasure";
import { targetColumns } from "../../../src/messages/sheets";
import type { CellValue } from "../../../src/numbers/cellReading";
import { lechan2026 } from "../../../src/plans/presets/lechan-2026-2030";
import type { Plan } from "../../../src/plans/plan";
import type { Grid } from "../../../src/reports/grid";
import { readTargets } from "../../../src/summary/readTargets";
import { targetHeaderRow, targetsLayout } from "../../../src/summary/targetsLayout";
import { gridOfLayout, gridOfValues } from "../../support/layoutGrid";
import { planOfEveryMeasure } from "../../support/everyMeasure";

type Column = keyof typeof targetColumns;
const keys = Object.keys(targetColumns) as Column[];

/** The sheet as the officer has it, with some cells typed over: { "1.1": { value: 80 } }. */
function sheet(plan: Plan, edits: Readonly<Record<string, Partial<Record<Column, CellValue>>>> = {}): Grid {
  const rows = gridOfLayout(targetsLayout(plan)).rows.map((values, row) => {
    const edit = row > targetHeaderRow ? edits[String(values[0])] : undefined;
    return edit ? keys.map((key, column) => (key in edit ? edit[key]! : (values[column] ?? null))) : values;
  });
  return gridOf(rows);
}

function gridOf(rows: readonly (readonly CellValue[])[]): Grid {
  return gridOfValues("Chỉ tiêu", rows);
}

function edited(edits: Parameters<typeof sheet>[1]) {
  const { plan, findings } = readTargets(sheet(lechan2026, edits), lechan2026);
  return {
    plan,
    findings,
    of: (code: string) => plan.indicators.find((indicator) => indicator.code === code)!,
  };
}

describe("a sheet nobody touched", () => {
  it.each([
    ["the plan of Lê Chân", lechan2026],
    ["a plan with every kind of target", planOfEveryMeasure()],
  ])("gives back %s as it was", (_, plan) => {
    expect(readTargets(sheet(plan), plan)).toEqual({ plan, findings: [] });
  });

  it("gives it back with its columns in another order and rows put in above", () => {
    const moved = sheet(lechan2026).rows.map((row) => [null, ...[...row].reverse()]);
    const widest = Math.max(...moved.map((row) => row.length));
    const aligned = moved.map((row) => [...Array<null>(widest - row.length).fill(null), ...row]);
    expect(readTargets(gridOf([[null], ...aligned]), lechan2026)).toEqual({ plan: lechan2026, findings: [] });
  });
});

describe("an edit that can be used", () => {
  it.each<[string, Partial<Record<Column, CellValue>>, object]>([
    ["a value", { value: 80 }, { comparator: ">=", value: 80, year: 2030 }],
    ["a value typed as Vietnamese text", { value: "77,5%" }, { value: 77.5 }],
    ["a comparator", { comparator: ">" }, { comparator: ">", value: 75 }],
    ["a comparator typed without its sign", { comparator: ">=" }, { comparator: ">=", value: 75 }],
    ["a year", { year: 2028 }, { year: 2028, value: 75 }],
    ["a range", { comparator: "từ – đến", value: "40 – 60,5" }, { comparator: "range", value: [40, 60.5] }],
    ["a yes", { comparator: "có", value: null }, { comparator: "yes", value: null }],
    ["a baseline", { baselineYear: 2020, baselineValue: 50 }, { baseline: { year: 2020, value: 50 } }],
  ])("changes the target: %s", (_, edit, target) => {
    const { of, findings } = edited({ "1.1": edit });
    expect(of("1.1").targets).toEqual([expect.objectContaining(target)]);
    expect(findings).toEqual([]);
  });

  it("changes the indicator's name", () => {
    expect(edited({ "1.1": { label: "Lãnh đạo nữ" } }).of("1.1").label).toBe("Lãnh đạo nữ");
  });

  it("no longer judges by the old wording once the target is another", () => {
    expect(lechan2026.indicators.find(({ code }) => code === "5.2")!.targets[0]).toHaveProperty("judgedAs");
    expect(edited({ "5.2": { value: 95 } }).of("5.2").targets[0]).not.toHaveProperty("judgedAs");
  });

  it("gives an indicator to a unit, whose form asks for its items from then on", () => {
    const { plan, of } = edited({ "2.1": { reportedBy: "Công an; Trạm y tế" } });
    expect(of("2.1").reportedBy).toEqual(["Công an", "Trạm y tế"]);
    for (const name of ["Công an", "Trạm y tế"]) {
      const unit = plan.units.find((one) => one.name === name)!;
      expect(unit.items).toEqual(expect.arrayContaining([...itemsOfMeasure(of("2.1").measure)]));
    }
  });

  it("takes an indicator from a unit, but not items that it needs for others", () => {
    const { plan } = edited({ "4.1": { reportedBy: null }, "3.4": { reportedBy: "Công an" } });
    const health = plan.units.find(({ name }) => name === "Trạm y tế")!;
    expect(health.items).toContain("live-births");
    expect(health.items).not.toContain("social-facilities");
  });

  it("knows a unit by its other names, with commas in them", () => {
    const { of } = edited({ "2.2": { reportedBy: "Phòng Kinh tế, Hạ tầng và Đô thị; TYT" } });
    expect(of("2.2").reportedBy).toEqual(["Phòng Kinh tế, Hạ tầng và Đô thị", "Trạm y tế"]);
  });

  it("adds a target for another year", () => {
    const rows = [...sheet(lechan2026).rows];
    const [row] = sheet(lechan2026, { "1.1": { year: 2028, value: 60 } }).rows.filter(
      (cells) => cells[0] === "1.1",
    );
    const { plan, findings } = readTargets(gridOf([...rows, row!]), lechan2026);
    expect(plan.indicators[0]!.targets.map(({ year, value }) => [year, value])).toEqual([
      [2030, 75],
      [2028, 60],
    ]);
    expect(findings).toEqual([]);
  });
});

describe("a bad edit", () => {
  it.each<[string, Column, CellValue, string]>([
    ["a value that is no number", "value", "bảy lăm", "not-a-number"],
    ["a value taken away", "value", null, "not-a-number"],
    ["a year that is none", "year", 20300, "not-a-year"],
    ["a comparator that is none", "comparator", "hơn kém", "not-a-comparator"],
    ["a unit that the plan does not know", "reportedBy", "Sở Y tế", "unknown-unit"],
    ["half a baseline", "baselineYear", 2020, "not-a-number"],
  ])("is said at its cell and leaves the plan as it was: %s", (_, column, value, problem) => {
    const { plan, findings } = edited({ "1.1": { [column]: value } });
    expect(plan).toEqual(lechan2026);
    const said = column === "baselineYear" ? "baselineValue" : column;
    const letter = "ABCDEFGHIJKLM"[keys.indexOf(said)];
    expect(findings).toEqual([
      {
        code: "plan-invalid",
        severity: "error",
        place: { sheet: "Chỉ tiêu", cell: `${letter}${targetHeaderRow + 2}` },
        values: {
          field: targetColumns[said],
          asWritten: said === column ? String(value ?? "") : "",
          problem,
        },
      },
    ]);
  });

  it("is said for a code that the plan does not have", () => {
    const { findings } = edited({ "1.1": { code: "9.9" } });
    expect(findings.map(({ values }) => values)).toEqual([
      { field: "Mã", asWritten: "9.9", problem: "unknown-code" },
      { field: "Chỉ tiêu", asWritten: "1.1", problem: "removed" },
    ]);
  });

  it("is said for the same year twice, of which the first counts", () => {
    const rows = sheet(lechan2026).rows;
    const twice = rows.find((cells) => cells[0] === "1.1")!;
    const { plan, findings } = readTargets(gridOf([...rows, twice]), lechan2026);
    expect(plan).toEqual(lechan2026);
    expect(findings.map(({ values }) => values)).toEqual([
      { field: "Năm", asWritten: "2030", problem: "twice" },
    ]);
  });
});

describe("rows taken away", () => {
  it("leave the indicator out, and that is said", () => {
    const rows = sheet(lechan2026).rows.filter((cells) => cells[0] !== "3.1");
    const { plan, findings } = readTargets(gridOf(rows), lechan2026);
    expect(plan.indicators.map(({ code }) => code)).not.toContain("3.1");
    expect(findings).toEqual([
      expect.objectContaining({ severity: "warning", indicator: "3.1", place: { sheet: "Chỉ tiêu" } }),
    ]);
  });

  it.each([
    ["an empty sheet", []],
    ["a sheet without the headings", sheet(lechan2026).rows.slice(targetHeaderRow + 1)],
    ["headings alone", sheet(lechan2026).rows.slice(0, targetHeaderRow + 1)],
  ])("leave the whole plan as it was on %s", (_, rows) => {
    const { plan, findings } = readTargets(gridOf(rows), lechan2026);
    expect(plan).toBe(lechan2026);
    expect(findings).toEqual([expect.objectContaining({ code: "plan-invalid", severity: "error" })]);
  });
});
