import { findingKey, type AcceptedFinding } from "../../../src/findings/acceptedFinding";
import type { CellValue } from "../../../src/reports/grid";
import { readWorkbook } from "../../../src/reports/readWorkbook";
import type { UnitReport } from "../../../src/reports/unitReport";
import { context, figuresOf, gridOf, workbookOf } from "./grids";

type Rows = readonly (readonly CellValue[])[];

const head = ["Nội dung", "Tổng số", "Nam", "Nữ"];
const mismatch: Rows = [["Đơn vị: Trạm Y tế"], head, ["Trẻ sinh ra sống", 120, 63, 56]];
/** Three helped of two found, and of the two one whose sex is not known. */
const helped: Rows = [
  ["Đơn vị: Công an"],
  head,
  ["Người bị bạo lực gia đình, bạo lực trên cơ sở giới được phát hiện", 2, 0, 1],
  ["Trong đó: được tiếp cận ít nhất một dịch vụ hỗ trợ cơ bản", 3, 1, 2],
];

function read(rows: Rows, acceptedFindings: readonly AcceptedFinding[] = []): UnitReport {
  const [report] = readWorkbook(workbookOf([gridOf(rows)]), { ...context, acceptedFindings });
  if (!report) throw new Error("No report");
  return report;
}

function accepting({ findings }: UnitReport): AcceptedFinding[] {
  return findings.map((finding) => ({ key: findingKey(finding), reason: "Đã hỏi lại", on: "2026-11-22" }));
}

describe("a figure held out by what the officer accepts", () => {
  it("counts exactly as its cells give it, which formulas may point at", () => {
    const report = read(mismatch, accepting(read(mismatch)));
    expect(figuresOf(report)).toEqual({ "live-births": [120, 63, 56] });
    expect(report.figures.get("live-births")).toMatchObject({
      held: false,
      parts: { total: { cell: "B3", clean: true, said: "number" } },
    });
    expect(report.findings).toMatchObject([
      {
        code: "total-mismatch",
        severity: "info",
        accepted: { reason: "Đã hỏi lại", on: "2026-11-22" },
      },
    ]);
  });

  it("is held out again once one of its numbers has changed", () => {
    const changed: Rows = [...mismatch.slice(0, 2), ["Trẻ sinh ra sống", 121, 63, 56]];
    expect(figuresOf(read(changed, accepting(read(mismatch))))).toEqual({ "live-births": "held" });
  });

  it("counts on a count's total, whatever its sexes say", () => {
    const events: Rows = [
      ["Đơn vị: Trạm Y tế"],
      head,
      ["Hội nghị, buổi truyền thông về bình đẳng giới", 9, 3, 5],
    ];
    expect(figuresOf(read(events))).toEqual({ "communication-events": "held" });
    expect(figuresOf(read(events, accepting(read(events))))).toEqual({
      "communication-events": [9, null, null],
    });
  });

  it("may be more than a whole that is accepted, too, each by a decision of its own", () => {
    const first = read(helped);
    expect(figuresOf(first)).toEqual({
      "violence-victims": "held",
      "violence-victims-supported": [3, 1, 2],
    });
    const second = read(helped, accepting(first));
    expect(figuresOf(second)).toEqual({
      "violence-victims": [2, 0, 1],
      "violence-victims-supported": "held",
    });
    const third = read(helped, accepting(second));
    expect(figuresOf(third)).toEqual({
      "violence-victims": [2, 0, 1],
      "violence-victims-supported": [3, 1, 2],
    });
    expect(third.findings.map(({ code, severity }) => [code, severity])).toEqual([
      ["total-mismatch", "info"],
      ["part-exceeds-whole", "info"],
    ]);
  });

  it.each<[string, readonly CellValue[]]>([
    ["more women than all", ["Trẻ sinh ra sống", 50, null, 57]],
    ["women beside a total of none", ["Trẻ sinh ra sống", 0, null, 3]],
    ["more of one sex than of all in a sum that is not right", ["Trẻ sinh ra sống", 50, 20, 57]],
    ["a negative", ["Trẻ sinh ra sống", -5, null, null]],
    ["what may be two numbers", ["Trẻ sinh ra sống", "1.2345", null, null]],
    ["a percentage", ["Trẻ sinh ra sống", "85%", null, null]],
  ])("is not %s: that stays held out, whatever is kept of it", (_, row) => {
    const rows: Rows = [["Đơn vị: Trạm Y tế"], head, row];
    expect(figuresOf(read(rows, accepting(read(rows))))).toEqual({ "live-births": "held" });
  });

  it("stays held out where another row says otherwise", () => {
    const twice: Rows = [...mismatch, ["Trẻ sinh ra sống", 130, 65, 65]];
    expect(figuresOf(read(twice, accepting(read(twice))))).toEqual({ "live-births": "held" });
  });
});
