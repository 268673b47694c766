import type { Comparator, Requirement } from "../indicators/indicator";
import type { Part } from "../indicators/item";
import type { Status } from "../indicators/result";
import { formatNumber } from "../numbers/formatNumber";

/**
 * Every word on the sheets that the add-in makes. They are official papers, so there is one language;
 * readers of a sheet find its columns and labels by these same words.
 */

/** Names of the sheets beside the units' own. */
export const sheetNames = {
  targets: "Chỉ tiêu",
  figures: "Số liệu theo đơn vị",
  table: "Biểu tổng hợp",
  chart: "Biểu đồ",
  findings: "Điểm cần xem",
} as const;

export const partNames: Readonly<Record<Part, string>> = { total: "Tổng", male: "Nam", female: "Nữ" };

export const yes = "Có";
export const no = "Không";

/** The verdicts, as the officer reads and counts them. */
export const verdictWords: Readonly<Record<Status, string>> = {
  met: "Đạt",
  "not-met": "Chưa đạt",
  "no-data": "Chưa có số liệu",
  "not-applicable": "Không phát sinh",
  narrative: "Đánh giá bằng lời",
};

/** Said behind a verdict. */
export const verdictMarks = { provisional: " (tạm tính)", smallNumbers: " (số nhỏ)" } as const;

export const stateHead = {
  country: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  motto: "Độc lập - Tự do - Hạnh phúc",
  /** "ỦY BAN NHÂN DÂN PHƯỜNG LÊ CHÂN" from "phường Lê Chân, thành phố Hải Phòng". */
  committee: (locality: string) => `ỦY BAN NHÂN DÂN ${commune(locality).toLocaleUpperCase("vi")}`,
  /** "Lê Chân, ngày 22 tháng 11 năm 2026"; dots for a date not yet known. */
  placeAndDate: (locality: string, date: string | null, year: number) => {
    const place = placeName(commune(locality));
    const [, month, day] = date?.split("-") ?? [];
    const dated =
      date === null ? `ngày …… tháng …… năm ${year}` : `ngày ${day} tháng ${month} năm ${date.slice(0, 4)}`;
    return `${place}, ${dated}`;
  },
} as const;

/** What stands on a unit's form. */
export const formWords = {
  title: (year: number) => `BIỂU SỐ LIỆU THỰC HIỆN CÁC CHỈ TIÊU NĂM ${year}`,
  unit: "Đơn vị báo cáo:",
  period: "Kỳ báo cáo:",
  periodOf: (year: number) => `Năm ${year}`,
  date: "Ngày báo cáo:",
  preparedBy: "Người lập:",
  deadline: "Hạn nộp:",
  sendTo: "Gửi về:",
  guide:
    "Nhập số vào các ô màu vàng nhạt. Không phát sinh thì ghi 0; chưa có số liệu thì để trống. " +
    "Số liệu có Nam, Nữ: chỉ cần hai trong ba số Tổng, Nam, Nữ.",
  activities: "Hoạt động",
  columns: {
    code: "Mã",
    order: "STT",
    label: "Nội dung số liệu",
    unit: "ĐVT",
    total: "Tổng số",
    male: "Nam",
    female: "Nữ",
    cause: "Nguyên nhân, khó khăn",
    proposal: "Đề xuất",
    check: "Kiểm tra",
  },
  check: {
    title: "Kiểm tra số liệu",
    /** Shown live beside a row. */
    mismatch: "Nam + Nữ khác Tổng",
    exceeds: "Lớn hơn số chung",
    whole: "Nhập số nguyên từ 0 trở lên. Không phát sinh thì ghi 0; chưa có số liệu thì để trống.",
    decimal: "Nhập số từ 0 trở lên. Không phát sinh thì ghi 0; chưa có số liệu thì để trống.",
    part: "Số “trong đó” là số nguyên từ 0 trở lên, không lớn hơn số chung ở dòng trên. Vẫn giữ số này?",
    answer: "Chọn Có hoặc Không.",
  },
  preparer: "NGƯỜI LẬP BIỂU",
  head: "THỦ TRƯỞNG ĐƠN VỊ",
  signHint: "(Ký, ghi rõ họ tên)",
} as const;

/** Columns of the sheet Chỉ tiêu. */
export const targetColumns = {
  code: "Mã",
  objective: "Mục tiêu",
  label: "Chỉ tiêu",
  unit: "ĐVT",
  year: "Năm",
  comparator: "So sánh",
  value: "Giá trị",
  measure: "Cách tính",
  reportedBy: "Đơn vị báo cáo",
  baselineYear: "Năm gốc",
  baselineValue: "Giá trị gốc",
  text: "Nguyên văn",
  warnings: "Cảnh báo",
} as const;

/** What stands over the table of Chỉ tiêu, and what is said of a cell that takes only certain words. */
export const targetWords = {
  title: (plan: string) => `CHỈ TIÊU CỦA ${plan.toLocaleUpperCase("vi")}`,
  guide:
    "Sửa ngay trên bảng: năm, so sánh, giá trị, tên chỉ tiêu, đơn vị báo cáo (nhiều đơn vị cách nhau bằng dấu “;”). " +
    "Lần tổng hợp sau sẽ dùng các giá trị này. Cột Mã và Cách tính giữ nguyên.",
  check: {
    title: "Chỉ tiêu",
    comparator: "Chọn một cách so sánh trong danh sách.",
  },
} as const;

/** A comparator as the officer writes it. */
export const comparatorWords: Readonly<Record<Comparator, string>> = {
  ">=": "≥",
  ">": ">",
  "<=": "≤",
  "<": "<",
  "=": "=",
  "~": "khoảng",
  range: "từ – đến",
  increase: "tăng",
  decrease: "giảm",
  yes: "có",
};

/**
 * What is asked, in the officer's signs.
 *
 * @example requirementWords({ comparator: ">=", value: 75 }) //=> "≥ 75"
 */
export function requirementWords({ comparator, value }: Requirement): string {
  if (value === null) return comparator === "yes" ? yes : "";
  if (typeof value !== "number") return `${formatNumber(value[0])} – ${formatNumber(value[1])}`;
  return `${comparatorWords[comparator]} ${formatNumber(value)}`;
}

/** What stands on the sheet Số liệu theo đơn vị. */
export const figureWords = {
  title: (year: number) => `SỐ LIỆU THEO ĐƠN VỊ NĂM ${year}`,
  guide:
    "Mỗi ô lấy từ trang tính của đơn vị; cột Tổng cộng chỉ cộng các số đã có. " +
    "Ô trống là chưa có số liệu, không phải bằng 0.",
  columns: {
    code: "Mã",
    label: "Nội dung số liệu",
    unit: "ĐVT",
    part: "Phân tổ",
    sum: "Tổng cộng",
    sources: "Nguồn",
  },
  missing: "chưa nộp",
  comparedOnly: "chỉ để đối chiếu, không cộng",
  /** Where a figure comes from and what stands there: "ô E7 ghi “12/25 (48%)”". */
  origin: (cell: string | null, asWritten: string | null) =>
    [cell && `ô ${cell}`, asWritten !== null && `ghi “${asWritten}”`].filter(Boolean).join(" "),
  held: "đang chờ sửa",
  accepted: (reason: string) => `được chấp nhận: ${reason}`,
  /** Where a report was read; no file where it was a sheet of the officer's own workbook. */
  source: (file: string | null, sheet: string) =>
    file === null ? `Trang “${sheet}”` : `Tệp ${file}, trang “${sheet}”`,
} as const;

/** What stands on the sheet Điểm cần xem. */
export const findingWords = {
  title: (year: number) => `ĐIỂM CẦN XEM TRONG SỐ LIỆU NĂM ${year}`,
  guide:
    "Những điểm còn để lại khi lập biểu này. Số liệu ở mức “Cần sửa” chưa được tính vào. " +
    "Điểm đã được chấp nhận đứng sau, kèm lý do và ngày chấp nhận.",
  columns: {
    order: "STT",
    severity: "Mức",
    unit: "Đơn vị",
    place: "Nơi ghi",
    finding: "Nội dung",
    reason: "Lý do chấp nhận",
  },
  severity: { error: "Cần sửa", warning: "Cần xem" },
  accepted: "Đã chấp nhận",
  /** @param on "2026-11-22" */
  reason: (reason: string, on: string) => `${reason} (${on.split("-").reverse().join("/")})`,
  place: (file: string | null, sheet: string | null, cell: string | null) =>
    [file && `tệp ${file}`, sheet && `trang “${sheet}”`, cell && `ô ${cell}`].filter(Boolean).join(", "),
} as const;

/** What stands on the sheet Biểu tổng hợp. */
export const tableWords = {
  title: (year: number) => `BIỂU TỔNG HỢP KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU NĂM ${year}`,
  attachedTo: (locality: string, year: number) =>
    `(Kèm theo Báo cáo số ……/BC-UBND ngày …… tháng …… năm ${year} của Ủy ban nhân dân ${commune(locality)})`,
  columns: {
    code: "Mã",
    label: "Mục tiêu, chỉ tiêu",
    unit: "ĐVT",
    target: "Chỉ tiêu năm",
    numerator: "Tử số",
    denominator: "Mẫu số",
    result: "Kết quả",
    overall: "Chung",
    gap: "Chênh lệch (điểm %)",
    verdict: "Đánh giá",
    shortfall: "Còn thiếu",
    reported: "Đơn vị đã báo cáo",
    cause: "Nguyên nhân, khó khăn, vướng mắc",
    solution: "Đề xuất, giải pháp",
    note: "Ghi chú",
    outlook: "Lộ trình",
    before: (year: number) => `Kỳ trước (${year})`,
    change: "Thay đổi so với kỳ trước",
  },
  /** After a difference of percentages. */
  points: " điểm %",
  unchanged: "không đổi",
  judgedAs: (requirement: string) => `(xét ${requirement})`,
  unassigned: "chưa giao đơn vị",
  unitsCounted: (count: number) => `${formatNumber(count)} đơn vị`,
  countsTitle: "Tổng số chỉ tiêu",
  preparer: "NGƯỜI LẬP BIỂU",
  checker: "NGƯỜI KIỂM TRA",
  recipients: "Nơi nhận:",
  signHint: "(Ký, ghi rõ họ tên)",
  nameToCome: "……………………",
} as const;

/** "phường Lê Chân" from "phường Lê Chân, thành phố Hải Phòng". */
function commune(locality: string): string {
  return (locality.split(",")[0] ?? locality).trim();
}

/**
 * A place as papers are dated from it: its name alone, or with what it is where the name is a number or Hồ Chí Minh
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I).
 *
 * @example placeName("phường Lê Chân") //=> "Lê Chân"
 * @example placeName("phường 5") //=> "Phường 5"
 */
function placeName(name: string): string {
  const bare = name.replace(/^(phường|xã|thị trấn|đặc khu|quận|huyện|thị xã|thành phố|tỉnh)\s+/i, "");
  const kept = /^(\d|Hồ Chí Minh$)/.test(bare) ? name : bare;
  return kept.slice(0, 1).toLocaleUpperCase("vi") + kept.slice(1);
}
