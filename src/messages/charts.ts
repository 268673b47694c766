import type { Part } from "../indicators/item";
import { partNames } from "./sheets";

/** Words of the charts on the sheet and in the written report: official papers, so there is one language. */
export const chartWords = {
  sheetTitle: (year: number) => `BIỂU ĐỒ KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU NĂM ${year}`,
  guide:
    "Số liệu lấy từ Biểu tổng hợp bằng công thức nên biểu đồ đổi theo số liệu. " +
    "Chỉ tiêu chưa có số liệu hoặc không phát sinh thì không có cột, không phải bằng 0. Dấu hình thoi là chỉ tiêu đề ra.",
  none: "Không có chỉ tiêu nào tính bằng tỷ lệ phần trăm nên không có biểu đồ.",
  columns: {
    order: "STT",
    indicator: "Chỉ tiêu",
    target: "Chỉ tiêu đề ra (%)",
    verdict: "Đánh giá",
  },
  /** Heading of a column of rates. */
  rate: (part: Part) => `${seriesNames[part]} (%)`,
  /** Said behind the name of an indicator without a rate: " (chưa có số liệu)", " (không phát sinh)". */
  without: (verdict: string) => ` (${verdict.toLocaleLowerCase("vi")})`,
  unit: "%",
  target: "Chỉ tiêu đề ra",
  name: (number: number) => `Biểu đồ ${number}`,
  title: (objective: string) => `${objective} (tỷ lệ %)`,
  caption: (number: number, objective: string) =>
    `Biểu đồ ${number}. ${objective} – kết quả so với chỉ tiêu (%)`,
  /** Why an indicator of the objective is not among the columns. */
  elsewhere: (codes: readonly string[]) =>
    `Không vẽ chỉ tiêu ${codes.join(", ")}: không tính bằng tỷ lệ phần trăm; xem Biểu tổng hợp.`,
  /** What a chart shows, for those who do not see it. */
  description: (rates: readonly string[]) => `Biểu đồ cột, tỷ lệ %. ${rates.join(" ")}`,
} as const;

/** What the rate of each part is called: an indicator's own rate is of both sexes together. */
export const seriesNames: Readonly<Record<Part, string>> = { ...partNames, total: "Chung" };

/**
 * An indicator as it stands in a chart: the axis already says that it is a rate.
 *
 * @example categoryName("2.1", "Tỷ lệ lao động nữ làm công hưởng lương")
 *   //=> "2.1. Lao động nữ làm công hưởng lương"
 */
export function categoryName(code: string, label: string): string {
  const short = label.replace(/^Tỷ lệ\s+/, "");
  return `${code}. ${short.charAt(0).toLocaleUpperCase("vi")}${short.slice(1)}`;
}

/**
 * One indicator's rates in words.
 *
 * @param rates "nữ 98,5%", in the order of the columns; none where there is no figure
 * @example rateSentence("2.1. Lao động nữ", ["chung 52%"], "≥ 60%", "Chưa đạt")
 *   //=> "2.1. Lao động nữ: chung 52%; chỉ tiêu ≥ 60%; chưa đạt."
 */
export function rateSentence(
  name: string,
  rates: readonly string[],
  target: string,
  verdict: string,
): string {
  const asked = target === "" ? [] : [`chỉ tiêu ${target}`];
  const parts = [rates.join(", "), ...asked, verdict.toLocaleLowerCase("vi")];
  return `${name}: ${parts.filter((part) => part !== "").join("; ")}.`;
}
