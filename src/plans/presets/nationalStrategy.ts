import type { Indicator } from "../../indicators/indicator";
import { nationalIndicators } from "./national-2021-2030-indicators";

/** Indicators that a commune cannot collect as a rule: a time-use survey, province-level counts, degrees. */
const beyondCommune: ReadonlySet<string> = new Set(["3.1", "4.4", "5.4a", "5.4b", "6.4"]);

/** What plans of communes take from the strategy where their own text has no numbers. */
export const communeIndicators: readonly Indicator[] = nationalIndicators.filter(
  ({ code }) => !beyondCommune.has(code),
);

/** Figures from background knowledge, by indicator, to be checked against the resolution itself. */
const figuresToVerify: readonly { readonly code: string; readonly sentence: string }[] = [
  {
    code: "4.3",
    sentence: "Chỉ tiêu 4.3 (sinh ở vị thành niên: 18/1.000 phụ nữ) chưa đối chiếu với Nghị quyết 28/NQ-CP.",
  },
  {
    code: "4.4",
    sentence: "Chỉ tiêu 4.4 (tỉnh có cơ sở y tế thí điểm: 40%, 70%) chưa đối chiếu với Nghị quyết 28/NQ-CP.",
  },
  {
    code: "5.2b",
    sentence:
      "Chỉ tiêu 5.2b (hoàn thành trung học cơ sở: khoảng 85%, 90%) chưa đối chiếu với Nghị quyết 28/NQ-CP.",
  },
  {
    code: "5.3",
    sentence:
      "Chỉ tiêu 5.3 (nữ tuyển mới giáo dục nghề nghiệp: trên 30%, 40%) chưa đối chiếu với Nghị quyết 28/NQ-CP.",
  },
  { code: "5.4a", sentence: "Chỉ tiêu 5.4a (nữ thạc sĩ: 50%, 50%) chưa đối chiếu với Nghị quyết 28/NQ-CP." },
  { code: "5.4b", sentence: "Chỉ tiêu 5.4b (nữ tiến sĩ: 30%, 35%) chưa đối chiếu với Nghị quyết 28/NQ-CP." },
  {
    code: "6.2",
    sentence: "Chỉ tiêu 6.2 (tổ chức được phổ biến và cam kết: 100%) chưa đối chiếu với Nghị quyết 28/NQ-CP.",
  },
  {
    code: "6.3",
    sentence: "Chỉ tiêu 6.3 (mỗi quý ít nhất 04 tin, bài) chưa đối chiếu với Nghị quyết 28/NQ-CP.",
  },
  {
    code: "6.4",
    sentence: "Chỉ tiêu 6.4 (đài phát thanh, truyền hình: 100%) chưa đối chiếu với Nghị quyết 28/NQ-CP.",
  },
];

/** The sentences for a choice of the strategy's indicators: which figures to check before use. */
export function toVerifyFor(indicators: readonly Indicator[]): readonly string[] {
  const codes = new Set(indicators.map(({ code }) => code));
  const wording =
    "Câu chữ và số của các chỉ tiêu lấy theo Nghị quyết 28/NQ-CP: đối chiếu với văn bản gốc trước khi dùng.";
  return [wording, ...figuresToVerify.filter(({ code }) => codes.has(code)).map(({ sentence }) => sentence)];
}

/** What a commune's plan says of itself where it names no figures of its own. */
export const takenFromStrategy =
  "Kế hoạch không nêu chỉ tiêu bằng số: các chỉ tiêu lấy theo Chiến lược quốc gia về bình đẳng giới giai đoạn 2021-2030, đã bỏ những chỉ tiêu cấp xã không thu thập được (3.1, 4.4, 5.4, 6.4).";

/** The resolution that sets the strategy. */
export const strategyResolution =
  "Nghị quyết số 28/NQ-CP ngày 03/3/2021 của Chính phủ ban hành Chiến lược quốc gia về bình đẳng giới giai đoạn 2021-2030";
