import { consolidate } from "../../../src/consolidation/consolidate";
import { items } from "../../../src/plans/items";
import type { Plan } from "../../../src/plans/plan";
import type { UnitReport } from "../../../src/reports/unitReport";
import { indicatorTableLayout } from "../../../src/summary/indicatorTableLayout";
import type { SheetLayout } from "../../../src/summary/sheetLayout";
import { firstTableRow, tableColumns, tableHeaderRow } from "../../../src/summary/tableColumns";
import { rowShowing, shown, shownAt, styleAt } from "../../support/layoutCells";
import { indicator, smallIndicators, smallPlan } from "../../support/smallPlan";
import { unitReport, withHeld } from "../../support/unitReports";

const head = {
  locality: "phường Lê Chân, thành phố Hải Phòng",
  date: "2026-11-22",
  preparedBy: "Trần Thị B",
  checkedBy: "",
  signedBy: "Nguyễn Văn A",
};

function table(reports: UnitReport[], plan: Plan = smallPlan(), remarks = {}): SheetLayout {
  const consolidation = consolidate({ plan, items, year: 2026, reports });
  return indicatorTableLayout(consolidation, new Map(Object.entries(remarks)), head);
}

const lessons = (unit: string, planned: number, taught: number | null) =>
  unitReport(unit, { "gender-lessons-planned": planned, "gender-lessons-taught": taught });
const primary = lessons("Trường Tiểu học", 40, 40);
const secondary = lessons("Trường Trung học cơ sở", 60, 30);
const at = (layout: SheetLayout, code: string, column: number) =>
  shownAt(layout, rowShowing(layout, tableColumns.code, code), column);
const verdict = (layout: SheetLayout, code: string) => at(layout, code, tableColumns.verdict);
const allText = (layout: SheetLayout) => layout.rows.flatMap((cells) => cells.map(shown));

describe("the headings", () => {
  it("are the officer's own, in their order, over two rows", () => {
    const layout = table([]);
    const [upper, lower] = [tableHeaderRow, tableHeaderRow + 1].map((row) => layout.rows[row]!.map(shown));
    expect(upper).toEqual([
      "Mã",
      "Mục tiêu, chỉ tiêu",
      "ĐVT",
      "Chỉ tiêu năm 2030",
      "Tử số",
      null,
      null,
      "Mẫu số",
      null,
      null,
      "Kết quả",
      null,
      null,
      null,
      "Đánh giá",
      "Còn thiếu",
      "Đơn vị đã báo cáo",
      "Nguyên nhân, khó khăn, vướng mắc",
      "Đề xuất, giải pháp",
      "Ghi chú",
    ]);
    expect(lower!.slice(4, 14)).toEqual([
      "Tổng",
      "Nam",
      "Nữ",
      "Tổng",
      "Nam",
      "Nữ",
      "Chung",
      "Nam",
      "Nữ",
      "Chênh lệch (điểm %)",
    ]);
  });

  it("say the year beside each target where the years differ", () => {
    const other = indicator(
      "5.2",
      smallIndicators[2]!.measure,
      { comparator: ">=", value: 90 },
      {
        targets: [{ year: 2026, comparator: ">=", value: 90 }],
      },
    );
    const layout = table([], smallPlan({ indicators: [...smallIndicators, other] }));
    expect(shownAt(layout, tableHeaderRow, tableColumns.target)).toBe("Chỉ tiêu năm");
    expect(at(layout, "5.2", tableColumns.target)).toBe("≥ 90 (2026)");
  });
});

describe("a row", () => {
  it("stands under its objective, which is bold", () => {
    const layout = table([]);
    const objective = rowShowing(layout, tableColumns.label, "Trong lĩnh vực giáo dục, đào tạo");
    expect(rowShowing(layout, tableColumns.code, "5.1")).toBe(objective + 1);
    expect(styleAt(layout, objective, tableColumns.label).bold).toBe(true);
  });

  it("has numerator, denominator, rate, verdict, shortfall and who has reported", () => {
    const layout = table([primary, secondary]);
    const row = rowShowing(layout, tableColumns.code, "5.1");
    expect(layout.rows[row]!.map(shown)).toEqual([
      "5.1",
      "Chỉ tiêu 5.1",
      "%",
      "≥ 100",
      70,
      null,
      null,
      100,
      null,
      null,
      70,
      null,
      null,
      null,
      "Chưa đạt",
      30,
      "2/2",
      null,
      null,
      null,
    ]);
  });

  it.each<[string, UnitReport[], string, string]>([
    ["provisional while a unit has not reported", [secondary], "5.1", "Chưa đạt (tạm tính)"],
    ["provisional and on small numbers", [primary], "5.1", "Đạt (tạm tính) (số nhỏ)"],
    [
      "on small numbers",
      [unitReport("Phòng Kinh tế", { "business-heads": [10, 8, 2] })],
      "2.2",
      "Chưa đạt (số nhỏ)",
    ],
    ["without data", [], "5.1", "Chưa có số liệu"],
    [
      "where nothing occurred",
      [unitReport("Trạm y tế", { "live-births": [0, 0, 0], "maternal-deaths": 0 })],
      "4.2",
      "Không phát sinh",
    ],
    ["of a yes", [unitReport("Phòng Văn hoá – Xã hội", { "gender-column-maintained": true })], "6.3", "Đạt"],
    [
      "of a no",
      [unitReport("Phòng Văn hoá – Xã hội", { "gender-column-maintained": false })],
      "6.3",
      "Chưa đạt",
    ],
  ])("says the verdict %s", (_, reports, code, words) => {
    expect(verdict(table(reports), code)).toBe(words);
  });

  it("adds up the cells of the other units where one is left out", () => {
    const half = lessons("Trường Trung học cơ sở", 60, null);
    const layout = table([primary, half]);
    const row = rowShowing(layout, tableColumns.code, "5.1");
    const [numerator, denominator] = [tableColumns.numerator.total, tableColumns.denominator.total];
    expect(layout.rows[row]![denominator]).toMatchObject({
      formula: expect.not.stringContaining("$E$"),
      result: 40,
    });
    expect(layout.rows[row]![numerator]).toMatchObject({
      formula: expect.stringContaining("$E$"),
      result: 40,
    });
    expect(verdict(layout, "5.1")).toContain("(tạm tính)");
  });

  it("stays without figures where all that is given is held out", () => {
    const held = withHeld(withHeld(primary, "gender-lessons-planned"), "gender-lessons-taught");
    expect(at(table([held]), "5.1", tableColumns.denominator.total)).toBe("");
  });

  it("says how a target is judged that cannot be taken literally", () => {
    const target = {
      comparator: ">",
      value: 100,
      year: 2030,
      judgedAs: { comparator: ">=", value: 100 },
    } as const;
    const plan = smallPlan({ indicators: [{ ...smallIndicators[2]!, targets: [target] }] });
    expect(at(table([], plan), "5.1", tableColumns.target)).toBe("> 100 (xét ≥ 100)");
  });

  it("says that nobody is asked, and how many gave figures all the same", () => {
    const plan = smallPlan({ units: smallPlan().units.filter(({ name }) => !name.startsWith("Trường")) });
    expect(at(table([], plan), "5.1", tableColumns.reported)).toBe("chưa giao đơn vị");
    const stranger = { ...primary, known: false };
    expect(at(table([stranger], plan), "5.1", tableColumns.reported)).toBe("1 đơn vị");
  });

  it("keeps the officer's remarks by code, as text whatever they begin with", () => {
    const remark = { cause: "=1+1", solution: "+ Bổ sung", note: "" };
    const layout = table([], smallPlan(), { "5.1": remark });
    const row = layout.rows[rowShowing(layout, tableColumns.code, "5.1")]!;
    expect(row.slice(tableColumns.cause)).toEqual([{ text: "=1+1" }, { text: "+ Bổ sung" }, null]);
  });

  it.each([
    ["59,96 is not shown as 60,0", 2500, 1499, "#,##0.00"],
    ["42,857… needs one decimal", 7, 3, "#,##0.0"],
  ])("shows decimals enough not to contradict the verdict: %s", (_, planned, taught, format) => {
    const plan = smallPlan({
      indicators: [indicator("5.1", smallIndicators[2]!.measure, { comparator: ">=", value: 60 })],
    });
    const layout = table([lessons("Trường Tiểu học", planned, taught)], plan);
    const row = rowShowing(layout, tableColumns.code, "5.1");
    expect(styleAt(layout, row, tableColumns.result.total).format).toBe(format);
  });
});

describe("a round of very many units", () => {
  const names = Array.from({ length: 240 }, (_, index) => `Thôn ${index + 1}`);
  const plan = smallPlan({
    units: names.map((name) => ({
      name,
      aliases: [],
      items: ["gender-lessons-planned", "gender-lessons-taught"],
    })),
  });

  it("keeps formulas within what Excel takes, however scattered those left out are", () => {
    const layout = table(
      names.map((name, index) => lessons(name, 10, index % 2 === 0 ? 7 : null)),
      plan,
    );
    const row = layout.rows[rowShowing(layout, tableColumns.code, "5.1")]!;
    expect(row[tableColumns.denominator.total]).toMatchObject({ result: 1200 });
    const formulas = layout.rows.flat().flatMap((cell) => (cell && "formula" in cell ? [cell.formula] : []));
    expect(Math.max(...formulas.map((formula) => formula.length))).toBeLessThan(8192);
  });
});

describe("the colours", () => {
  const layout = table([primary, secondary]);

  it("follow the verdict's words by formulas, over all rows", () => {
    const rows = layout.conditionalFormats.map(({ area }) => area.row);
    expect(new Set(rows)).toEqual(new Set([firstTableRow]));
    const styles = layout.conditionalFormats.map(({ style }) => style.color);
    expect(styles).toEqual(["#0B6A0B", "#A4262C", "#8A5A00", "#5C5C5C", "#5C5C5C"]);
  });

  it("mark with an amber rule what is provisional or rests on small numbers", () => {
    const marked = table([primary]);
    const border = (code: string) =>
      styleAt(marked, rowShowing(marked, tableColumns.code, code), tableColumns.verdict).border;
    expect(border("5.1")).toBe("left-amber");
    expect(border("6.3")).toBe("thin");
  });
});

describe("head and foot", () => {
  const layout = table([primary, secondary]);

  it("carry what Nghị định 30 asks of a paper sent up", () => {
    expect(allText(layout)).toEqual(
      expect.arrayContaining([
        "ỦY BAN NHÂN DÂN PHƯỜNG LÊ CHÂN",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "Lê Chân, ngày 22 tháng 11 năm 2026",
        "NGƯỜI LẬP BIỂU",
        "TM. ỦY BAN NHÂN DÂN",
        "Nơi nhận:",
        "- Sở Nội vụ;",
        "- Lưu: VT.",
      ]),
    );
  });

  it("have names where they are known and dots where not", () => {
    const texts = allText(layout);
    expect(texts).toEqual(expect.arrayContaining(["Trần Thị B", "Nguyễn Văn A", "……………………"]));
  });

  it("count the verdicts", () => {
    const count = (words: string) => shownAt(layout, lastRowShowing(layout, words), tableColumns.unit);
    expect(count("Đạt")).toBe(0);
    expect(count("Chưa đạt")).toBe(1);
    expect(count("Chưa có số liệu")).toBe(3);
    expect(count("Tổng số chỉ tiêu")).toBe(4);
  });

  it("print on A4 landscape, headings repeated, within the official margins", () => {
    expect(layout.print).toEqual({
      orientation: "landscape",
      titleRows: [tableHeaderRow, tableHeaderRow + 1],
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      pageNumber: true,
    });
  });

  it("stand also over a plan without indicators", () => {
    const empty = table([], smallPlan({ indicators: [] }));
    expect(empty.conditionalFormats).toEqual([]);
    expect(allText(empty)).toContain("NGƯỜI LẬP BIỂU");
  });
});

function lastRowShowing(layout: SheetLayout, words: string): number {
  return layout.rows.findLastIndex((cells) => shown(cells[tableColumns.label] ?? null) === words);
}
