import type { CellValue, Grid } from "../../../src/reports/grid";
import type { LabelDecision } from "../../../src/reports/readingContext";
import { readWorkbook } from "../../../src/reports/readWorkbook";
import type { UnitReport } from "../../../src/reports/unitReport";
import { context, figuresOf, gridOf, merge, workbookOf } from "./grids";

type Rows = readonly (readonly CellValue[])[];

function read(rows: Rows, decisions: readonly LabelDecision[] = [], more: Partial<Grid> = {}): UnitReport[] {
  return readWorkbook(workbookOf([gridOf(rows, more)]), { ...context, labelDecisions: decisions });
}

/** What is asked or said of rows and columns: code, what it is about, cell. */
function saidOf(reports: readonly UnitReport[]): string[] {
  return reports
    .flatMap(({ findings }) => findings)
    .map(({ code, place, values }) => {
      const about = values && "asWritten" in values ? ` ${values.asWritten}` : "";
      return `${code}${about} ${place.cell ?? ""}`.trim();
    });
}

const chosen = (label: string, item: string | null): LabelDecision => ({ unit: null, label, item });

const births: Rows = [
  ["Trạm y tế"],
  [
    "STT",
    "Tổ dân phố",
    "Dân số",
    null,
    "Bé chào đời",
    null,
    "Tỷ lệ nữ (%)",
    "Kinh phí (triệu đồng)",
    "Ghi chú",
  ],
  [null, null, "Tổng số", "Nữ", "Tổng số", "Nữ", null, null, null],
  [1, "TDP 1", 1000, 510, 12, 5, 51, 40, "2 tổ"],
  [2, "TDP 2", 1200, 600, 10, 4, 50, 30, null],
  [null, "Cộng", 2200, 1110, 22, 9, 50.5, 70, null],
];
const merged = { merges: [merge(1, 2, 1, 3), merge(1, 4, 1, 5)] };

describe("a column of figures whose heading is not understood, items across", () => {
  it("is asked about once at its heading, and nothing else is", () => {
    const reports = read(births, [], merged);
    expect(reports.map(figuresOf)).toEqual([{ population: [2200, 1090, 1110] }]);
    expect(saidOf(reports)).toEqual(["unknown-item Bé chào đời E3"]);
  });

  it("is read as the officer decides, with its sexes", () => {
    const reports = read(births, [chosen("Bé chào đời", "live-births")], merged);
    expect(reports.map(figuresOf)).toEqual([{ population: [2200, 1090, 1110], "live-births": [22, 13, 9] }]);
    expect(saidOf(reports)).toEqual([]);
  });

  it("is left out where the officer says it is none", () => {
    expect(saidOf(read(births, [chosen("Bé chào đời", null)], merged))).toEqual([]);
  });

  it("does not give its women to the item before it", () => {
    const reports = read([
      ["Trạm y tế"],
      ["STT", "Tổ dân phố", "Dân số", "Số hộ nghèo", "Trong đó nữ", "Trẻ sinh ra sống"],
      [1, "TDP 1", 1000, 20, 9, 12],
      [2, "TDP 2", 1200, 30, 11, 10],
    ]);
    expect(reports.map(figuresOf)).toEqual([
      { population: [2200, null, null], "live-births": [22, null, null] },
    ]);
    expect(saidOf(reports)).toEqual(["unknown-item Số hộ nghèo D2"]);
  });

  it("is not asked about where it holds no figure", () => {
    const reports = read([
      ["Trạm y tế"],
      ["STT", "Tổ dân phố", "Dân số", "Trẻ sinh ra sống", "Người gửi", "Đợt"],
      [1, "TDP 1", 1000, 12, "Tổ trưởng", "đợt 1"],
      [2, "TDP 2", 1200, 10, "Tổ phó", "đợt 2"],
    ]);
    expect(saidOf(reports)).toEqual([]);
  });

  it("is one question in a table of several units", () => {
    const rows: Rows = [
      ["TỔNG HỢP SỐ LIỆU NĂM 2026"],
      [
        "STT",
        "Đơn vị",
        "Số lớp tập huấn về bình đẳng giới",
        "Số hội nghị truyền thông về BĐG",
        "Số sân chơi",
      ],
      [1, "Hội LHPN phường", 2, 3, 4],
      [2, "Đoàn Thanh niên", 1, 2, 3],
    ];
    expect(saidOf(read(rows))).toEqual(["unknown-item Số sân chơi E2"]);
    const decided = read(rows, [{ unit: "Đoàn Thanh niên", label: "Số sân chơi", item: null }]);
    expect(saidOf(decided)).toEqual([]);
  });
});

describe("columns that could be one another's figure, items across", () => {
  const twice: Rows = [
    ["Công an phường"],
    ["STT", "Tổ dân phố", "Dân số", "Số vụ BLGĐ phát hiện trong kỳ", "Số vụ BLGĐ được phát hiện"],
    [1, "TDP 1", 1000, 3, 2],
    [2, "TDP 2", 1200, 1, 1],
  ];

  it("are both asked about, and neither is read", () => {
    const reports = read(twice);
    expect(reports.map(figuresOf)).toEqual([{ population: [2200, null, null] }]);
    expect(saidOf(reports)).toEqual([
      "ambiguous-label Số vụ BLGĐ phát hiện trong kỳ D2",
      "ambiguous-label Số vụ BLGĐ được phát hiện E2",
    ]);
  });

  it("are one figure and a question where one heading is the item's own words", () => {
    const [top, head, ...rest] = twice;
    const exact = (head ?? []).map((each) =>
      each === "Số vụ BLGĐ phát hiện trong kỳ" ? "Số vụ bạo lực gia đình" : each,
    );
    const reports = read([top ?? [], exact, ...rest]);
    expect(reports.map(figuresOf)).toEqual([
      { population: [2200, null, null], "violence-cases": [4, null, null] },
    ]);
    expect(saidOf(reports)).toEqual(["unknown-item Số vụ BLGĐ được phát hiện E2"]);
  });

  it("are told apart by the officer", () => {
    const reports = read(twice, [chosen("Số vụ BLGĐ được phát hiện", null)]);
    expect(reports.map(figuresOf)).toEqual([
      { population: [2200, null, null], "violence-cases": [4, null, null] },
    ]);
    expect(saidOf(reports)).toEqual([]);
  });
});

describe("columns of another time, items across", () => {
  it.each([
    [
      "last year's beside this year's: said only",
      ["Dân số", "Trẻ sinh ra sống năm 2025", "Trẻ sinh ra sống năm 2026"],
      { population: [2200, null, null], "live-births": [23, null, null] },
      ["wrong-period D2"],
    ],
    [
      "half a year beside the whole: nothing to say",
      ["Dân số", "Trẻ sinh ra sống / 6 tháng đầu năm", "Trẻ sinh ra sống / Cả năm"],
      { population: [2200, null, null], "live-births": [23, null, null] },
      [],
    ],
  ])("%s", (_, headings, figures, said) => {
    const top = headings.map((heading) => heading.split(" / ")[0] ?? null);
    const low = headings.map((heading) => heading.split(" / ")[1] ?? null);
    const reports = read([
      ["Trạm y tế"],
      ["STT", "Tổ dân phố", ...top],
      ...(low.some((each) => each !== null) ? [[null, null, ...low]] : []),
      [1, "TDP 1", 1000, 12, 13],
      [2, "TDP 2", 1200, 9, 10],
    ]);
    expect(reports.map(figuresOf)).toEqual([figures]);
    expect(saidOf(reports)).toEqual(said);
  });
});

describe("a table in which nothing is understood", () => {
  const only: Rows = [
    ["Trạm y tế"],
    ["STT", "Nội dung", "Tổng số", "Nam", "Nữ"],
    [1, "Bé chào đời tại trạm", 12, 7, 5],
    [2, "Tỷ lệ bé gái (%)", 41.7],
  ];

  it("is asked about, so that the officer can answer", () => {
    const reports = read(only);
    expect(reports.map(({ unit }) => unit)).toEqual(["Trạm y tế"]);
    expect(saidOf(reports)).toEqual(["unknown-item Bé chào đời tại trạm B3"]);
    const decided = read(only, [{ unit: "Trạm y tế", label: "Bé chào đời tại trạm", item: "live-births" }]);
    expect(decided.map(figuresOf)).toEqual([{ "live-births": [12, 7, 5] }]);
  });

  it("is asked about in the section of a unit, beside sections that are understood", () => {
    const reports = read([
      ["TỔNG HỢP SỐ LIỆU NĂM 2026"],
      ["STT", "Nội dung", "Tổng số", "Nam", "Nữ"],
      ["I", "Trạm y tế", null, null, null],
      [1, "Bé chào đời tại trạm", 12, 7, 5],
      ["II", "Công an phường", null, null, null],
      [1, "Số vụ bạo lực gia đình", 3, null, null],
    ]);
    expect(reports.map(({ unit, figures }) => [unit, figures.size])).toEqual([
      ["Công an", 1],
      ["Trạm y tế", 0],
    ]);
    expect(saidOf(reports)).toEqual(["unknown-item Bé chào đời tại trạm B4"]);
  });

  it("is nobody's beside a unit's own report", () => {
    const own = gridOf([["Trạm y tế"], ["STT", "Nội dung", "Tổng số"], [1, "Trẻ sinh ra sống", 12]]);
    const other = gridOf(
      [
        ["STT", "Nội dung", "Số lượng"],
        [1, "Xe máy", 12],
      ],
      { sheet: "Tài sản" },
    );
    const reports = readWorkbook(workbookOf([own, other]), context);
    expect(reports.map(({ unit }) => unit)).toEqual(["Trạm y tế"]);
    expect(saidOf(reports)).toEqual([]);
  });
});

describe("headings above and below the item, items across", () => {
  it("take the result, never the plan beside it", () => {
    const reports = read(
      [
        ["Hội LHPN"],
        ["TT", "Chi hội", "Lượt người tham dự truyền thông", null, "Dân số", null],
        [null, null, "Kế hoạch", "Thực hiện", "Kế hoạch", "Thực hiện"],
        [1, "Chi hội 1", 100, 120, 50, 60],
        [2, "Chi hội 2", 100, 90, 50, 70],
      ],
      [],
      { merges: [merge(1, 2, 1, 3), merge(1, 4, 1, 5)] },
    );
    expect(reports.map(figuresOf)).toEqual([
      { "communication-participants": [210, null, null], population: [130, null, null] },
    ]);
    expect(saidOf(reports)).toEqual([]);
  });

  it("take the sex that stands over the items", () => {
    const reports = read(
      [
        ["Trạm y tế"],
        ["TT", "Địa bàn", "Nam", null, "Nữ", null],
        [null, null, "Dân số", "Trẻ sinh ra sống", "Dân số", "Trẻ sinh ra sống"],
        [1, "TDP 1", 50, 2, 60, 3],
        [2, "TDP 2", 40, 1, 45, 2],
      ],
      [],
      { merges: [merge(1, 2, 1, 3), merge(1, 4, 1, 5)] },
    );
    expect(reports.map(figuresOf)).toEqual([{ population: [195, 90, 105], "live-births": [8, 3, 5] }]);
    expect(saidOf(reports)).toEqual([]);
  });
});
