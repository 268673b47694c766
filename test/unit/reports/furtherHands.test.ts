import type { CellValue, Grid } from "../../../src/reports/grid";
import { codesOf, figuresOf, merge, readRows } from "./grids";

type Rows = readonly (readonly CellValue[])[];

/** More sheets as officials write them, each with what must come out and what is said of it. */
const sheets: readonly (readonly [
  string,
  Rows,
  Record<string, unknown>,
  readonly string[],
  Partial<Grid>?,
])[] = [
  [
    "sections by Roman numerals with totals, units of measure in the cells, names at the foot",
    [
      ["PHÒNG VĂN HÓA - XÃ HỘI", null, null, null, "Độc lập - Tự do - Hạnh phúc"],
      ["STT", "Chỉ tiêu", "ĐVT", "Tổng số", "Trong đó nữ", "Tỷ lệ nữ (%)", "Ghi chú"],
      ["I", "Lĩnh vực chính trị"],
      ["1", "Số lãnh đạo, quản lý", "người", 25, 12, 48, "3 đ/c nghỉ hưu"],
      ["II", "Lĩnh vực văn hóa, truyền thông", "", null, null, null, null],
      ["1", "Số hội nghị truyền thông về BĐG", "cuộc", "12", "", "", "2 cuộc cấp TP"],
      ["2", "Lượt người tham dự truyền thông", "lượt người", "1.250 lượt", "800 lượt", "64%", null],
      ["", "Cộng mục II", "", 1262, 800],
      [null, null, null, null, "Lê Chân, ngày 18 tháng 11 năm 2026"],
      [null, "Người lập biểu", null, null, "TRƯỞNG PHÒNG"],
      [null, "Nguyễn Thị Lan", null, null, "Trần Văn Minh"],
    ],
    {
      leaders: [25, 13, 12],
      "communication-events": [12, null, null],
      "communication-participants": [1250, 450, 800],
    },
    [],
  ],
  [
    "last year beside this year, women before men in both",
    [
      ["Trạm Y tế phường"],
      ["TT", "Nội dung", "Năm 2025", null, null, "Năm 2026", null, null, "So sánh (%)"],
      [null, null, "Tổng", "Nữ", "Nam", "Tổng", "Nữ", "Nam", null],
      ["A", "B", "1", "2", "3", "4", "5", "6", "7=4/1"],
      [1, "Trẻ sinh ra sống", 130, 60, 70, 120, 57, 63, 92.3],
    ],
    { "live-births": [120, 63, 57] },
    [],
    { merges: [merge(1, 2, 1, 4), merge(1, 5, 1, 7)] },
  ],
  [
    "the headings again on the next page, with what the page adds up to",
    [
      ["Trạm y tế"],
      ["STT", "Nội dung", "Tổng số", "Nam", "Nữ"],
      [1, "Trẻ sinh ra sống", 120, 63, 57],
      [null, "Cộng trang 1", 120, 63, 57],
      ["STT", "Nội dung", "Tổng số", "Nam", "Nữ"],
      [2, "Phụ nữ ở tuổi vị thành niên", 350, null, 350],
      [null, "Tổng cộng", 470, 63, 407],
    ],
    { "live-births": [120, 63, 57], "adolescent-women": [350, null, null] },
    [],
  ],
  [
    "labels and “Số liệu” and nothing else",
    [
      ["Trạm y tế"],
      ["Nội dung", "Số liệu"],
      ["1. Trẻ sinh ra sống", "120"],
      ["   - Nam: ", "63"],
      ["   - Nữ: ", "57"],
      ["2. Tử vong mẹ:", "0"],
    ],
    { "live-births": [120, 63, 57], "maternal-deaths": [0, null, null] },
    [],
  ],
  [
    "women of the row above by its own words",
    [
      ["Phòng Kinh tế, Hạ tầng và Đô thị"],
      ["TT", "Chỉ tiêu", "Kết quả"],
      [1, "Số lao động có việc làm", 12500],
      [null, "Trong đó: lao động nữ", 6000],
      [2, "Số giám đốc/chủ doanh nghiệp, HTX", 45],
      [null, "Trong đó: nữ giám đốc", 15],
    ],
    { employed: [12500, 6500, 6000], "business-heads": [45, 30, 15] },
    [],
  ],
  [
    "women beside each item, items across, one of them in words that places are called by",
    [
      ["Phòng VHXH"],
      [
        "STT",
        "Tổ dân phố",
        "Dân số",
        null,
        "Số người dân được tiếp cận kiến thức cơ bản về bình đẳng giới",
        null,
      ],
      [null, null, "Tổng số", "Nữ", "Tổng số", "Nữ"],
      [1, "TDP 1", 1000, 510, 800, 420],
      [2, "TDP 2", 1200, 600, 900, 480],
      ["Tổng", null, 2200, 1110, 1700, 900],
    ],
    { population: [2200, 1090, 1110], "population-reached": [1700, 800, 900] },
    [],
    { merges: [merge(1, 2, 1, 3), merge(1, 4, 1, 5)] },
  ],
  [
    "ages beside the total: counts, not people's own",
    [
      ["Công an phường"],
      ["TT", "Nội dung", "Tổng số", "Dưới 16 tuổi", "16-59 tuổi", "60 tuổi trở lên", "Nữ"],
      [1, "Số nạn nhân bị bạo lực gia đình", 7, 1, 5, 1, 6],
    ],
    { "violence-victims": [7, 1, 6] },
    [],
  ],
  [
    "thousands over the columns: not taken",
    [
      ["Phòng Kinh tế, Hạ tầng và Đô thị"],
      ["TT", "Chỉ tiêu", "Tổng số (nghìn người)", "Nữ (nghìn người)"],
      [1, "Lao động có việc làm", 13, 6],
    ],
    { employed: [null, null, null] },
    ["ambiguous-number"],
  ],
  [
    "thousands above the table: not taken",
    [
      ["Phòng Kinh tế, Hạ tầng và Đô thị"],
      [null, null, "ĐVT: nghìn người"],
      ["TT", "Chỉ tiêu", "Tổng số"],
      [1, "Lao động có việc làm", 13],
    ],
    { employed: [null, null, null] },
    ["ambiguous-number"],
  ],
  [
    "thousands in a label: not taken",
    [
      ["Phòng Kinh tế, Hạ tầng và Đô thị"],
      ["TT", "Chỉ tiêu", "Tổng số"],
      [1, "Lao động có việc làm (nghìn người)", 13],
      [2, "Lãnh đạo, quản lý", 5],
    ],
    { leaders: [5, null, null] },
    ["unknown-item"],
  ],
  [
    "the same again by place below, without the sexes",
    [
      ["Phòng VHXH"],
      ["TT", "Nội dung", "Tổng số", "Nam", "Nữ"],
      [1, "Dân số", 2200, 1090, 1110],
      [],
      ["TT", "Tổ dân phố", "Dân số"],
      [1, "TDP 1", 1000],
      [2, "TDP 2", 1200],
      [null, "Cộng", 2200],
    ],
    { population: [2200, 1090, 1110] },
    [],
  ],
  [
    "the same again by place below, otherwise: held",
    [
      ["Phòng VHXH"],
      ["TT", "Nội dung", "Tổng số"],
      [1, "Dân số", 3100],
      [],
      ["TT", "Tổ dân phố", "Dân số"],
      [1, "TDP 1", 1000],
      [2, "TDP 2", 1200],
      [null, "Cộng", 2200],
    ],
    { population: "held" },
    ["sources-disagree"],
  ],
  [
    "a column that explains the figures, and the time before",
    [
      ["Đoàn Thanh niên"],
      ["STT", "Nội dung", "Kỳ trước", "Kỳ này", "Diễn giải"],
      [1, "Số buổi truyền thông về BĐG", 3, 5, "tại 5 TDP"],
    ],
    { "communication-events": [5, null, null] },
    [],
  ],
  [
    "months across with their total",
    [
      ["Trạm y tế"],
      ["TT", "Nội dung", "T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9", "T10", "T11", "T12", "Tổng"],
      [1, "Trẻ sinh ra sống", 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 120],
    ],
    { "live-births": [120, null, null] },
    [],
  ],
  [
    "counts and shares under each sex",
    [
      ["Phòng VHXH"],
      ["STT", "Chỉ tiêu", "Nam", null, "Nữ", null],
      [null, null, "Số lượng", "Tỷ lệ %", "Số lượng", "Tỷ lệ %"],
      [1, "Học sinh cuối cấp THCS", 109, 51.9, 101, 48.1],
      [2, "Trong đó: hoàn thành THCS", 108, 99.1, 101, 100],
    ],
    { "lower-secondary-cohort": [210, 109, 101], "lower-secondary-completed": [209, 108, 101] },
    [],
    { merges: [merge(1, 2, 1, 3), merge(1, 4, 1, 5)] },
  ],
  [
    "two tables side by side, each with items of its own",
    [
      ["Phòng VHXH"],
      ["STT", "Nội dung", "Số lượng", null, "STT", "Nội dung", "Số lượng"],
      [1, "Số lớp tập huấn về bình đẳng giới", 3, null, 1, "Dân số", 12500],
      [
        2,
        "Số hội nghị truyền thông về BĐG",
        5,
        null,
        2,
        "Số người dân được tiếp cận kiến thức về BĐG",
        "9.800",
      ],
    ],
    {
      "training-courses": [3, null, null],
      "communication-events": [5, null, null],
      population: [12500, null, null],
      "population-reached": [9800, null, null],
    },
    [],
  ],
  [
    "notes between the rows, the year carried on",
    [
      ["Công an phường"],
      ["STT", "Nội dung", "Tổng số", "Nam", "Nữ"],
      [1, "Số nạn nhân bạo lực gia đình được phát hiện", 7, 1, 6],
      ["(Ghi chú: 02 vụ chuyển từ năm 2025 sang)"],
      [null, "Trong đó: được hỗ trợ", 6, 1, 5],
      ["* Số liệu tính đến 15/11/2026"],
      [2, "Số người gây bạo lực gia đình", 6, 6, 0],
    ],
    {
      "violence-victims": [7, 1, 6],
      "violence-victims-supported": [6, 1, 5],
      "violence-perpetrators": [6, 6, 0],
    },
    [],
  ],
  [
    "last year's rows beside this year's",
    [
      ["Trạm y tế"],
      ["TT", "Nội dung", "Số lượng"],
      [1, "Trẻ sinh ra sống năm 2025", 130],
      [2, "Trẻ sinh ra sống năm 2026", 120],
      [3, "Tử vong mẹ năm 2025", 1],
    ],
    { "live-births": [120, null, null] },
    ["wrong-period", "wrong-period"],
  ],
  [
    "columns that are no places: not added up",
    [
      ["Công an phường"],
      ["TT", "Nội dung", "Cấp phường", "Cấp thành phố"],
      [1, "Số vụ bạo lực gia đình", 6, 30],
    ],
    { "violence-cases": [null, null, null] },
    ["ambiguous-column"],
  ],
  [
    "a column up to a day in summer: not the year's",
    [["Trạm y tế"], ["TT", "Nội dung", "Tính đến 30/6/2026"], [1, "Trẻ sinh ra sống", 50]],
    { "live-births": [null, null, null] },
    ["wrong-period"],
  ],
  [
    "the beginning of the year, which is no man: asked about",
    [
      ["Phòng VHXH"],
      ["TT", "Nội dung", "Số lượng"],
      [1, "Dân số đầu năm", 3000],
      [2, "Người có trình độ tiến sĩ (1)", 2],
    ],
    { doctorates: [2, null, null] },
    ["unknown-item"],
  ],
  [
    "sexes under merged names of places, and under their sum",
    [
      ["Trạm y tế"],
      ["STT", "Nội dung", "TDP 1", null, "TDP 2", null, "Cộng", null],
      [null, null, "Nam", "Nữ", "Nam", "Nữ", "Nam", "Nữ"],
      [1, "Trẻ sinh ra sống", 3, 4, 5, 6, 8, 10],
    ],
    { "live-births": [18, 8, 10] },
    [],
    { merges: [merge(1, 2, 1, 3), merge(1, 4, 1, 5), merge(1, 6, 1, 7)] },
  ],
  [
    "the later of two days",
    [["Phòng VHXH"], ["TT", "Nội dung", "30/6/2026", "15/11/2026"], [1, "Dân số", 3000, 3100]],
    { population: [3100, null, null] },
    [],
  ],
];

describe("sheets from further hands", () => {
  const cases = sheets.map(([name, rows, figures, codes, more = {}]) => ({
    name,
    rows,
    figures,
    codes,
    more,
  }));

  it.each(cases)("reads $name", ({ rows, figures, codes, more }) => {
    const report = readRows(rows, more);
    expect(figuresOf(report)).toEqual(figures);
    expect(codesOf(report)).toEqual(codes);
    expect(report.known).toBe(true);
  });
});
