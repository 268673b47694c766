import { consolidate } from "../../../src/consolidation/consolidate";
import type { PastResult, PastRound } from "../../../src/consolidation/pastRound";
import { measureKey } from "../../../src/indicators/measureKey";
import { exact } from "../../../src/numbers/exact";
import { items } from "../../../src/plans/items";
import type { Plan } from "../../../src/plans/plan";
import { indicatorTableLayout } from "../../../src/summary/indicatorTableLayout";
import { reportAnnex } from "../../../src/summary/reportAnnex";
import { lastTableColumn, tableHeaderRow } from "../../../src/summary/tableColumns";
import { rowShowing, shown, shownAt, styleAt } from "../../support/layoutCells";
import { smallIndicators, smallPlan } from "../../support/smallPlan";
import { unitReport } from "../../support/unitReports";

const head = { locality: "phường Lê Chân", date: null, preparedBy: "", checkedBy: "", signedBy: "" };
const [first, second, third] = [1, 2, 3].map((step) => lastTableColumn + step) as [number, number, number];

/** 1000 heads of businesses, 160 of them women: 16 % where 30 % are asked for by 2030. */
const heads = unitReport("Phòng Kinh tế", { "business-heads": [1000, 840, 160] });

function layoutOf({ plan = smallPlan(), past = [] as PastRound[] } = {}) {
  const consolidation = { ...consolidate({ plan, items, year: 2026, reports: [heads] }), past };
  return indicatorTableLayout(consolidation, new Map(), head);
}

function withBaseline(value: number): Plan {
  const [share, ...others] = smallIndicators as [(typeof smallIndicators)[0], ...typeof smallIndicators];
  const targets = share!.targets.map((target) => ({ ...target, baseline: { year: 2025, value } }));
  return smallPlan({ indicators: [{ ...share!, targets }, ...others] });
}

const share = smallIndicators[0]!;
const then: PastResult = {
  measure: measureKey(share.measure),
  target: { comparator: ">=", value: 30 },
  value: exact(12.5),
  status: "not-met",
  provisional: false,
};

function pastWith(result: Partial<PastResult>, code = "2.2"): PastRound {
  return {
    planId: "small",
    planTitle: "",
    locality: "",
    year: 2025,
    file: "phu-luc-2025.xlsx",
    indicators: new Map([[code, { ...then, ...result }]]),
    figures: [],
  };
}

const headings = (layout: ReturnType<typeof layoutOf>) =>
  layout.rows[tableHeaderRow]!.slice(lastTableColumn).map(shown);
const at = (layout: ReturnType<typeof layoutOf>, column: number, code = "2.2") =>
  shownAt(layout, rowShowing(layout, 0, code), column);

describe("without anything to say", () => {
  it("the table has its twenty columns", () => {
    expect(headings(layoutOf())).toEqual(["Ghi chú"]);
    expect(layoutOf().columns).toHaveLength(lastTableColumn + 1);
  });
});

describe("Lộ trình", () => {
  it.each([
    [13, "Chậm so với lộ trình; từ nay mỗi năm cần tăng khoảng 3,5 điểm %"],
    [12, "Dự kiến đạt; từ nay mỗi năm cần tăng khoảng 3,5 điểm %"],
  ])("says with a baseline of %d whether 16 %% is on the line, and the pace", (baseline, said) => {
    const layout = layoutOf({ plan: withBaseline(baseline) });
    expect(headings(layout)).toEqual(["Ghi chú", "Lộ trình"]);
    expect(at(layout, first)).toBe(said);
    expect(at(layout, first, "5.1")).toBeNull();
  });

  it("has the title, the objectives and the headings above it span the table", () => {
    const layout = layoutOf({ plan: withBaseline(10) });
    const spans = layout.merges.map(({ lastColumn }) => lastColumn);
    expect(spans.filter((last) => last === first)).toHaveLength(3 + 1 + 4);
    expect(styleAt(layout, rowShowing(layout, 0, "2.2"), first).border).toBe("thin");
    expect(layout.columns).toHaveLength(first + 1);
  });
});

it("the annex of the written report has the same columns, in words", () => {
  const consolidation = consolidate({ plan: withBaseline(13), items, year: 2026, reports: [heads] });
  const { columns, rows } = reportAnnex({ ...consolidation, past: [pastWith({})] }, "phường Lê Chân");
  expect(columns.slice(12).map(({ title }) => title)).toEqual([
    "Lộ trình",
    "Kỳ trước (2025)",
    "Thay đổi so với kỳ trước",
  ]);
  expect(rows.find(([code]) => code === "2.2")?.slice(12)).toEqual([
    "Chậm so với lộ trình; từ nay mỗi năm cần tăng khoảng 3,5 điểm %",
    "12,5%",
    "tăng 3,5 điểm %",
  ]);
});

describe("the earlier round", () => {
  it("stands with its year, its value, and the change as a formula over both", () => {
    const layout = layoutOf({ past: [pastWith({ value: exact(40) }), pastWith({})] });
    expect(headings(layout)).toEqual(["Ghi chú", "Kỳ trước (2025)", "Thay đổi so với kỳ trước"]);
    const row = rowShowing(layout, 0, "2.2");
    expect([at(layout, first), at(layout, second)]).toEqual([12.5, 3.5]);
    expect(layout.rows[row]![second]).toMatchObject({
      formula: `=IF(COUNT(K${row + 1},U${row + 1})=2,K${row + 1}-U${row + 1},"")`,
    });
    expect(styleAt(layout, row, second).format).toBe('+#,##0.0" điểm %";-#,##0.0" điểm %";"không đổi"');
    expect([first, second].map((column) => at(layout, column, "5.1"))).toEqual([null, null]);
  });

  it.each([
    ["a definition that changed is said", { measure: "rate other" }, null, "đã đổi cách tính"],
    ["a target that changed is said", { target: { comparator: ">=", value: 25 } }, 12.5, "đã đổi chỉ tiêu"],
    ["no value then is said", { value: null }, null, "không có số để so"],
  ] as const)("%s, not compared", (_, result, before, said) => {
    const layout = layoutOf({ past: [pastWith(result)] });
    expect([at(layout, first), at(layout, second)]).toEqual([before, said]);
  });

  it("that was provisional says so", () => {
    const layout = layoutOf({ past: [pastWith({ provisional: true })] });
    expect(styleAt(layout, rowShowing(layout, 0, "2.2"), first).format).toBe('#,##0.0" (tạm tính)"');
  });

  it("shows a small change with the decimals it takes", () => {
    const layout = layoutOf({ past: [pastWith({ value: exact(15.998) })] });
    const { format } = styleAt(layout, rowShowing(layout, 0, "2.2"), second);
    expect(format).toMatch(/^\+#,##0\.000"/);
  });

  it("says nothing of an answer, which has no value", () => {
    const answer = { measure: measureKey(smallIndicators[3]!.measure), value: null };
    expect(at(layoutOf({ past: [pastWith(answer, "6.3")] }), second, "6.3")).toBeNull();
  });

  it("follows Lộ trình where both are there", () => {
    const layout = layoutOf({ plan: withBaseline(10), past: [pastWith({})] });
    expect(headings(layout).slice(1)).toEqual(["Lộ trình", "Kỳ trước (2025)", "Thay đổi so với kỳ trước"]);
    expect(at(layout, third)).toBe(3.5);
  });
});
