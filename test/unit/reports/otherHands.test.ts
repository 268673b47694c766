import type { CellValue, Grid, SourceWorkbook } from "../../../src/reports/grid";
import { readWorkbook } from "../../../src/reports/readWorkbook";
import { codesOf, context, figuresOf, gridOf, merge, readRows, workbookOf } from "./grids";

type Rows = readonly (readonly CellValue[])[];

/** Sheets as written by hand, each with what must come out. */
const sheets: readonly (readonly [string, Rows, Record<string, unknown>, Partial<Grid>?])[] = [
  [
    "plan, result and rate under the year",
    [
      ["Trạm Y tế phường Lê Chân"],
      ["STT", "Chỉ tiêu", "ĐVT", "Năm 2025", null, "Năm 2026", null, null],
      [null, null, null, "Kế hoạch", "Thực hiện", "Kế hoạch", "Thực hiện", "Tỷ lệ (%)"],
      [1, "Số trẻ sinh ra sống", "trẻ", 100, 99, 110, 105, 95.5],
    ],
    { "live-births": [105, null, null] },
    { merges: [merge(1, 3, 1, 4), merge(1, 5, 1, 7)] },
  ],
  [
    "an instruction on the unit of measure right above the headings",
    [
      ["CÔNG AN PHƯỜNG"],
      [null, null, null, "Đơn vị tính: người"],
      ["TT", "Nội dung", "Tổng số", "Trong đó: Nữ"],
      [1, "Số nạn nhân BLGĐ", 5, 4],
    ],
    { "violence-victims": [5, 1, 4] },
  ],
  [
    "a sex right after each item, items across",
    [
      ["Đơn vị: Phòng VHXH"],
      ["STT", "Tổ dân phố", "Dân số", "Trong đó nữ", "Số vụ BLGĐ"],
      [1, "TDP 1", 100, 60, 1],
      [2, "TDP 2", 200, 90, 0],
      [null, "Cộng", 300, 150, 1],
    ],
    { population: [300, 150, 150], "violence-cases": [1, null, null] },
  ],
  [
    "sexes down, items across",
    [
      ["Đơn vị: Trạm y tế"],
      ["Phân tổ", "Trẻ sinh ra sống", "Dân số"],
      ["Tổng số", 30, 500],
      ["Nam", 16, 240],
      ["Nữ", 14, 260],
    ],
    { "live-births": [30, 16, 14], population: [500, 240, 260] },
  ],
  [
    "years down, items across: the year asked for",
    [
      ["Đơn vị: Trạm y tế"],
      ["Năm", "Trẻ sinh ra sống", "Tử vong mẹ"],
      ["Năm 2025", 30, 1],
      ["Năm 2026", 28, 0],
    ],
    { "live-births": [28, null, null], "maternal-deaths": [0, null, null] },
  ],
  [
    "boys and girls as rows of their own",
    [
      ["Trạm y tế"],
      ["STT", "Nội dung", "Số lượng"],
      [1, "Số bé trai sinh ra sống", 63],
      [2, "Số bé gái sinh ra sống", 57],
    ],
    { "live-births": [120, 63, 57] },
  ],
  [
    "one sex of a sex item only",
    [
      ["Đơn vị: Phòng Kinh tế, Hạ tầng và Đô thị"],
      ["STT", "Nội dung", "Số lượng"],
      [1, "Lao động có việc làm", 900],
      [2, "Lao động nữ có việc làm", 400],
    ],
    { employed: [900, 500, 400] },
  ],
  [
    "headings on two lines in one cell, in capitals",
    [
      ["TRẠM Y TẾ"],
      ["STT", "NỘI DUNG\nBÁO CÁO", "ĐƠN VỊ\nTÍNH", "TỔNG\nSỐ", "TRONG ĐÓ", null],
      [null, null, null, null, "NAM", "NỮ"],
      [1, "Trẻ sinh ra sống\n(trẻ)", "trẻ", 10, 6, 4],
    ],
    { "live-births": [10, 6, 4] },
    { merges: [merge(1, 4, 1, 5)] },
  ],
  [
    "a part told by its whole over a bare “Trong đó”",
    [
      ["Công an"],
      ["TT", "Nội dung", "Tổng"],
      [1, "Số nạn nhân bị bạo lực gia đình", 6],
      [null, "Trong đó:", null],
      [null, "- Được hỗ trợ", 5],
    ],
    { "violence-victims": [6, null, null], "violence-victims-supported": [5, null, null] },
  ],
  [
    "breakdowns by age or ethnicity beside the sexes",
    [
      ["Trạm y tế"],
      ["TT", "Nội dung", "Tổng số", "Trong đó", null, null],
      [null, null, null, "Nữ", "Nữ DTTS", "Dưới 20 tuổi"],
      [1, "Dân số", 100, 55, 3, 30],
    ],
    { population: [100, 45, 55] },
    { merges: [merge(1, 3, 1, 5)] },
  ],
  [
    "half a year beside the whole",
    [["Trạm y tế"], ["TT", "Nội dung", "6 tháng đầu năm", "Cả năm"], [1, "Trẻ sinh ra sống", 50, 110]],
    { "live-births": [110, null, null] },
  ],
  [
    "the month beside what has come together since January",
    [["Trạm y tế"], ["TT", "Nội dung", "Trong kỳ", "Lũy kế từ đầu năm"], [1, "Trẻ sinh ra sống", 9, 110]],
    { "live-births": [110, null, null] },
  ],
  [
    "a rate among the counts",
    [
      ["Trạm y tế"],
      ["TT", "Nội dung", "ĐVT", "Kết quả"],
      [1, "Trẻ sinh ra sống", "trẻ", 110],
      [2, "Tỷ lệ bé gái", "%", 48],
      [3, "Tỷ số giới tính khi sinh", "bé trai/100 bé gái", 109],
    ],
    { "live-births": [110, null, null] },
  ],
  [
    "a count that is said in the column Nữ",
    [
      ["Trạm y tế"],
      ["TT", "Nội dung", "Tổng số", "Nam", "Nữ"],
      [1, "Phụ nữ ở tuổi vị thành niên", null, null, 120],
      [2, "Tử vong mẹ", "-", "-", "-"],
    ],
    { "adolescent-women": [120, null, null], "maternal-deaths": [0, null, null] },
  ],
  [
    "labels without diacritics",
    [
      ["Don vi bao cao: Tram y te"],
      ["STT", "Noi dung", "Tong so", "Nam", "Nu"],
      [1, "Tre sinh ra song", 10, 6, 4],
      [2, "Tu vong me", 0, null, null],
    ],
    { "live-births": [10, 6, 4], "maternal-deaths": [0, null, null] },
  ],
  [
    "the codes of the form in a table of one's own",
    [
      ["Trạm y tế"],
      ["Mã", "Nội dung", "Tổng số", "Nam", "Nữ"],
      ["live-births", "Trẻ", 10, 6, 4],
      ["maternal-deaths", "Tử vong", 0, null, null],
    ],
    { "live-births": [10, 6, 4], "maternal-deaths": [0, null, null] },
  ],
  [
    "a table again on the next page",
    [
      ["Trạm y tế"],
      ["STT", "Nội dung", "Tổng số", "Nam", "Nữ"],
      [1, "Trẻ sinh ra sống", 10, 6, 4],
      ["STT", "Nội dung", "Tổng số", "Nam", "Nữ"],
      [2, "Dân số", 100, 50, 50],
    ],
    { "live-births": [10, 6, 4], population: [100, 50, 50] },
  ],
  [
    "names below the table",
    [
      ["Trạm y tế"],
      ["STT", "Nội dung", "Tổng số", "Nam", "Nữ"],
      [1, "Trẻ sinh ra sống", 10, 6, 4],
      [],
      [null, "Người lập biểu", null, null, "Trạm trưởng"],
      [null, "Nguyễn Thị Lan", null, null, "Trần Văn Minh"],
    ],
    { "live-births": [10, 6, 4] },
  ],
];

describe("sheets from other hands", () => {
  const cases = sheets.map(([name, rows, figures, more = {}]) => ({ name, rows, figures, more }));

  it.each(cases)("reads $name", ({ rows, figures, more }) => {
    const report = readRows(rows, more);
    expect(figuresOf(report)).toEqual(figures);
    expect(report.known).toBe(true);
  });

  it("adds up nothing over places when one is blank", () => {
    const report = readRows([
      ["Đơn vị: Phòng VHXH"],
      ["STT", "Tổ dân phố", "Dân số", "Số vụ BLGĐ"],
      [1, "TDP 1", 100, 1],
      [2, "TDP 2", null, 0],
    ]);
    expect(figuresOf(report)).toEqual({ population: "held", "violence-cases": [1, null, null] });
    expect(codesOf(report)).toEqual(["no-total"]);
  });

  it("warns where the total row is not the sum of its places, and reads the total row", () => {
    const report = readRows([
      ["Đơn vị: Phòng VHXH"],
      ["STT", "Tổ dân phố", "Dân số", "Số vụ BLGĐ"],
      [1, "TDP 1", 100, 1],
      [2, "TDP 2", 50, 0],
      [null, "Tổng cộng", 160, 1],
    ]);
    expect(figuresOf(report)).toEqual({ population: [160, null, null], "violence-cases": [1, null, null] });
    expect(report.findings).toMatchObject([{ code: "sources-disagree", severity: "warning" }]);
  });

  it("asks which of two columns is meant and reads neither", () => {
    const report = readRows([
      ["Trạm y tế"],
      ["STT", "Nội dung", "Số lượng", "Kết quả"],
      [1, "Trẻ sinh ra sống", 10, 12],
    ]);
    expect(figuresOf(report)).toEqual({ "live-births": [null, null, null] });
    expect(codesOf(report)).toEqual(["ambiguous-column"]);
  });

  it("says no-table of a sheet of words", () => {
    const report = readRows([["Trạm y tế"], ["Không có số liệu"]]);
    expect(report).toMatchObject({ unit: "Trạm y tế", year: null });
    expect(codesOf(report)).toEqual(["no-table"]);
  });

  it("lets the officer's decisions win", () => {
    const rows: Rows = [
      ["Trạm y tế"],
      ["STT", "Nội dung", "Số lượng", "Kết quả"],
      [1, "Em bé của phường", 10, 12],
    ];
    const [report] = readWorkbook(workbookOf([gridOf(rows)]), {
      ...context,
      labelDecisions: [{ unit: "Trạm y tế", label: "Em bé của phường", item: "live-births" }],
      columnDecisions: [{ unit: null, heading: "Số lượng", meaning: "not-read" }],
    });
    expect(figuresOf(report!)).toEqual({ "live-births": [12, null, null] });
  });

  const twoAlike: Rows = [
    ["TT", "Nội dung", "Số lượng", "Số lượng"],
    [1, "Trẻ sinh ra sống", 10, 12],
    [2, "Tử vong mẹ", 0, 1],
  ];

  it("tells columns of one heading apart by their letters", () => {
    const report = readRows([["Trạm y tế"], ...twoAlike]);
    expect(report.findings).toMatchObject([
      { code: "ambiguous-column", values: { candidates: ["Số lượng (C)", "Số lượng (D)"] } },
    ]);
  });

  it.each<readonly [string, string, Partial<SourceWorkbook>]>([
    ["by the file's name", "tram y te.xlsx", {}],
    ["by the officer's choice", "bao cao.xlsx", { chosenUnits: new Map([["Sheet1", "Trạm y tế"]]) }],
  ])("knows what was decided of a unit that is named %s", (_, file, more) => {
    const [report] = readWorkbook(
      { ...workbookOf([gridOf(twoAlike)], file), ...more },
      {
        ...context,
        columnDecisions: [{ unit: "Trạm y tế", heading: "Số lượng (D)", meaning: "not-read" }],
        labelDecisions: [{ unit: "Trạm y tế", label: "Tử vong mẹ", item: null }],
      },
    );
    expect(report).toMatchObject({ unit: "Trạm y tế", known: true });
    expect(figuresOf(report!)).toEqual({ "live-births": [10, null, null] });
    expect(codesOf(report!)).toEqual([]);
  });
});
