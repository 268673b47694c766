import { formWords } from "../../../src/messages/sheets";
import { itemById, items } from "../../../src/plans/items";
import { presets } from "../../../src/plans/library";
import { lechan2026 as plan } from "../../../src/plans/presets/lechan-2026-2030";
import { formLayout } from "../../../src/summary/formLayout";
import type { FormEntry } from "../../../src/summary/formRequest";
import { formColumns } from "../../../src/summary/formColumns";
import type { SheetLayout } from "../../../src/summary/sheetLayout";
import { covers, rowShowing, shownAt, styleAt } from "../../support/layoutCells";

const unitNamed = (name: string) => plan.units.find((unit) => unit.name === name)!;

function form(name: string, entries: Readonly<Record<string, FormEntry>> = {}): SheetLayout {
  return formLayout({
    plan,
    unit: unitNamed(name),
    items,
    year: 2026,
    deadline: "2026-11-25",
    entries: new Map(Object.entries(entries)),
  });
}

const rowOf = (layout: SheetLayout, item: string) => rowShowing(layout, formColumns.code, item);
const codes = (layout: SheetLayout) =>
  layout.rows
    .map((_, row) => String(shownAt(layout, row, formColumns.code) ?? ""))
    .filter((code) => itemById(code));
const isOpen = (layout: SheetLayout, row: number, column: number) =>
  layout.unlocked!.some((area) => covers(area, row, column));

describe("what the form asks", () => {
  it.each(presets.flatMap((preset) => preset.units.map((unit) => [preset, unit] as const)))(
    "is every item of the unit once, and nothing else",
    (preset, unit) => {
      const layout = formLayout({ plan: preset, unit, items, year: preset.years[0]!, deadline: null });
      expect(codes(layout).sort()).toEqual([...unit.items, ...(unit.comparedItems ?? [])].sort());
    },
  );

  it("has each “Trong đó” right after its whole, numbered under it", () => {
    const layout = form("Trạm y tế");
    const row = rowOf(layout, "trafficking-victims");
    expect(shownAt(layout, row + 1, formColumns.code)).toBe("trafficking-victims-supported");
    expect(shownAt(layout, row + 1, formColumns.label)).toMatch(/^Trong đó: /);
    expect([row, row + 1].map((at) => shownAt(layout, at, formColumns.order))).toEqual(["1", "1.1"]);
  });

  it("stands under the objectives, with what serves no indicator under Hoạt động", () => {
    const layout = form("Phòng Văn hóa - Xã hội");
    const section = (title: string) => rowShowing(layout, formColumns.order, title);
    expect(section("Mục tiêu 1: Trong lĩnh vực chính trị")).toBeLessThan(rowOf(layout, "departments"));
    expect(section(formWords.activities)).toBeLessThan(rowOf(layout, "communication-events"));
    expect(section(formWords.activities)).toBeGreaterThan(rowOf(layout, "organisations-committed"));
  });
});

describe("the head", () => {
  it("says whose report it is, of which year, due when and where to", () => {
    const layout = form("Trạm y tế");
    const beside = (label: string) =>
      shownAt(layout, rowShowing(layout, formColumns.order, label), formColumns.unit);
    expect(beside(formWords.unit)).toBe("Trạm y tế");
    expect(beside(formWords.period)).toBe("Năm 2026");
    expect(beside(formWords.deadline)).toBe("25/11/2026");
    expect(beside(formWords.sendTo)).toBe("Phòng Văn hóa - Xã hội phường");
    expect(shownAt(layout, 0, formColumns.total)).toBe("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    expect(shownAt(layout, 0, formColumns.order)).toBe("ỦY BAN NHÂN DÂN PHƯỜNG LÊ CHÂN");
  });

  it("leaves date and name open, to be typed as text", () => {
    const layout = form("Trạm y tế");
    for (const label of [formWords.date, formWords.preparedBy]) {
      const row = rowShowing(layout, formColumns.order, label);
      expect(isOpen(layout, row, formColumns.unit)).toBe(true);
      expect(styleAt(layout, row, formColumns.unit).format).toBe("@");
    }
  });

  it("leaves the line of the deadline out where there is none", () => {
    const layout = formLayout({ plan, unit: unitNamed("Trạm y tế"), items, year: 2026, deadline: null });
    expect(() => rowShowing(layout, formColumns.order, formWords.deadline)).toThrow();
  });
});

describe("the cells", () => {
  const layout = form("Trạm y tế");
  const births = rowOf(layout, "live-births");
  const deaths = rowOf(layout, "maternal-deaths");

  it.each([
    ["Tổng, Nam and Nữ of an item split by sex", births, ["total", "male", "female"], true],
    ["Tổng of a count", deaths, ["total"], true],
    ["Nam and Nữ of a count", deaths, ["male", "female"], false],
    ["the officer's words", births, ["cause", "proposal"], true],
    ["labels and codes", births, ["code", "order", "label", "unit", "check"], false],
  ] as const)("are open or locked: %s", (_, row, columns, open) => {
    for (const column of columns) expect(isOpen(layout, row, formColumns[column])).toBe(open);
  });

  it("are yellow where open and grey where not asked", () => {
    expect(styleAt(layout, births, formColumns.female).fill).toBe("#FFFBE0");
    expect(styleAt(layout, deaths, formColumns.female).fill).toBe("#D9D9D9");
  });

  it("hide the code", () => {
    expect(layout.columns[formColumns.code]).toMatchObject({ hidden: true });
  });

  it("are blank, not zero, until filled in", () => {
    expect(shownAt(layout, births, formColumns.total)).toBeNull();
  });

  it("hold what is filled in already, text as text", () => {
    const filled = form("Trạm y tế", { "live-births": { male: 63, female: 57, cause: "=1+1" } });
    const cells = filled.rows[births]!;
    expect(cells[formColumns.male]).toEqual({ number: 63 });
    expect(cells[formColumns.cause]).toEqual({ text: "=1+1" });
  });
});

describe("the checks", () => {
  const rulesAt = (layout: SheetLayout, row: number, column: number) =>
    layout.validations.filter(({ area }) => covers(area, row, column));

  it("take whole numbers from 0 where people are counted", () => {
    const layout = form("Trạm y tế");
    for (const column of [formColumns.total, formColumns.male, formColumns.female]) {
      expect(rulesAt(layout, rowOf(layout, "live-births"), column)).toEqual([
        expect.objectContaining({ rule: { kind: "whole" }, style: "stop" }),
      ]);
    }
  });

  it("take Có or Không from a list", () => {
    const layout = form("Phòng Văn hóa - Xã hội");
    expect(rulesAt(layout, rowOf(layout, "gender-in-curriculum"), formColumns.total)).toEqual([
      expect.objectContaining({ rule: { kind: "list", values: ["Có", "Không"] } }),
    ]);
  });

  it("ask about a part that is more than its whole", () => {
    const layout = form("Trạm y tế");
    const row = rowOf(layout, "social-facilities-active");
    const [validation] = rulesAt(layout, row, formColumns.total);
    expect(validation).toMatchObject({ style: "warning", rule: { kind: "formula" } });
    expect(validation!.rule).toHaveProperty("formula", expect.stringContaining(`E${row + 1}<=E${row}`));
  });

  it.each<[string, string, string, Record<string, FormEntry>, string]>([
    ["fits", "Trạm y tế", "live-births", { "live-births": { total: 120, male: 63, female: 57 } }, ""],
    ["is not complete", "Trạm y tế", "live-births", { "live-births": { total: 120, male: 63 } }, ""],
    [
      "does not add up",
      "Trạm y tế",
      "live-births",
      { "live-births": { total: 120, male: 63, female: 56 } },
      formWords.check.mismatch,
    ],
    [
      "is more than its whole",
      "Trạm y tế",
      "social-facilities-active",
      { "social-facilities": { total: 2 }, "social-facilities-active": { total: 3 } },
      formWords.check.exceeds,
    ],
  ])("say beside a row that it %s", (_, unit, item, entries, words) => {
    const layout = form(unit, entries);
    expect(shownAt(layout, rowOf(layout, item), formColumns.check)).toBe(words);
  });
});

describe("on paper", () => {
  it("is A4 landscape with its heading repeated and official margins", () => {
    const layout = form("Trạm y tế");
    const heading = layout.rows.findIndex((row) =>
      row.some((cell) => cell !== null && "text" in cell && cell.text === formWords.columns.label),
    );
    expect(layout.print).toEqual({
      orientation: "landscape",
      titleRows: [heading, heading],
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      pageNumber: true,
    });
  });
});
