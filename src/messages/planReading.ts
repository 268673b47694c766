import { formatNumber } from "../numbers/formatNumber";
import type { PlanWarning, PlanWarningCode, TargetWarningCode } from "../plans/text/planReading";
import type { Language } from "./language";

type Values = NonNullable<PlanWarning["values"]>;
type Sentences = Readonly<Record<TargetWarningCode | PlanWarningCode, (values: Values) => string>>;

function shown(value: string | number | undefined, language: Language): string {
  return typeof value === "number" ? formatNumber(value, undefined, language) : (value ?? "");
}

const vietnamese: Sentences = {
  "cannot-exceed": () =>
    "Tỷ lệ không thể vượt 100%: được đánh giá theo mức đạt 100%. Đề nghị xem lại câu chữ của chỉ tiêu.",
  "above-whole": ({ value }) =>
    `Tỷ lệ ${shown(value, "vi")}% lớn hơn 100%: đề nghị xem lại con số hoặc cách tính trong kế hoạch.`,
  "unusual-base": ({ unit, usual }) =>
    `Chỉ tiêu này thường tính theo ${usual}, kế hoạch ghi ${unit === "" ? "không có đơn vị tính" : unit}: giữ nguyên như kế hoạch, đề nghị kiểm tra lại đơn vị tính.`,
  "below-natural": ({ value }) =>
    `Mức ${shown(value, "vi")} thấp hơn mức cân bằng tự nhiên 104–106 bé trai/100 bé gái: đề nghị đối chiếu với văn bản gốc.`,
  "two-readings": () =>
    "Câu này có thể hiểu theo hai cách: đề nghị kiểm tra chiều so sánh và con số trước khi dùng.",
  conditional: () =>
    "Chỉ tiêu có điều kiện “nếu có”: khi trên địa bàn không có đối tượng thì ghi “Không phát sinh”.",
  "number-as-share": () =>
    "Câu viết “số lượng” nhưng con số là tỷ lệ phần trăm: được đọc là tỷ lệ, đề nghị kiểm tra lại.",
  "zero-aim": () => "Chỉ tiêu bằng 0: chỉ một trường hợp cũng là chưa đạt. Đề nghị xem cả số trường hợp.",
  "year-from-heading": ({ year }) => `Câu không nêu năm: lấy năm ${year} theo đề mục.`,
  "year-from-plan": ({ year }) => `Câu không nêu năm: lấy năm ${year} theo thời gian của kế hoạch.`,
  "no-year": () => "Không rõ năm phải đạt: đề nghị chọn năm.",
  "looser-than-national": ({ value, unit, year }) =>
    `Thấp hơn yêu cầu của Chiến lược quốc gia (${shown(value, "vi")}${unit === "%" ? "%" : ` ${unit}`}, năm ${year}): đề nghị đối chiếu với văn bản gốc.`,
  "same-target-twice": ({ code }) => `Trùng với chỉ tiêu ${code} ở trên: giữ lại một.`,
  "nobody-reports": () =>
    "Kế hoạch chưa giao đơn vị nào báo cáo chỉ tiêu này: đề nghị chọn đơn vị, nếu không sẽ không có số liệu.",
  "no-figure": () =>
    "Chỉ tiêu không có con số: được đánh giá Có/Không hoặc viết thuyết minh, đề nghị chọn cách theo dõi.",
  "no-deadline": () =>
    "Kế hoạch không nêu thời hạn báo cáo: đề nghị chọn hạn nộp trước khi gửi biểu cho các đơn vị.",
  "no-duties": () =>
    "Kế hoạch không giao từng chỉ tiêu cho đơn vị cụ thể: đề nghị chọn đơn vị báo cáo cho mỗi chỉ tiêu.",
  "reports-for-others": ({ target, unit, leader }) =>
    `Chỉ tiêu ${target} giao cho ${unit} báo cáo, trong khi ${leader} chủ trì lĩnh vực này: đề nghị thống nhất nguồn số liệu.`,
  "no-targets": () =>
    "Không tìm thấy chỉ tiêu nào có con số trong văn bản: có thể dùng chỉ tiêu của Chiến lược quốc gia hoặc nhập chỉ tiêu bằng tay.",
};

const english: Sentences = {
  "cannot-exceed": () => "A share cannot exceed 100%: it is judged as reaching 100%. Check the wording.",
  "above-whole": ({ value }) => `A share of ${shown(value, "en")}% is more than the whole: check the figure.`,
  "unusual-base": ({ unit, usual }) =>
    `This is usually measured as ${usual}; the plan writes ${unit === "" ? "no unit" : unit}. It is kept as written: check it.`,
  "below-natural": ({ value }) =>
    `${shown(value, "en")} is below the natural 104–106 boys to 100 girls: check it against the original text.`,
  "two-readings": () => "This can be read in two ways: check the comparison and the figure before use.",
  conditional: () => "Conditional (“nếu có”): where there are none, it is not applicable.",
  "number-as-share": () => "It says a number but gives a percentage: read as a share, check it.",
  "zero-aim": () => "The aim is zero: a single case misses it. Look at the number of cases too.",
  "year-from-heading": ({ year }) => `No year in the sentence: ${year} is taken from the heading.`,
  "year-from-plan": ({ year }) => `No year in the sentence: ${year} is taken from the plan's period.`,
  "no-year": () => "No year to be reached by: choose one.",
  "looser-than-national": ({ value, unit, year }) =>
    `Looser than the national strategy (${shown(value, "en")}${unit === "%" ? "%" : ` ${unit}`} in ${year}): check it.`,
  "same-target-twice": ({ code }) => `The same as target ${code} above: keep one.`,
  "nobody-reports": () => "The plan tells no unit to report this: choose one, or there will be no figures.",
  "no-figure": () => "No figure: judged yes or no, or told in words. Choose how to follow it.",
  "no-deadline": () => "The plan states no deadline: choose one before sending the forms.",
  "no-duties": () => "The plan assigns no target to a unit: choose who reports each.",
  "reports-for-others": ({ target, unit, leader }) =>
    `Target ${target} is to be reported by ${unit} while ${leader} leads the field: agree on one source.`,
  "no-targets": () =>
    "No target with a figure was found: use the national strategy's, or enter the targets by hand.",
};

/**
 * What the officer reads of a warning about a plan's text: what is odd, and what to do.
 *
 * @example planWarningSentence({ code: "year-from-plan", values: { year: 2030 } }, "vi")
 *   //=> "Câu không nêu năm: lấy năm 2030 theo thời gian của kế hoạch."
 */
export function planWarningSentence(warning: PlanWarning, language: Language): string {
  const say = (language === "vi" ? vietnamese : english)[warning.code];
  return say(warning.values ?? {});
}
