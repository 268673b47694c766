import type { Language } from "./language";

/** What can keep an action from being done, with what its sentence needs. */
export interface ActionProblems {
  "cell-editing": None;
  /** `sheet` where it is known which. */
  "sheet-protected": { readonly sheet?: string };
  "workbook-protected": None;
  "read-only": None;
  "sheet-missing": { readonly sheet: string };
  "sheet-taken": { readonly sheet: string };
  cancelled: None;
  "too-large": { readonly sheet?: string };
  unsupported: { readonly needs?: string };
  "host-failed": { readonly hostCode?: string };
  "not-restored": { readonly hostCode?: string };
  "no-plan": None;
  "no-table": None;
  "nothing-to-send": None;
  "indicator-missing": { readonly indicator: string };
  "figure-moved": { readonly sheet: string };
  "figure-formula": { readonly sheet: string; readonly cell: string };
  /** An earlier annex that cannot be compared with: which file, what it is of and what was wanted. */
  "annex-unreadable": { readonly file: string };
  "no-annex": { readonly file: string };
  "annex-other-plan": { readonly file: string; readonly written: string; readonly expected: string };
  "annex-other-locality": { readonly file: string; readonly written: string; readonly expected: string };
  "annex-not-earlier": { readonly file: string; readonly written: number; readonly expected: number };
}

type None = Readonly<Record<string, never>>;

export type ActionProblemCode = keyof ActionProblems;

/** Something that kept an action from being done. */
export type ActionProblem = {
  [Code in ActionProblemCode]: { readonly code: Code; readonly values: ActionProblems[Code] };
}[ActionProblemCode];

type Sentences = {
  readonly [Code in ActionProblemCode]: (values: ActionProblems[Code]) => string;
};

const vietnamese: Sentences = {
  "cell-editing": () => "Một ô đang được sửa. Nhấn Enter hoặc Esc để rời ô đó, rồi bấm lại.",
  "sheet-protected": ({ sheet }) =>
    `${sheet === undefined ? "Một trang tính" : `Trang tính “${sheet}”`} đang được bảo vệ nên chưa ghi được; ` +
    "sổ tính vẫn như trước. Vào Xem lại › Bỏ bảo vệ trang tính, rồi bấm lại.",
  "workbook-protected": () =>
    "Cấu trúc sổ tính đang được bảo vệ nên chưa thêm được trang tính; sổ tính vẫn như trước. " +
    "Vào Xem lại › Bảo vệ sổ làm việc để bỏ bảo vệ, rồi bấm lại.",
  "read-only": () =>
    "Sổ tính đang mở ở chế độ chỉ đọc. Lưu thành tệp khác (Tệp › Lưu dưới dạng), rồi bấm lại ở tệp đó.",
  "sheet-missing": ({ sheet }) =>
    `Không thấy trang tính “${sheet}”: có thể trang đã bị xóa hoặc đổi tên. Đọc lại báo cáo rồi thử lại.`,
  "sheet-taken": ({ sheet }) =>
    `Đã có trang tính “${sheet}” không phải do tiện ích lập, nên không ghi đè lên. ` +
    "Đổi tên trang đó (bấm chuột phải vào tên trang › Đổi tên), rồi bấm lại.",
  cancelled: () => "Đã dừng; sổ tính vẫn như trước.",
  "too-large": ({ sheet }) =>
    `${sheet === undefined ? "Sổ tính" : `Trang tính “${sheet}”`} có quá nhiều dữ liệu để Excel chuyển đi một lần. ` +
    "Xóa những dòng, cột thừa ở trang có nhiều dữ liệu nhất, rồi bấm lại.",
  unsupported: () =>
    "Bản Excel này chưa có chức năng cần dùng. Cập nhật Excel hoặc mở tệp bằng Excel trên web.",
  "host-failed": ({ hostCode }) =>
    "Excel không làm được việc này; sổ tính vẫn như trước. Bấm lại; nếu vẫn không được, lưu tệp, đóng rồi mở lại Excel." +
    supportCode(hostCode),
  "not-restored": ({ hostCode }) =>
    "Excel dừng giữa chừng và chưa trả sổ tính về như trước được. Đừng lưu tệp này: đóng tệp mà không lưu, " +
    "rồi mở lại bản đã lưu." +
    supportCode(hostCode),
  "no-plan": () => "Chưa có kế hoạch. Chọn kế hoạch và lập các trang tính ở bước Kế hoạch trước.",
  "no-table": () => "Chưa có Biểu tổng hợp. Bấm Tổng hợp trước.",
  "nothing-to-send": () =>
    "Chưa có số liệu nào được tổng hợp, nên chưa có gì để xuất. Nhập số liệu rồi bấm Tổng hợp.",
  "indicator-missing": ({ indicator }) =>
    `Biểu tổng hợp không có chỉ tiêu ${indicator}. Bấm Tổng hợp để lập lại biểu theo kế hoạch.`,
  "figure-moved": ({ sheet }) =>
    `Trang tính “${sheet}” đã thay đổi nên chưa ghi số. Xem lại điểm cần sửa rồi chọn lại.`,
  "figure-formula": ({ sheet, cell }) =>
    `Ô ${cell} của trang tính “${sheet}” là công thức nên không ghi đè. Đến ô đó và sửa công thức hoặc số nguồn.`,
  "annex-unreadable": ({ file }) =>
    `Không đọc được tệp “${file}”: tệp hỏng, có mật khẩu, quá lớn hoặc không phải tệp bảng tính. ` +
    "Chọn lại tệp Biểu tổng hợp đã gửi.",
  "no-annex": ({ file }) =>
    `Tệp “${file}” không phải Biểu tổng hợp xuất từ tiện ích này nên chưa so sánh được. ` +
    "Chọn tệp Biểu tổng hợp (.xlsx) đã gửi năm trước.",
  "annex-other-plan": ({ file, written, expected }) =>
    `Tệp “${file}” là biểu của kế hoạch “${written}”, không phải “${expected}”, nên không so sánh. ` +
    "Chọn biểu của cùng kế hoạch.",
  "annex-other-locality": ({ file, written, expected }) =>
    `Tệp “${file}” là biểu của ${written}, không phải của ${expected}, nên không so sánh. ` +
    "Chọn biểu của chính địa phương mình.",
  "annex-not-earlier": ({ file, written, expected }) =>
    `Tệp “${file}” là biểu năm ${written}, không trước năm ${expected} đang tổng hợp, nên không so sánh. ` +
    "Chọn biểu của một năm trước.",
};

const english: Sentences = {
  "cell-editing": () => "A cell is being edited. Press Enter or Esc to leave it, then try again.",
  "sheet-protected": ({ sheet }) =>
    `${sheet === undefined ? "A sheet" : `Sheet “${sheet}”`} is protected and could not be written to; ` +
    "the workbook is as it was. Choose Review › Unprotect Sheet, then try again.",
  "workbook-protected": () =>
    "The workbook's structure is protected, so no sheet could be added; the workbook is as it was. " +
    "Choose Review › Protect Workbook to lift the protection, then try again.",
  "read-only": () =>
    "The workbook is open read-only. Save it as another file (File › Save As), then try again there.",
  "sheet-missing": ({ sheet }) =>
    `There is no sheet “${sheet}” any more: it may have been deleted or renamed. Read the reports again, then retry.`,
  "sheet-taken": ({ sheet }) =>
    `There is already a sheet “${sheet}” that this add-in did not make, and it will not be overwritten. ` +
    "Rename that sheet (right-click its tab › Rename), then try again.",
  cancelled: () => "Stopped; the workbook is as it was.",
  "too-large": ({ sheet }) =>
    `${sheet === undefined ? "The workbook" : `Sheet “${sheet}”`} holds more than Excel passes on at once. ` +
    "Delete needless rows and columns on the largest sheet, then try again.",
  unsupported: () =>
    "This version of Excel lacks what is needed. Update Excel, or open the file in Excel on the web.",
  "host-failed": ({ hostCode }) =>
    "Excel could not do this; the workbook is as it was. Try again; if it still fails, save the file, then close and reopen Excel." +
    supportCode(hostCode),
  "not-restored": ({ hostCode }) =>
    "Excel stopped half-way and the workbook could not be put back as it was. Do not save this file: close it without " +
    "saving and open the saved copy." +
    supportCode(hostCode),
  "no-plan": () => "There is no plan yet. Choose one and make the sheets in the step Plan first.",
  "no-table": () => "There is no indicator table yet. Consolidate first.",
  "nothing-to-send": () =>
    "Nothing has been consolidated yet, so there is nothing to send. Enter figures and consolidate.",
  "indicator-missing": ({ indicator }) =>
    `The indicator table has no indicator ${indicator}. Consolidate to make the table again from the plan.`,
  "figure-moved": ({ sheet }) =>
    `Sheet “${sheet}” has changed, so nothing was written. Look at the point again, then choose.`,
  "figure-formula": ({ sheet, cell }) =>
    `Cell ${cell} of sheet “${sheet}” is a formula and will not be overwritten. Go there and correct the formula or its source.`,
  "annex-unreadable": ({ file }) =>
    `The file “${file}” cannot be read: it is damaged, has a password, is too large or is no spreadsheet. ` +
    "Choose the annex that was sent.",
  "no-annex": ({ file }) =>
    `The file “${file}” is no annex made by this add-in and cannot be compared with. ` +
    "Choose the annex (.xlsx) that was sent in an earlier year.",
  "annex-other-plan": ({ file, written, expected }) =>
    `The file “${file}” is an annex of the plan “${written}”, not of “${expected}”, and is not compared. ` +
    "Choose an annex of the same plan.",
  "annex-other-locality": ({ file, written, expected }) =>
    `The file “${file}” is the annex of ${written}, not of ${expected}, and is not compared. ` +
    "Choose your own locality's annex.",
  "annex-not-earlier": ({ file, written, expected }) =>
    `The file “${file}” is the annex of ${written}, not before ${expected}, and is not compared. ` +
    "Choose that of an earlier year.",
};

/** For support, at the end. */
function supportCode(hostCode: string | undefined): string {
  return hostCode === undefined ? "" : ` (${hostCode})`;
}

/**
 * What kept an action from being done, and what the officer can do about it.
 *
 * @example actionSentence({ code: "no-table", values: {} }, "vi") //=> "Chưa có Biểu tổng hợp. Bấm Tổng hợp trước."
 */
export function actionSentence(problem: ActionProblem, language: Language): string {
  const sentences = language === "vi" ? vietnamese : english;
  const sentence = sentences[problem.code] as (values: ActionProblem["values"]) => string;
  return sentence(problem.values);
}
