import { codesOf, context, figuresOf, gridOf, merge, readRows, workbookOf } from "./grids";
import { readWorkbook } from "../../../src/reports/readWorkbook";
import { formLayout } from "../../../src/summary/formLayout";

const head = ["STT", "Nội dung", "ĐVT", "Tổng số", "Nam", "Nữ"];

describe("readWorkbook", () => {
  it("reads a simple table with the unit, year and date of its head", () => {
    const report = readRows([
      ["UBND PHƯỜNG LÊ CHÂN", null, null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
      ["TRẠM Y TẾ", null, null, "Độc lập - Tự do - Hạnh phúc"],
      [null, null, null, "Lê Chân, ngày 20 tháng 11 năm 2026"],
      ["BÁO CÁO SỐ LIỆU BÌNH ĐẲNG GIỚI NĂM 2026"],
      [],
      head,
      ["A", "B", "C", 1, 2, 3],
      [1, "Trẻ sinh ra sống", "trẻ", 120, 63, 57],
      [2, "Tử vong bà mẹ liên quan đến thai sản", "ca", "-", null, null],
    ]);
    expect(report).toMatchObject({ unit: "Trạm y tế", known: true, year: 2026, reportDate: "2026-11-20" });
    expect(figuresOf(report)).toEqual({ "live-births": [120, 63, 57], "maternal-deaths": [0, null, null] });
    expect(report.findings).toEqual([]);
  });

  it("derives men from a total and its women", () => {
    const report = readRows([
      ["Đơn vị báo cáo: TYT phường Lê Chân"],
      ["TT", "Chỉ tiêu", "Tổng số", "Trong đó: nữ"],
      [1, "Số trẻ đẻ ra sống", 120, 57],
    ]);
    expect(figuresOf(report)).toEqual({ "live-births": [120, 63, 57] });
  });

  it("holds out a total that is not the sum of its parts", () => {
    const report = readRows([["Đơn vị: Trạm Y tế"], head, [1, "Trẻ sinh ra sống", "trẻ", 120, 63, 56]]);
    expect(figuresOf(report)).toEqual({ "live-births": "held" });
    expect(report.findings[0]).toMatchObject({
      code: "total-mismatch",
      severity: "error",
      place: { cell: "D3" },
    });
  });

  it("reads merged headings of three rows with women before men", () => {
    const report = readRows(
      [
        ["Công an phường Lê Chân"],
        ["STT", "Nội dung", "Kết quả thực hiện", null, null, "Ghi chú"],
        [null, null, "Tổng số", "Trong đó"],
        [null, null, null, "Nữ", "Nam"],
        ["A", "B", "1", "2", "3", "4"],
        [1, "Số vụ bạo lực gia đình", 3, null, null, null],
        [2, "Số nạn nhân BLGĐ", 3, 2, 1, null],
        [3, "Trong đó: được hỗ trợ", 2, 2, "-", null],
      ],
      {
        merges: [
          merge(1, 0, 3, 0),
          merge(1, 1, 3, 1),
          merge(1, 2, 1, 4),
          merge(2, 2, 3, 2),
          merge(2, 3, 2, 4),
          merge(1, 5, 3, 5),
        ],
      },
    );
    expect(figuresOf(report)).toEqual({
      "violence-cases": [3, null, null],
      "violence-victims": [3, 1, 2],
      "violence-victims-supported": [2, 0, 2],
    });
    expect(report.unit).toBe("Công an");
  });

  it("reads back every form as it is laid out", () => {
    for (const unit of context.plan.units) {
      const layout = formLayout({
        plan: context.plan,
        unit,
        items: context.items,
        year: 2026,
        deadline: null,
      });
      const rows = layout.rows.map((row) =>
        row.map((cell) =>
          cell === null ? null : "text" in cell ? cell.text : "number" in cell ? cell.number : cell.result,
        ),
      );
      const grid = gridOf(rows, { sheet: layout.name, merges: layout.merges, hiddenColumns: new Set([0]) });
      const [report] = readWorkbook(workbookOf([grid], null), context);
      expect(report?.unit).toBe(unit.name);
      expect([...(report?.figures.keys() ?? [])].sort()).toEqual(
        [...new Set([...unit.items, ...(unit.comparedItems ?? [])])].sort(),
      );
      expect(codesOf(report!)).toEqual([]);
    }
  });
});
