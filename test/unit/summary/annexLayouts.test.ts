import { sheetNames } from "../../../src/messages/sheets";
import { consolidate } from "../../../src/consolidation/consolidate";
import type { Finding } from "../../../src/findings/finding";
import { lechanRound } from "../../../src/plans/samples/lechanRound";
import { items } from "../../../src/plans/items";
import { cellAddress } from "../../../src/reports/grid";
import { annexLayouts } from "../../../src/summary/annexLayouts";
import type { SheetLayout } from "../../../src/summary/sheetLayout";
import { shown, shownAt } from "../../support/layoutCells";
import { sampleConsolidation } from "../../support/sampleConsolidation";
import { smallPlan } from "../../support/smallPlan";
import { unitReport } from "../../support/unitReports";

const head = {
  locality: "phường Lê Chân",
  date: null,
  preparedBy: "",
  checkedBy: "",
  signedBy: "Phạm Việt Anh",
};
const sample = annexLayouts(sampleConsolidation(), new Map(), head);
const formulas = (layout: SheetLayout) =>
  layout.rows.flat().flatMap((cell) => (cell && "formula" in cell ? [cell.formula] : []));
const sheetNamed = (layouts: readonly SheetLayout[], name: string) =>
  layouts.find((layout) => layout.name === name)!;
const texts = (layout: SheetLayout) => layout.rows.map((row) => row.map(shown));

describe("the annex", () => {
  it("is Biểu tổng hợp, the figures behind it, what is left to look at, and a sheet for each unit that gave any", () => {
    const names = sample.map(({ name }) => name);
    const ours: readonly string[] = Object.values(sheetNames);
    expect(names.slice(0, 2)).toEqual(["Biểu tổng hợp", "Số liệu theo đơn vị"]);
    expect(names).toContain("Điểm cần xem");
    expect(names.filter((name) => !ours.includes(name))).toHaveLength(lechanRound.reports.length);
    expect(names).toEqual(expect.arrayContaining(["Trạm y tế", "Phòng Kinh tế, Hạ tầng và Đô th"]));
  });

  it("computes by native formulas that reach no sheet but its own", () => {
    const reached = sample.flatMap(formulas).flatMap((formula) => formula.match(/'[^']+'!/g) ?? []);
    expect(formulas(sample[0]!).length).toBeGreaterThan(50);
    expect(reached).toContain("'Số liệu theo đơn vị'!");
    const there = new Set(sample.map(({ name }) => `'${name}'!`));
    expect(reached.filter((name) => !there.has(name))).toEqual([]);
  });

  it("leads from each unit's name to its sheet, and from there back", () => {
    const figures = sheetNamed(sample, "Số liệu theo đơn vị");
    expect(figures.links).toHaveLength(lechanRound.reports.length);
    for (const { row, column, sheet } of figures.links) {
      const unit = sheetNamed(sample, sheet);
      const [back] = unit.links;
      expect(back).toMatchObject({ sheet: figures.name, cell: cellAddress(row, column) });
      expect(shownAt(unit, back!.row, back!.column)).toBe("Về trang Số liệu theo đơn vị");
    }
  });

  it("says in notes where a figure was read in the officer's workbook", () => {
    const notes = sheetNamed(sample, "Số liệu theo đơn vị").notes.map(({ text }) => text);
    expect(notes).toContain("Trang “Trạm y tế”");
    expect(notes.some((text) => /^ô E\d+ ghi “\d+”$/.test(text))).toBe(true);
  });

  it("has the signature's name, and dots for those not named", () => {
    const all = texts(sample[0]!).flat();
    expect(all).toContain("Phạm Việt Anh");
    expect(all).toContain("……………………");
  });
});

describe("the sheet Điểm cần xem", () => {
  const layouts = (reports: Parameters<typeof consolidate>[0]["reports"]) =>
    annexLayouts(consolidate({ plan: smallPlan(), items, year: 2026, reports }), new Map(), head);

  it("names first what is to be corrected, with its place, its sentence and room for a reason", () => {
    const health = unitReport(
      "Trạm y tế",
      { "live-births": [120, 63, 57] },
      {
        file: "tram.xls",
        sheet: "Sheet1",
        findings: [
          {
            code: "total-mismatch",
            severity: "error",
            place: { file: "tram.xls", sheet: "Sheet1", cell: "E7" },
            unit: "Trạm y tế",
            item: "live-births",
            values: { total: 120, male: 63, female: 56 },
          },
          { code: "hidden-rows", severity: "info", place: {}, values: { what: "rows", which: "5–7" } },
        ],
      },
    );
    const rows = texts(sheetNamed(layouts([health]), "Điểm cần xem"));
    expect(rows[2]).toEqual(["STT", "Mức", "Đơn vị", "Nơi ghi", "Nội dung", "Lý do chấp nhận"]);
    expect(rows[3]).toEqual([
      1,
      "Cần sửa",
      "Trạm y tế",
      "tệp tram.xls, trang “Sheet1”, ô E7",
      expect.stringContaining("Nam 63 + Nữ 56 = 119"),
      null,
    ]);
    expect(rows.slice(4).every((row) => row[1] === "Cần xem")).toBe(true);
    expect(rows.flat().join(" ")).not.toContain("5–7");
  });

  it("names last what was accepted, as a fact, with the reason and the day", () => {
    const accepted = { reason: "Một trẻ chưa rõ giới tính", on: "2026-11-22" };
    const mismatch: Finding = {
      code: "total-mismatch",
      severity: "info",
      place: { sheet: "Trạm y tế", cell: "E7" },
      unit: "Trạm y tế",
      item: "live-births",
      values: { total: 120, male: 63, female: 56 },
      accepted,
    };
    const health = unitReport("Trạm y tế", { "live-births": [120, 63, 56] }, { findings: [mismatch] });
    expect(texts(sheetNamed(layouts([health]), "Điểm cần xem")).at(-1)).toEqual([
      expect.any(Number),
      "Đã chấp nhận",
      "Trạm y tế",
      "ô E7",
      "Trẻ sinh ra sống: Tổng 120, Nam 63, Nữ 56 (1 trẻ chưa phân theo giới)",
      "Một trẻ chưa rõ giới tính (22/11/2026)",
    ]);
  });

  it("is not there where nothing is left", () => {
    const complete = smallPlan().units.map(({ name }) => unitReport(name, { "communication-events": 1 }));
    expect(layouts(complete).map(({ name }) => name)).not.toContain("Điểm cần xem");
  });
});
