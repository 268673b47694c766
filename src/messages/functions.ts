import type { Comparator } from "../indicators/indicator";
import { formatNumber } from "../numbers/formatNumber";

/** What a cell's error says under its flag; `name` is the argument's as Excel shows it. */
export const functionMessages = {
  blank: (name: string) => `Ô “${name}” còn trống: chưa có số liệu, không tính là 0.`,
  saidMissing: (name: string, asWritten: string) =>
    `Ô “${name}” ghi “${asWritten}”: chưa có số liệu, không tính là 0.`,
  notCollected: (name: string) => `Ô “${name}” ghi “x”: không thu thập, không tính là 0.`,
  notNumber: (name: string, asWritten: string) =>
    `“${name}” cần một số, đang là “${asWritten}”. Ghi lại ô này bằng một số.`,
  ambiguous: (name: string, asWritten: string, candidates: readonly string[]) =>
    candidates.length > 1
      ? `“${name}” ghi “${asWritten}” có thể đọc là ${candidates.join(" hoặc ")}. Ghi lại rõ một số.`
      : `“${name}” ghi “${asWritten}” chưa rõ là số nào. Ghi lại rõ một số.`,
  severalCells: (name: string) => `“${name}” cần một ô, đang là cả một vùng. Chọn lại một ô.`,
  negative: (name: string, asWritten: string) => `“${name}” không thể âm, đang là ${asWritten}.`,
  notPositive: (name: string, asWritten: string) => `“${name}” phải lớn hơn 0, đang là ${asWritten}.`,
  notYear: (name: string, asWritten: string) => `“${name}” cần một năm, ví dụ 2030, đang là ${asWritten}.`,
  notTarget: (asWritten: string) =>
    `Chưa hiểu chỉ tiêu “${asWritten}”. Ghi một số hoặc như trong kế hoạch: “≥ 60%”, “trên 90%”, “còn 1,4 lần”.`,
  needsBaseline: (asWritten: string) =>
    `Chỉ tiêu “${asWritten}” so với một năm gốc: tính mức phải đạt rồi so với số đó.`,
  needsAnswer: (asWritten: string) => `Chỉ tiêu này cần trả lời Có hoặc Không, đang là “${asWritten}”.`,
  needsNumberTarget: "Chỉ tiêu này trả lời Có hoặc Không, không tính được bằng số.",
  percentOrFraction: (asWritten: string, percent: string) =>
    `Số ${asWritten} có thể là ${percent}% hoặc đúng ${asWritten}. Ghi bằng chữ cho rõ, ví dụ “${percent}%”.`,
  outOfReach: "Với mẫu số hiện tại, không có số nào làm cho chỉ tiêu đạt.",
  sexRatioShortfall: "Tỷ số giới tính khi sinh không tính được còn thiếu bao nhiêu người.",
  yearsOutOfOrder: (baseline: string, target: string) => `Năm gốc ${baseline} phải trước năm đích ${target}.`,
  beforeBaseline: (year: string, baseline: string) => `Năm ${year} ở trước năm gốc ${baseline}.`,
  unknownItem: (asWritten: string) =>
    `Chưa có số liệu nào mang tên hoặc mã “${asWritten}”. Chép đúng nội dung số liệu ở biểu.`,
  ambiguousItem: (asWritten: string, candidates: readonly string[]) =>
    `“${asWritten}” có thể là: ${candidates.join("; ")}. Ghi rõ một số liệu.`,
  unknownSex: (asWritten: string) => `Giới là Tổng, Nam hoặc Nữ, đang là “${asWritten}”.`,
  notSplitBySex: (label: string) => `“${label}” không chia nam, nữ: dùng giới Tổng.`,
  notAdded: (label: string) => `“${label}” trả lời Có hoặc Không, không cộng được.`,
  notFoundInRanges: (label: string) => `Chưa có số liệu “${label}” trong các vùng đã chọn.`,
  doubtfulInRange: (range: number, why: string) => `Vùng ${range}: ${why}`,
  needsLook: (label: string) => `số liệu “${label}” cần xem lại trước khi cộng.`,
  severalYears: (years: readonly number[]) =>
    `có số liệu của nhiều năm (${years.join(", ")}). Chọn vùng chỉ có cột của một năm.`,
  noTargetInText: "Đoạn chữ này không có chỉ tiêu nào.",
  range: (low: number, high: number) => `${formatNumber(low)} – ${formatNumber(high)}`,
  notLoaded: "Chưa tải được hàm này. Kiểm tra kết nối rồi tính lại trang tính (F9).",
  cellsNotRead: "Chưa đọc lại được ô để biết ô trống hay ghi 0. Tính lại trang tính (F9).",
} as const;

/** What functions that judge give as their value. */
export const verdictWords = {
  met: "Đạt",
  notMet: "Chưa đạt",
  onTrack: "Dự kiến đạt",
  behind: "Chậm so với lộ trình",
} as const;

/** How a comparator is written in a cell. */
export const comparatorSigns: Readonly<Record<Comparator, string>> = {
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
