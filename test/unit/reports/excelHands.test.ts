import type { Workbook } from "exceljs";
import { isFinding, readSourceFile } from "../../../src/files/readSourceFile";
import type { CellValue } from "../../../src/reports/grid";
import { readWorkbook } from "../../../src/reports/readWorkbook";
import { context, figuresOf } from "./grids";

type Cells = readonly (readonly (CellValue | { readonly formula: string; readonly result: number })[])[];

interface Case {
  readonly name: string;
  readonly file: string;
  /** By the name of each sheet. */
  readonly sheets: Readonly<Record<string, { readonly cells: Cells; readonly merges?: readonly string[] }>>;
  /** By unit, what must come out. */
  readonly figures: Readonly<Record<string, Record<string, unknown>>>;
  readonly said?: readonly string[];
}

/** The Excel files of units, each with a layout of its own. */
const cases: readonly Case[] = [
  {
    name: "headings on three merged rows, numbered below, under Quốc hiệu",
    file: "Bieu so 1.xlsx",
    sheets: {
      "Biểu 1": {
        cells: [
          ["UBND PHƯỜNG LÊ CHÂN", null, null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
          ["TRẠM Y TẾ", null, null, "Độc lập - Tự do - Hạnh phúc"],
          [null, null, null, "Lê Chân, ngày 15 tháng 11 năm 2026"],
          ["BIỂU TỔNG HỢP SỐ LIỆU BÌNH ĐẲNG GIỚI NĂM 2026"],
          ["STT", "Nội dung", "ĐVT", "Kết quả thực hiện năm 2026", null, null, "Ghi chú"],
          [null, null, null, "Tổng số", "Trong đó", null, null],
          [null, null, null, null, "Nam", "Nữ", null],
          ["A", "B", "C", 1, 2, 3, 4],
          ["1", "Số trẻ sinh ra sống", "trẻ", 128, 67, 61, null],
          ["2", "Phụ nữ ở tuổi vị thành niên", "người", "1\u00a0234", null, null, null],
          ["3", "Số ca sinh ở tuổi vị thành niên", "ca", "02", null, null, "ở TDP 3, 5"],
          [null, "Người lập biểu", null, null, "TRẠM TRƯỞNG"],
        ],
        merges: ["A4:G4", "A5:A7", "B5:B7", "C5:C7", "D5:F5", "D6:D7", "E6:F6", "G5:G7"],
      },
    },
    figures: {
      "Trạm y tế": {
        "live-births": [128, 67, 61],
        "adolescent-women": [1234, null, null],
        "adolescent-births": [2, null, null],
      },
    },
  },
  {
    name: "what was organised, women under the heading of results",
    file: "bao cao hoi lhpn.xlsx",
    sheets: {
      Sheet1: {
        cells: [
          ["TT", "Nội dung công việc", "Kết quả", null, "Minh chứng"],
          [null, null, "Số lượng", "Trong đó: nữ", null],
          [1, "Tổ chức hội nghị, buổi truyền thông về bình đẳng giới", "12\u00a0", null, "KH số 12"],
          [2, "Số lượt người tham dự truyền thông", "1.250\u00a0", " 890 ", null],
          [3, "Phối hợp tổ chức các lớp tập huấn về bình đẳng giới", "03 lớp", null, null],
        ],
        merges: ["A1:A2", "B1:B2", "C1:D1", "E1:E2"],
      },
    },
    figures: {
      "Hội Liên hiệp Phụ nữ": {
        "communication-events": [12, null, null],
        "communication-participants": [1250, 360, 890],
        "training-courses": [3, null, null],
      },
    },
  },
  {
    name: "groups in a merged column, what is counted of them beside",
    file: "23.xlsx",
    sheets: {
      S: {
        cells: [
          ["Phòng VH-XH"],
          ["STT", "Nội dung", null, "Tổng số", "Nam", "Nữ"],
          [1, "Người bị bạo lực gia đình, bạo lực trên cơ sở giới", "Được phát hiện", 9, 1, 8],
          [null, null, "Được tiếp cận ít nhất một dịch vụ hỗ trợ cơ bản", 8, 1, 7],
          [2, "Tập huấn", "Số lớp", 2, null, null],
          [null, null, "Số người tham gia", 80, 30, 50],
        ],
        merges: ["B2:C2", "A3:A4", "B3:B4", "A5:A6", "B5:B6"],
      },
    },
    figures: {
      "Phòng Văn hóa - Xã hội": {
        "violence-victims": [9, 1, 8],
        "violence-victims-supported": [8, 1, 7],
        "training-courses": [2, null, null],
        "training-participants": [80, 30, 50],
      },
    },
  },
  {
    name: "two columns, the unit of measure over the figures",
    file: "Trạm y tế.xlsx",
    sheets: {
      S: {
        cells: [
          ["Nội dung", "Số lượng (người)"],
          ["1. Trẻ sinh ra sống", 90],
          ["- Trong đó: Bé gái", 41],
          ["2. Tử vong mẹ", "00"],
        ],
      },
    },
    figures: { "Trạm y tế": { "live-births": [90, 49, 41], "maternal-deaths": [0, null, null] } },
  },
  {
    name: "a table that only explains how to fill in, beside the one filled in away from column A",
    file: "TYT.xlsx",
    sheets: {
      "Hướng dẫn": {
        cells: [
          ["HƯỚNG DẪN GHI BIỂU"],
          ["STT", "Nội dung", "Cách ghi"],
          [1, "Trẻ sinh ra sống", "Đếm theo giấy chứng sinh, ví dụ 100"],
        ],
      },
      "Số liệu": {
        cells: [
          [],
          [null, null, "Tên đơn vị:", "Trạm Y tế"],
          [null, null, "Năm báo cáo:", 2026],
          [null, null, "STT", "Tên chỉ tiêu", null, "Nữ", "Nam", "Tổng cộng"],
          [null, null, 1, "Trẻ sinh ra sống", null, 61, 67, { formula: "F5+G5", result: 128 }],
          [null, null, 2, "Cơ sở trợ giúp xã hội công lập", null, null, null, 2],
        ],
      },
    },
    figures: { "Trạm y tế": { "live-births": [128, 67, 61], "social-facilities": [2, null, null] } },
  },
  {
    name: "units by numbered titles, each with a table of its own",
    file: "doan the.xlsx",
    sheets: {
      S: {
        cells: [
          ["SỐ LIỆU CÁC ĐOÀN THỂ NĂM 2026"],
          ["1. Hội Liên hiệp Phụ nữ phường"],
          ["STT", "Nội dung", "Tổng số", "Nữ"],
          [1, "Lượt người tham dự truyền thông", 500, 450],
          [],
          ["II. Đoàn Thanh niên"],
          ["STT", "Nội dung", "Tổng số", "Nữ"],
          [1, "Lượt người tham dự truyền thông", 100, 55],
        ],
      },
    },
    figures: {
      "Hội Liên hiệp Phụ nữ": { "communication-participants": [500, 50, 450] },
      "Đoàn Thanh niên": { "communication-participants": [100, 45, 55] },
    },
  },
  {
    name: "subtotals A and B over places I and II, their total last",
    file: "dan so.xlsx",
    sheets: {
      S: {
        cells: [
          ["PHÒNG VHXH"],
          ["STT", "Địa bàn", "Dân số", null, "Trẻ sinh ra sống"],
          [null, null, "Tổng", "Nữ", null],
          ["A", "Khu vực 1", 2000, 1050, 20],
          ["I", "TDP 1", 900, 450, 9],
          ["II", "TDP 2", 1100, 600, 11],
          ["B", "Khu vực 2", 1300, 640, 13],
          ["I", "TDP 3", 1300, 640, 13],
          [null, "Tổng cộng (A+B)", 3300, 1690, 33],
        ],
        merges: ["A2:A3", "B2:B3", "C2:D2", "E2:E3"],
      },
    },
    figures: {
      "Phòng Văn hóa - Xã hội": { population: [3300, 1610, 1690], "live-births": [33, null, null] },
    },
  },
  {
    name: "the whole ward first, by formulas, with a rate beside",
    file: "PHONG VHXH - dan so.xlsx",
    sheets: {
      S: {
        cells: [
          [
            "STT",
            "Tổ dân phố",
            "Dân số",
            null,
            "Người dân được tiếp cận kiến thức cơ bản về BĐG",
            null,
            "Tỷ lệ (%)",
          ],
          [null, null, "TS", "Nữ", "TS", "Nữ", null],
          [
            null,
            "Toàn phường",
            { formula: "SUM(C4:C5)", result: 2100 },
            1070,
            { formula: "SUM(E4:E5)", result: 1600 },
            830,
            { formula: "E3/C3*100", result: 76.19 },
          ],
          [1, "TDP số 01", 1000, 510, 800, 420, 80],
          [2, "TDP số 02", 1100, 560, 800, 410, 72.7],
        ],
        merges: ["A1:A2", "B1:B2", "C1:D1", "E1:F1", "G1:G2"],
      },
    },
    figures: {
      "Phòng Văn hóa - Xã hội": { population: [2100, 1030, 1070], "population-reached": [1600, 770, 830] },
    },
  },
  {
    name: "sexes under each quarter, and under the year",
    file: "LHPN.xlsx",
    sheets: {
      S: {
        cells: [
          [
            "TT",
            "Nội dung",
            "Quý I",
            null,
            "Quý II",
            null,
            "Quý III",
            null,
            "Quý IV",
            null,
            "Tổng cộng cả năm",
            null,
          ],
          [null, null, "TS", "Nữ", "TS", "Nữ", "TS", "Nữ", "TS", "Nữ", "TS", "Nữ"],
          [1, "Lượt người tham dự truyền thông", 10, 8, 20, 15, 30, 22, 40, 35, 100, 80],
        ],
        merges: ["A1:A2", "B1:B2", "C1:D1", "E1:F1", "G1:H1", "I1:J1", "K1:L1"],
      },
    },
    figures: { "Hội Liên hiệp Phụ nữ": { "communication-participants": [100, 20, 80] } },
  },
  {
    name: "figures in words and brackets: those in doubt are held",
    file: "VHXH.xlsx",
    sheets: {
      S: {
        cells: [
          ["STT", "Nội dung", "Tổng số", "Nam", "Nữ"],
          [1, "Dân số", "12.345,0", "6.045,0", "6.300,0"],
          [2, "Người có trình độ tiến sĩ", "(3)", "(1)", "(2)"],
          [3, "Người có trình độ thạc sĩ", "1.2345", null, null],
          [4, "Thành viên Ban Vì sự tiến bộ của phụ nữ", "12 (nữ 5)", null, null],
        ],
      },
    },
    figures: {
      "Phòng Văn hóa - Xã hội": {
        population: [12345, 6045, 6300],
        doctorates: "held",
        masters: "held",
        "committee-members": "held",
      },
    },
    said: ["negative", "negative", "negative", "ambiguous-number", "ambiguous-number"],
  },
];

describe("files of other hands, written by Excel's own cells and merges", () => {
  it.each(cases)("reads $name", async ({ file, sheets, figures, said = [] }) => {
    const bytes = await bytesOf(sheets);
    const workbook = readSourceFile(bytes, file, null);
    if (isFinding(workbook)) throw new Error(workbook.code);
    const reports = readWorkbook(workbook, context);
    expect(Object.fromEntries(reports.map((report) => [report.unit, figuresOf(report)]))).toEqual(figures);
    expect(reports.flatMap(({ findings }) => findings.map(({ code }) => code))).toEqual(said);
  });
});

async function bytesOf(sheets: Case["sheets"]): Promise<Uint8Array> {
  const exceljs = await import("exceljs");
  const book: Workbook = new exceljs.Workbook();
  for (const [name, { cells, merges = [] }] of Object.entries(sheets)) {
    const sheet = book.addWorksheet(name);
    sheet.addRows(cells.map((row) => [...row]));
    merges.forEach((area) => sheet.mergeCells(area));
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}
