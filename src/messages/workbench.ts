import type { Language } from "./language";

/** What the workbench page says around the sheets and the pane. */
export interface WorkbenchWords {
  readonly title: string;
  /** Says that this is not Excel, and what that means. */
  readonly notExcel: string;
  /** The file name a new workbook has. */
  readonly workbookName: string;
  readonly open: string;
  readonly save: string;
  readonly home: string;
  readonly ribbon: string;
  readonly pane: string;
  readonly closePane: string;
  readonly sheets: string;
  readonly starting: string;
  readonly couldNotOpen: (file: string, reason: string) => string;
  readonly couldNotStart: (reason: string) => string;
  readonly opened: (file: string) => string;
  readonly saved: (file: string) => string;
  readonly running: (command: string) => string;
  readonly done: (command: string) => string;
  /** A second workbook was opened by the add-in: here it is downloaded. */
  readonly newWorkbook: (file: string) => string;
}

const vietnamese: WorkbenchWords = {
  title: "Trang thử",
  notExcel:
    "Trang này thay cho Excel để dùng thử: bảng tính và Excel được mô phỏng, phần Tổng hợp chỉ tiêu là thật.",
  workbookName: "Tổng hợp.xlsx",
  open: "Mở tệp .xlsx",
  save: "Lưu thành .xlsx",
  home: "Tệp",
  ribbon: "Thanh công cụ Tổng hợp chỉ tiêu",
  pane: "Bảng điều khiển Tổng hợp chỉ tiêu",
  closePane: "Đóng bảng điều khiển",
  sheets: "Bảng tính",
  starting: "Đang mở bảng tính…",
  couldNotOpen: (file, reason) => `Không mở được tệp ${file}: ${reason} Hãy chọn tệp .xlsx khác.`,
  couldNotStart: (reason) => `Không mở được trang thử: ${reason} Hãy tải lại trang.`,
  opened: (file) => `Đã mở ${file}.`,
  saved: (file) => `Đã lưu ${file} vào thư mục tải về.`,
  running: (command) => `Đang chạy ${command}…`,
  done: (command) => `${command}: xong.`,
  newWorkbook: (file) => `Excel sẽ mở sổ mới; ở trang thử, sổ được tải về: ${file}.`,
};

const english: WorkbenchWords = {
  title: "Workbench",
  notExcel:
    "This page stands in for Excel: the sheets and Excel itself are emulated, the add-in is the real one.",
  workbookName: "Tong hop.xlsx",
  open: "Open an .xlsx",
  save: "Save as .xlsx",
  home: "File",
  ribbon: "Ribbon of Tổng hợp chỉ tiêu",
  pane: "Task pane of Tổng hợp chỉ tiêu",
  closePane: "Close the task pane",
  sheets: "Sheets",
  starting: "Opening the sheets…",
  couldNotOpen: (file, reason) => `${file} could not be opened: ${reason} Choose another .xlsx.`,
  couldNotStart: (reason) => `The workbench could not start: ${reason} Reload the page.`,
  opened: (file) => `Opened ${file}.`,
  saved: (file) => `Saved ${file} to your downloads.`,
  running: (command) => `Running ${command}…`,
  done: (command) => `${command}: done.`,
  newWorkbook: (file) => `Excel would open a new workbook; here it is downloaded: ${file}.`,
};

/** The words of the workbench page in a language. */
export function workbenchWords(language: Language): WorkbenchWords {
  return language === "en" ? english : vietnamese;
}
