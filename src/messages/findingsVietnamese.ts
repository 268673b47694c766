import { sumExactly } from "../numbers/exact";
import { formatNumber } from "../numbers/formatNumber";
import { changeText } from "./changeText";
import type { FindingSentences } from "./findingSentences";
import { itemName } from "./itemNames";

const number = (value: number) => formatNumber(value);
const named = (item: string | undefined) => (item === undefined ? "" : ` của “${itemName(item)}”`);
const either = (candidates: readonly string[]) =>
  candidates.map((candidate) => `“${candidate}”`).join(" hay ");
const difference = (one: number, other: number) => Math.abs(sumExactly([one, -other]));
/** A row of the same sheet rather than another unit. */
const isCell = (source: string) => /^[A-Z]+\d+$/.test(source);
const day = (iso: string) => iso.split("-").reverse().join("/");

const part = { total: "Tổng", male: "Nam", female: "Nữ" } as const;

const decidedBy = {
  "report-date": "có ngày báo cáo muộn hơn",
  revision: "ghi là bản thay thế, bổ sung",
  "file-time": "là tệp lưu sau",
  nothing: "",
} as const;

const damage = {
  empty: "Tệp trống, không có nội dung.",
  damaged: "Tệp hỏng, không mở được.",
  "unknown-format": "Nội dung tệp không phải bảng tính.",
  "no-sheet": "Tệp không có trang tính nào.",
  "annex-as-xls": "Biểu tổng hợp lưu ở dạng Excel 97-2003 (xls) có thể mất kết quả công thức nên không đọc; cần dạng xlsx.",
} as const;

const planProblem = {
  "not-a-number": "cần một số",
  "not-a-year": "cần một năm, ví dụ 2030",
  "not-a-comparator": "cần một trong các dấu ≥, >, ≤, <, =, khoảng",
  "unknown-code": "kế hoạch không có chỉ tiêu này",
  "unknown-unit": "kế hoạch không có đơn vị này",
  twice: "đã có ở dòng khác cho cùng năm",
  blank: "không được để trống",
  missing: "thiếu mục này",
  "not-text": "cần chữ",
  "not-a-date": "cần một ngày dạng 2026-11-25",
  "not-a-list": "cần một danh sách",
  "unknown-field": "không có mục nào mang tên này",
  "unknown-version": "tệp do phiên bản khác của phần bổ trợ lưu, chưa đọc được",
  "unknown-item": "không có số liệu nào mang mã này",
  "unknown-objective": "kế hoạch không có mục tiêu này",
  "wrong-kind-of-item": "số liệu này không dùng được cho cách tính đó",
  "not-for-measure": "dấu so sánh và giá trị không hợp với cách tính của chỉ tiêu",
  "not-allowed": "không dùng được giá trị này",
} as const;

/** What is said of each kind of finding, in Vietnamese: what happened, then what to do. */
export const findingsVietnamese: FindingSentences = {
  place({ unit, file, sheet, cell }) {
    const source = [file && `tệp ${file}`, sheet && `trang “${sheet}”`].filter(Boolean).join(", ");
    const name = unit ? (source ? `${unit} (${source})` : unit) : source.replace(/^t/, "T");
    return [name, cell && (name ? `ô ${cell}` : `Ô ${cell}`)].filter(Boolean).join(", ");
  },
  byCode: {
    "total-mismatch": ({ values: { total, male, female } }) =>
      `Tổng ${number(total)} nhưng Nam ${number(male)} + Nữ ${number(female)} = ${number(sumExactly([male, female]))}. ` +
      "Sửa trong trang tính hoặc chọn số đúng.",
    "part-exceeds-whole": ({ item, values }) =>
      `${values.partLabel ?? `Số “trong đó”${named(item)}`} là ${number(values.part)}, ` +
      `lớn hơn ${values.wholeLabel ?? "số chung"} ${number(values.whole)}. ` +
      "Xem lại hai số rồi sửa trong trang tính.",
    "pair-incomplete": ({ indicator, values: { given, missing, missingParts, because } }) => {
      const blank = missingParts?.map((name) => part[name]).join(", ");
      const lacks = blank ? `${blank} của “${itemName(missing)}”` : `“${itemName(missing)}”`;
      const has = given === missing ? "Chưa có" : `Có “${itemName(given)}” nhưng chưa có`;
      const held = `Có “${itemName(given)}” nhưng ${lacks} đang chờ sửa`;
      const which = indicator === undefined ? "chỉ tiêu" : `chỉ tiêu ${indicator}`;
      const todo =
        because === "held" ? "Sửa số đó trước." : "Bổ sung số còn thiếu, nếu không phát sinh thì ghi 0.";
      return `${because === "held" ? held : `${has} ${lacks}`}, nên đơn vị chưa được tính vào ${which}. ${todo}`;
    },
    negative: ({ values }) => `“${values.asWritten}” là số âm. Sửa thành số từ 0 trở lên.`,
    "not-whole": ({ item, values }) =>
      `“${values.asWritten}” không phải số nguyên${item ? `, mà số liệu${named(item)} là số đếm` : ""}. ` +
      "Sửa thành số nguyên.",
    "ambiguous-number": ({ values: { asWritten, candidates } }) =>
      candidates && candidates.length > 1
        ? `“${asWritten}” có thể là ${candidates.join(" hoặc ")}. Ghi lại thành một số hoặc chọn số đúng.`
        : `Không đọc được “${asWritten}” thành số. Ghi lại thành một số.`,
    "ambiguous-label": ({ values: { asWritten, candidates, column } }) =>
      `${column ? "Cột" : "Dòng"} “${asWritten}” có thể là ${either(candidates)}. ` +
      `Chọn số liệu đúng cho ${column ? "cột" : "dòng"} này.`,
    "ambiguous-column": ({ values: { asWritten, candidates } }) =>
      candidates?.length
        ? `Cột “${asWritten}” có thể là ${either(candidates)}. Chọn ý nghĩa của cột này.`
        : `Không rõ cột “${asWritten}” là số gì nên không được đọc. Chọn ý nghĩa của cột này.`,
    "no-total": ({ values }) =>
      `Số liệu chia theo ${values.which} nhưng không có dòng tổng và còn ô trống, nên chưa cộng. ` +
      "Ghi số tổng, hoặc ghi 0 vào ô không phát sinh.",
    "unknown-item": ({ values }) =>
      `${values.column ? "Cột" : "Dòng"} “${values.asWritten}” không khớp số liệu nào của kế hoạch nên không được tính. ` +
      `Chọn số liệu cho ${values.column ? "cột" : "dòng"} này hoặc bỏ qua.`,
    "no-table": () => "Không tìm thấy bảng số liệu. Kiểm tra lại trang tính hoặc gửi đơn vị biểu mẫu.",
    "unknown-unit": ({ values: { asWritten, candidates } }) => {
      if (asWritten === "")
        return "Không thấy tên đơn vị báo cáo. Ghi tên đơn vị ở đầu biểu hoặc chọn đơn vị.";
      const maybe = candidates?.length ? `, có thể là ${either(candidates)}` : "";
      return `Kế hoạch không có đơn vị “${asWritten}”${maybe}. Chọn đơn vị đúng hoặc thêm đơn vị này.`;
    },
    "duplicate-unit": ({ values }) =>
      values.decidedBy === "nothing"
        ? `Đơn vị này còn một báo cáo khác (${values.other}) và không rõ báo cáo nào mới hơn, ` +
          "nên chưa lấy báo cáo nào. Bỏ bớt một báo cáo hoặc ghi ngày báo cáo."
        : `Không lấy báo cáo này vì báo cáo kia của đơn vị (${values.other}) ${decidedBy[values.decidedBy]}. ` +
          "Xem lại nếu báo cáo này mới đúng.",
    "missing-unit": ({ values: { deadline, daysLate } }) => {
      if (deadline === undefined) return "Chưa nộp báo cáo. Nhắc đơn vị nộp.";
      if (daysLate === undefined) return `Chưa nộp báo cáo, hạn ${day(deadline)}. Nhắc đơn vị nộp.`;
      return `Chưa nộp báo cáo, quá hạn ${number(daysLate)} ngày (hạn ${day(deadline)}). Nhắc đơn vị nộp.`;
    },
    "wrong-period": ({ values: { written, expected } }) =>
      `Số liệu của kỳ ${written}, không phải năm ${expected}, nên không được tính. ` +
      "Xin báo cáo đúng kỳ, hoặc sửa kỳ báo cáo nếu ghi nhầm.",
    estimated: ({ values }) =>
      `Cột “${values.asWritten}” là số ước, chưa phải số thực hiện cả năm. Vẫn được tính; hỏi lại đơn vị khi có số chính thức.`,
    "wrong-plan": ({ values: { written, expected } }) =>
      `Biểu này của kế hoạch “${written}”, không phải “${expected}”, nên không được tính. ` +
      "Xin biểu lập theo đúng kế hoạch.",
    "other-measure": ({ indicator = "" }) =>
      `Biểu này tính chỉ tiêu ${indicator} theo cách khác với kế hoạch, nên không được cộng vào chỉ tiêu đó. ` +
      "Xin biểu lập theo đúng kế hoạch.",
    "hidden-rows": ({ values: { what, which } }) => {
      const range = which ? ` ${which}` : "";
      switch (what) {
        case "rows":
          return `Dòng${range} bị ẩn nên không được đọc. Bỏ ẩn nếu cần tính.`;
        case "columns":
          return `Cột${range} bị ẩn nên không được đọc. Bỏ ẩn nếu cần tính.`;
        case "sheet":
          return "Trang tính bị ẩn nên không được đọc. Bỏ ẩn nếu cần tính.";
        case "filtered-rows":
          return `Dòng${range} đang bị bộ lọc che nhưng vẫn được đọc. Bỏ lọc để xem đủ.`;
      }
    },
    "formula-not-calculated": () =>
      "Ô có công thức nhưng chưa có kết quả. Mở tệp bằng Excel, lưu lại rồi gửi lại, hoặc ghi số vào ô.",
    unreadable: ({ values }) => `${damage[values.reason]} Đề nghị đơn vị gửi lại tệp.`,
    encrypted: () => "Tệp có mật khẩu nên không mở được. Đề nghị đơn vị bỏ mật khẩu rồi gửi lại.",
    "too-large": ({ values: { limit } }) =>
      `Tệp quá lớn${limit ? ` (quá ${limit})` : ""} nên không đọc. Đề nghị đơn vị gửi tệp chỉ có biểu số liệu.`,
    "personal-data": ({ item, values }) =>
      "in" in values
        ? `Lời ghi cạnh số liệu${named(item)} có vẻ nhắc đến một người cụ thể; lời ghi này không được chép đi đâu. ` +
          "Viết lại không kèm tên, ngày sinh, địa chỉ, số giấy tờ, số điện thoại nếu cần đưa vào báo cáo."
        : `Cột ${values.asWritten === "" ? "không có tiêu đề này" : `“${values.asWritten}”`} có vẻ là thông tin cá nhân; cột này không được đọc và không chép đi đâu. ` +
          "Nhắc đơn vị chỉ gửi số liệu tổng hợp.",
    "changed-much": ({ item, values }) =>
      `${changeText(item, values, "vi")}. Kiểm tra lại, hoặc chấp nhận kèm lý do.`,
    "sources-disagree": ({ item, values: { value, source, otherValue, otherSource } }) => {
      const apart = `(lệch ${number(difference(value, otherValue))})`;
      return isCell(source)
        ? `Số liệu${named(item)} có hai số khác nhau: ${number(value)} ở dòng ô ${source}, ` +
            `${number(otherValue)} theo ${isCell(otherSource) ? `dòng ô ${otherSource}` : otherSource} ${apart}. ` +
            "Sửa cho khớp hoặc chọn số đúng."
        : `Số liệu${named(item)} là ${number(value)} theo ${source}, ` +
            `nhưng ${number(otherValue)} theo ${otherSource} ${apart}. Đối chiếu hai đơn vị; ` +
            `bảng tổng hợp lấy số của ${otherSource}.`;
    },
    "unexpected-answer": ({ values: { asWritten, expects } }) =>
      expects === "number"
        ? `Ô này cần một số nhưng ghi “${asWritten}”. Ghi lại thành số.`
        : `Ô này cần “Có” hoặc “Không” nhưng ghi “${asWritten}”. Chọn Có hoặc Không.`,
    "percent-for-count": ({ values }) =>
      `“${values.asWritten}” là tỷ lệ phần trăm, mà ở đây cần số đếm. Ghi số người, số vụ, số việc.`,
    "one-sex-only": ({ values: { given } }) => {
      const other = given === "male" ? "Nữ" : "Nam";
      return `Chỉ có số ${part[given]}, chưa có Tổng và ${other}. Ghi thêm một trong hai số đó.`;
    },
    "plan-invalid": ({ values: { field, asWritten, problem, expected, inFile } }) => {
      if (problem === "removed") {
        return `${field} ${asWritten} không còn dòng nào trên trang này nên không được tính. Thêm lại dòng nếu xóa nhầm.`;
      }
      const why = problem ? planProblem[problem] : expected ? `cần ${expected}` : "không dùng được";
      const name = field === "" ? "toàn bộ nội dung" : field;
      const what = asWritten === "" ? name : `${name} “${asWritten}”`;
      if (inFile) return `Tệp kế hoạch, ${what}: ${why}. Sửa trong tệp rồi mở lại.`;
      return `${what}: ${why}. Giá trị cũ của kế hoạch được giữ cho đến khi sửa.`;
    },
    "legacy-encoding": ({ values: { encoding } }) =>
      `Chữ viết theo bảng mã ${encoding === "tcvn3" ? "TCVN3" : "VNI"} cũ, đã được chuyển sang Unicode. ` +
      "Xem lại tên gọi nếu thấy lạ.",
  },
};
