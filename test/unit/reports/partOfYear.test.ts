import { endsWithYear, readPartOfYear, takePeriod } from "../../../src/reports/partOfYear";
import { codesOf, figuresOf, merge, readRows } from "./grids";
import type { CellValue } from "../../../src/reports/grid";

describe("takePeriod", () => {
  it.each([
    ["thực hiện 6 tháng đầu năm", "part", "thực hiện"],
    ["9t", "part", ""],
    ["tháng 10", "part", ""],
    ["tháng 1 đến tháng 12", "whole", ""],
    ["12 tháng", "whole", ""],
    ["lũy kế đến hết quý iii", "part", "lũy kế"],
    ["quý i ii", "part", ""],
    ["quý i đến quý iv", "whole", ""],
    ["quý i", null, "quý i"],
    ["trẻ dưới 6 tháng tuổi", null, "trẻ dưới 6 tháng tuổi"],
    ["đến ngày 15 11", null, "đến ngày 15 11"],
  ])("reads “%s”", (folded, period, rest) => {
    expect(takePeriod(folded)).toEqual({ period, rest });
  });
});

describe("readPartOfYear", () => {
  it.each([
    ["BÁO CÁO 6 THÁNG ĐẦU NĂM 2026", "6 tháng đầu năm"],
    ["Báo cáo quý III năm 2026", "quý III"],
    ["Báo cáo tháng 11/2026", "tháng 11"],
    ["Số liệu từ ngày 01/01/2026 đến 30/6/2026", "từ ngày 01/01/2026 đến 30/6/2026"],
    ["BC_6thang_2026.xlsx", "6thang"],
    ["Báo cáo quý IV và cả năm 2026", null],
    ["Kỳ báo cáo: 6 tháng, năm", null],
    ["Báo cáo kết quả năm 2026 và nhiệm vụ 6 tháng đầu năm 2027", null],
    ["Lê Chân, ngày 15 tháng 11 năm 2026", null],
    ["Từ ngày 15/11/2025 đến ngày 15/11/2026", null],
    ["Từ tháng 12/2025 đến tháng 11/2026", null],
    ["Tháng hành động vì bình đẳng giới năm 2026", null],
    ["", null],
  ])("reads “%s”", (text, part) => {
    expect(readPartOfYear(text)).toBe(part);
  });

  it.each([
    ["quý IV", true],
    ["6 tháng cuối năm", true],
    ["tháng 12", true],
    ["quý III", false],
    ["6 tháng đầu năm", false],
  ])("knows whether “%s” ends with the year", (part, ends) => {
    expect(endsWithYear(part)).toBe(ends);
  });
});

type Rows = readonly (readonly CellValue[])[];

describe("figures of a part of the year", () => {
  it.each<readonly [string, Rows]>([
    [
      "half a year",
      [
        ["TT", "Nội dung", "6 tháng đầu năm"],
        [1, "Trẻ sinh ra sống", 50],
      ],
    ],
    [
      "nine months",
      [
        ["TT", "Nội dung", "Thực hiện 9 tháng năm 2026"],
        [1, "Trẻ sinh ra sống", 80],
      ],
    ],
    [
      "a month",
      [
        ["TT", "Nội dung", "Tháng 10"],
        [1, "Trẻ sinh ra sống", 9],
      ],
    ],
    [
      "what has come together by June",
      [
        ["TT", "Nội dung", "Lũy kế 6 tháng"],
        [1, "Trẻ sinh ra sống", 50],
      ],
    ],
    [
      "half a year over the sexes",
      [
        ["TT", "Nội dung", "6 tháng đầu năm 2026", null, null],
        [null, null, "Tổng", "Nam", "Nữ"],
        [1, "Trẻ sinh ra sống", 50, 26, 24],
      ],
    ],
  ])("are not the year's: %s", (_, rows) => {
    const report = readRows([["Đơn vị: Trạm y tế"], ...rows], {
      merges: rows.length > 2 ? [merge(1, 2, 1, 4)] : [],
    });
    expect(figuresOf(report)).toEqual({ "live-births": [null, null, null] });
    expect(report.findings).toMatchObject([
      { code: "wrong-period", severity: "error", place: { cell: rows.length > 2 ? "C3" : "C2" } },
    ]);
  });

  it("give way to the year's, and their sexes with them", () => {
    const report = readRows(
      [
        ["Trạm y tế"],
        ["TT", "Nội dung", "6 tháng đầu năm", null, null, "Cả năm"],
        [null, null, "Tổng số", "Nam", "Nữ", null],
        [1, "Trẻ sinh ra sống", 50, 26, 24, 110],
      ],
      { merges: [merge(1, 2, 1, 4)] },
    );
    expect(figuresOf(report)).toEqual({ "live-births": [110, null, null] });
    expect(codesOf(report)).toEqual([]);
  });

  it("give way to what the year is expected to come to, with a warning", () => {
    const report = readRows([
      ["Trạm y tế"],
      ["TT", "Nội dung", "Kế hoạch 2026", "Thực hiện 9 tháng", "Ước thực hiện cả năm 2026"],
      [1, "Trẻ sinh ra sống", 120, 80, 110],
    ]);
    expect(figuresOf(report)).toEqual({ "live-births": [110, null, null] });
    expect(report.findings).toMatchObject([
      { code: "estimated", severity: "warning", place: { cell: "E2" } },
    ]);
  });

  it("leave what was done before what was expected", () => {
    const report = readRows([
      ["Trạm y tế"],
      ["TT", "Nội dung", "Ước cả năm", "Thực hiện năm 2026"],
      [1, "Trẻ sinh ra sống", 110, 104],
    ]);
    expect(figuresOf(report)).toEqual({ "live-births": [104, null, null] });
    expect(codesOf(report)).toEqual([]);
  });

  it("are no quarter's where several quarters come together", () => {
    const report = readRows([
      ["Văn phòng HĐND và UBND"],
      ["TT", "Nội dung", "Quý I, II", "Lũy kế đến quý III"],
      [1, "Tin, bài về bình đẳng giới", 6, 9],
    ]);
    expect([...report.figures.values()].filter(({ parts }) => parts.total.value !== null)).toEqual([]);
    expect(codesOf(report)).toContain("wrong-period");
  });

  it("are not read from rows of their own", () => {
    const rows = (...more: CellValue[][]) =>
      readRows([
        ["Trạm y tế"],
        ["Kỳ", "Trẻ sinh ra sống", "Tử vong mẹ"],
        ["6 tháng đầu năm", 50, 0],
        ...more,
      ]);
    expect(figuresOf(rows())).toEqual({ "live-births": "held", "maternal-deaths": "held" });
    expect(figuresOf(rows(["Cả năm", 110, 1]))).toEqual({
      "live-births": [110, null, null],
      "maternal-deaths": [1, null, null],
    });
  });

  it.each([
    [["BÁO CÁO SỐ LIỆU 6 THÁNG ĐẦU NĂM 2026"], "6 tháng đầu năm"],
    [["Kỳ báo cáo:", "Quý III năm 2026"], "quý III"],
    [["BÁO CÁO SỐ LIỆU NĂM 2026"], undefined],
  ])("are told by the lines above the table: %s", (line, partOfYear) => {
    const report = readRows([
      ["Trạm y tế"],
      line,
      ["TT", "Nội dung", "Kết quả"],
      [1, "Trẻ sinh ra sống", 50],
    ]);
    expect(report).toMatchObject({ year: 2026 });
    expect(report.partOfYear).toBe(partOfYear);
  });

  it("are the year's where the last quarter's report counts from January", () => {
    const report = readRows([
      ["Trạm y tế"],
      ["BÁO CÁO QUÝ IV NĂM 2026"],
      ["TT", "Nội dung", "Trong quý", "Lũy kế từ đầu năm"],
      [1, "Trẻ sinh ra sống", 30, 110],
    ]);
    expect(report.partOfYear).toBeUndefined();
    expect(figuresOf(report)).toEqual({ "live-births": [110, null, null] });
  });
});
