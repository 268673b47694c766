import { consolidate } from "../../../src/consolidation/consolidate";
import type { Finding } from "../../../src/findings/finding";
import { sheetNames } from "../../../src/messages/sheets";
import { items } from "../../../src/plans/items";
import type { UnitReport } from "../../../src/reports/unitReport";
import { figureColumns, figureHeaderRow } from "../../../src/summary/figuresGrid";
import { figuresLayout } from "../../../src/summary/figuresLayout";
import type { SheetLayout } from "../../../src/summary/sheetLayout";
import { rowShowing, shown, shownAt } from "../../support/layoutCells";
import { smallPlan } from "../../support/smallPlan";
import { unitReport, withHeld } from "../../support/unitReports";

const plan = smallPlan();

function figures(reports: UnitReport[], sourceColumn = false): SheetLayout {
  return figuresLayout(consolidate({ plan, items, year: 2026, reports }), { sourceColumn });
}

const health = unitReport("Trạm y tế", { "live-births": [120, 63, 57], "maternal-deaths": 0 });
const header = (layout: SheetLayout) => layout.rows[figureHeaderRow]!.map(shown);
const columnOf = (layout: SheetLayout, unit: string) => header(layout).indexOf(unit);
const rowOf = (layout: SheetLayout, item: string) => rowShowing(layout, figureColumns.code, item);
const cellAt = (layout: SheetLayout, item: string, unit: string, below = 0) =>
  layout.rows[rowOf(layout, item) + below]?.[columnOf(layout, unit)] ?? null;

/** A figure as read from a cell that says it in words. */
function unclean(report: UnitReport, item: string, asWritten: string): UnitReport {
  const figure = report.figures.get(item)!;
  const total = { ...figure.parts.total, asWritten, clean: false };
  return {
    ...report,
    figures: new Map([...report.figures, [item, { ...figure, parts: { ...figure.parts, total } }]]),
  };
}

describe("the columns", () => {
  it("are the sum first, then the plan's units in its order, then others; who has not sent is said", () => {
    const stranger = unitReport("Phòng khám Hoà Bình", { "live-births": [5, 3, 2] }, { known: false });
    expect(header(figures([stranger, health])).slice(figureColumns.sum)).toEqual([
      "Tổng cộng",
      "Trạm y tế",
      "Phòng Kinh tế (chưa nộp)",
      "Trường Tiểu học (chưa nộp)",
      "Trường Trung học cơ sở (chưa nộp)",
      "Phòng Văn hoá – Xã hội (chưa nộp)",
      "Phòng khám Hoà Bình",
    ]);
  });

  it("leave out a group's own form while it is blank", () => {
    const form = unitReport("Các tổ dân phố", { population: null });
    expect(header(figures([form]))).not.toContain("Các tổ dân phố");
  });

  it("link a unit's name to its sheet", () => {
    const layout = figures([health]);
    expect(layout.links).toEqual([
      { row: figureHeaderRow, column: columnOf(layout, "Trạm y tế"), sheet: "Trạm y tế", cell: "A1" },
    ]);
  });

  it("name a unit's file in a note where its sheet is not in the workbook", () => {
    const layout = figures([{ ...health, file: "tram.xls", sheet: "Sheet1" }]);
    expect(layout.links).toEqual([]);
    expect(layout.notes[0]).toMatchObject({ row: figureHeaderRow, text: "Tệp tram.xls, trang “Sheet1”" });
  });
});

describe("the rows", () => {
  it("are Tổng, Nam and Nữ of an item split by sex, and one of any other", () => {
    const layout = figures([health]);
    const row = rowOf(layout, "live-births");
    const parts = [0, 1, 2].map((below) => shownAt(layout, row + below, figureColumns.part));
    expect(parts).toEqual(["Tổng", "Nam", "Nữ"]);
    expect(shownAt(layout, row + 3, figureColumns.code)).toBe("maternal-deaths");
  });
});

describe("a unit's cell", () => {
  it("is a formula to the unit's own cell where that holds exactly the number", () => {
    expect(cellAt(figures([health]), "live-births", "Trạm y tế", 2)).toEqual({
      formula: "=IF(ISNUMBER('Trạm y tế'!G7),'Trạm y tế'!G7,\"\")",
      result: 57,
    });
  });

  it("is the number read, with a note of its source, where the cell says it in other words", () => {
    const layout = figures([unclean(health, "maternal-deaths", "KPS")]);
    expect(cellAt(layout, "maternal-deaths", "Trạm y tế")).toEqual({ number: 0 });
    expect(layout.notes).toEqual([
      {
        row: rowOf(layout, "maternal-deaths"),
        column: columnOf(layout, "Trạm y tế"),
        text: "ô E8 ghi “KPS”",
      },
    ]);
  });

  it("has its source in a column of its own where the host has no comments", () => {
    const layout = figures([unclean(health, "maternal-deaths", "KPS")], true);
    const last = layout.columns.length - 1;
    expect(header(layout)[last]).toBe("Nguồn");
    expect(shownAt(layout, rowOf(layout, "maternal-deaths"), last)).toBe("Trạm y tế: ô E8 ghi “KPS”");
  });

  it("follows from the other two parts where the sheet does not print it", () => {
    const figure = health.figures.get("live-births")!;
    const male = {
      ...figure.parts.male,
      said: "derived" as const,
      cell: null,
      asWritten: null,
      clean: false,
    };
    const derived = new Map([
      ...health.figures,
      ["live-births", { ...figure, parts: { ...figure.parts, male } }],
    ]);
    const layout = figures([{ ...health, figures: derived }]);
    const row = rowOf(layout, "live-births");
    expect(cellAt(layout, "live-births", "Trạm y tế", 1)).toEqual({
      formula: `=IF(COUNT(F${row + 1},F${row + 3})=2,F${row + 1}-F${row + 3},"")`,
      result: 63,
    });
  });

  it("says why a total counts that is not the sum of its sexes", () => {
    const mismatch: Finding = {
      code: "total-mismatch",
      severity: "info",
      place: { sheet: "Trạm y tế", cell: "E7" },
      unit: "Trạm y tế",
      item: "live-births",
      values: { total: 120, male: 63, female: 56 },
      accepted: { reason: "Một trẻ chưa rõ giới tính", on: "2026-11-22" },
    };
    const released = unitReport("Trạm y tế", { "live-births": [120, 63, 56] }, { findings: [mismatch] });
    const layout = figures([released]);
    expect(layout.notes.map(({ text }) => text)).toEqual(["được chấp nhận: Một trẻ chưa rõ giới tính"]);
  });

  it("is blank while the figure is held out, and says what waits there", () => {
    const layout = figures([withHeld(health, "live-births")]);
    expect(cellAt(layout, "live-births", "Trạm y tế")).toBeNull();
    expect(layout.notes[0]).toMatchObject({ text: "đang chờ sửa: ô E7 ghi “120”" });
  });

  it("is blank where nothing is given, never 0", () => {
    const layout = figures([unitReport("Trạm y tế", { "live-births": null, "maternal-deaths": 0 })]);
    expect(cellAt(layout, "live-births", "Trạm y tế")).toBeNull();
  });
});

describe("the sum", () => {
  it("adds what is given and stays blank where nothing is", () => {
    const layout = figures([health]);
    const row = rowOf(layout, "live-births") + 1;
    expect(layout.rows[row - 1]![figureColumns.sum]).toEqual({
      formula: `=IF(COUNT(F${row}:J${row})=0,"",SUM(F${row}:J${row}))`,
      result: 120,
    });
    expect(shownAt(layout, rowOf(layout, "business-heads"), figureColumns.sum)).toBe("");
  });

  it("leaves out what is asked only to be compared, and says so", () => {
    const block = unitReport("Tổ dân phố 1", { "live-births": [70, 40, 30] }, { group: "Các tổ dân phố" });
    const layout = figures([health, block]);
    const row = rowOf(layout, "live-births");
    const last = columnOf(layout, "Tổ dân phố 1");
    expect(layout.rows[row]![figureColumns.sum]).toMatchObject({
      formula: expect.not.stringContaining(`K${row + 1}`),
      result: 120,
    });
    expect(layout.notes).toContainEqual({ row, column: last, text: "chỉ để đối chiếu, không cộng" });
  });

  it("says of a yes/no item how many of those that answer say Có", () => {
    const layout = figures([
      unitReport("Phòng Văn hoá – Xã hội", { "gender-column-maintained": true }),
      unitReport("Nhà văn hoá", { "gender-column-maintained": false }, { known: false }),
    ]);
    expect(shownAt(layout, rowOf(layout, "gender-column-maintained"), figureColumns.sum)).toBe("1/2");
  });
});

it("keeps its name, so that the table's formulas find it", () => {
  expect(figures([]).name).toBe(sheetNames.figures);
});
