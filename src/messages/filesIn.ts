import type { Exclusion } from "../consolidation/consolidation";
import type { Language } from "./language";

/** What the pane says where an officer brings units' files in. */
export interface FilesInWords {
  readonly heading: string;
  readonly drop: string;
  readonly hint: string;
  readonly reading: (name: string) => string;
  readonly of: (done: number, total: number) => string;
  readonly stop: string;
  readonly stopped: string;
  readonly list: string;
  readonly summary: (files: {
    readonly certain: number;
    readonly toLook: number;
    readonly unreadable: number;
  }) => string;
  readonly ignored: string;
  readonly unreadable: string;
  readonly noFigures: string;
  /** A unit's name, or that it is not known whose the report is. */
  readonly unitUnknown: (asWritten: string | null) => string;
  readonly figures: (count: number) => string;
  readonly held: (count: number) => string;
  readonly unit: (file: string, sheet: string) => string;
  readonly chooseUnit: string;
  readonly newUnit: (name: string) => string;
  readonly accept: string;
  readonly acceptOf: (unit: string, given: string) => string;
  readonly acceptInstead: (sheet: string, count: number) => string;
  readonly standing: Readonly<
    Record<"later" | "earlier" | "unclear", (sheet: string, count: number) => string>
  >;
  readonly excluded: Readonly<Record<Exclusion, string>>;
  readonly several: (unit: string) => string;
  readonly label: (asWritten: string, isColumn: boolean) => string;
  readonly chooseItem: string;
  readonly noItem: string;
  readonly remember: string;
  /** Opens what a report says; `count` of points ask for a look. */
  readonly details: (count: number) => string;
  readonly parts: { readonly total: string; readonly male: string; readonly female: string };
  readonly heldFigure: (asWritten: string) => string;
  readonly blank: string;
  /** `cells` with what is written in each. */
  readonly source: (file: string | null, sheet: string, cells: string) => string;
  readonly take: (count: number) => string;
  readonly takeNone: string;
  readonly clear: string;
  readonly done: (reports: number, figures: number) => string;
  readonly withheld: (unit: string, items: string) => string;
  readonly kept: Readonly<
    Record<"has-figures" | "other-layout" | "several", (unit: string, sheet: string) => string>
  >;
}

const vietnamese: FilesInWords = {
  heading: "Nhận tệp của đơn vị",
  drop: "Thả tệp vào đây hoặc chọn tệp",
  hint: "Nhận nhiều tệp một lần: Excel, ODS, CSV, Word có bảng. Tệp chỉ được đọc trên máy này; chưa ghi gì cho đến khi bấm Nhận.",
  reading: (name) => `Đang đọc ${name}`,
  of: (done, total) => `${done}/${total} tệp`,
  stop: "Dừng",
  stopped: "Đã dừng đọc tệp. Sổ tính vẫn như trước.",
  list: "Tệp đã đọc",
  summary: (files) => `Đã đọc: ${counted(files, ["đọc được trọn vẹn", "cần xem", "không đọc được"])}.`,
  ignored: "Bỏ qua: đây là tệp tạm do Excel tự lập khi tệp kia đang mở, không có số liệu.",
  unreadable: "Không đọc được",
  noFigures: "Không có số liệu nào đọc được để nhận.",
  unitUnknown: (asWritten) =>
    asWritten === null ? "Chưa rõ của đơn vị nào" : `Chưa rõ “${asWritten}” là đơn vị nào`,
  figures: (count) => `${count} số liệu`,
  held: (count) => `${count} số còn giữ lại`,
  unit: (file, sheet) => `Đơn vị của ${file}, trang ${sheet}`,
  chooseUnit: "Chọn đơn vị",
  newUnit: (name) => `Thêm đơn vị mới: ${name}`,
  accept: "Nhận vào sổ tính",
  acceptOf: (unit, given) => `Nhận: ${unit} · ${given}`,
  acceptInstead: (sheet, count) => `Nhận, thay toàn bộ ${count} số liệu đang có ở trang ${sheet}`,
  standing: {
    later: (sheet, count) =>
      `Trang ${sheet} đã có ${count} số liệu; báo cáo trong tệp này là bản sau. Đánh dấu nếu muốn thay.`,
    earlier: (sheet, count) =>
      `Trang ${sheet} đã có ${count} số liệu và là bản sau báo cáo trong tệp này. Chỉ đánh dấu nếu chắc chắn muốn thay.`,
    unclear: (sheet, count) =>
      `Trang ${sheet} đã có ${count} số liệu; không rõ bản nào sau. Xem lại rồi đánh dấu nếu muốn thay.`,
  },
  excluded: {
    "wrong-period": "Chưa đánh dấu nhận vì báo cáo ghi kỳ khác.",
    "wrong-plan": "Chưa đánh dấu nhận vì tệp là biểu của kế hoạch khác.",
    superseded: "Chưa đánh dấu nhận vì đơn vị này có báo cáo sau trong các tệp vừa đọc.",
    undecided: "Đơn vị này có nhiều báo cáo mà không rõ bản nào sau. Chọn một bản để nhận.",
  },
  several: (unit) => `${unit} có nhiều báo cáo đang được đánh dấu. Chỉ để lại một.`,
  label: (asWritten, isColumn) => `${isColumn ? "Cột" : "Dòng"} “${asWritten}” là số liệu nào?`,
  chooseItem: "Chọn số liệu",
  noItem: "Không phải số liệu nào trong kế hoạch",
  remember: "Ghi nhớ và đọc lại",
  details: (count) => (count > 0 ? `Số liệu và ${count} điểm cần xem` : "Số liệu"),
  parts: { total: "Tổng", male: "Nam", female: "Nữ" },
  heldFigure: (asWritten) => `ghi “${asWritten}”, còn giữ lại`,
  blank: "để trống",
  source: (file, sheet, cells) => `Nguồn: ${file === null ? "" : `${file}, `}trang ${sheet}, ô ${cells}`,
  take: (count) => `Nhận ${count} báo cáo`,
  takeNone: "Chưa đánh dấu báo cáo nào để nhận",
  clear: "Bỏ danh sách này",
  done: (reports, figures) =>
    `Đã nhận ${reports} báo cáo với ${figures} số liệu. Nguồn của từng số ghi ở cột Nguồn trên trang của đơn vị.`,
  withheld: (unit, items) =>
    `${unit}: để trống ${items}, vì chưa chắc chắn. Lý do ghi ở cột Nguồn trên trang của đơn vị.`,
  kept: {
    "has-figures": (unit, sheet) =>
      `${unit}: trang ${sheet} đã có số liệu nên được giữ nguyên. Đánh dấu thay rồi bấm Nhận nếu muốn thay.`,
    "other-layout": (unit, sheet) =>
      `${unit}: trang ${sheet} có số liệu nhưng không theo biểu mẫu, nên được giữ nguyên. Xóa trang đó rồi bấm Nhận lại nếu muốn thay.`,
    several: (unit) => `${unit}: không rõ báo cáo nào là bản sau, nên chưa nhận. Chỉ đánh dấu một bản.`,
  },
};

const english: FilesInWords = {
  heading: "Bring in units' files",
  drop: "Drop files here or choose them",
  hint: "Many files at once: Excel, ODS, CSV, Word with a table. Files are read on this machine only; nothing is written until you press Take.",
  reading: (name) => `Reading ${name}`,
  of: (done, total) => `${done}/${total} files`,
  stop: "Stop",
  stopped: "Stopped reading. The workbook is as it was.",
  list: "Files read",
  summary: (files) => `Read: ${counted(files, ["complete", "to look at", "not readable"])}.`,
  ignored: "Left out: a temporary file that Excel keeps beside an open one; it holds no figures.",
  unreadable: "Could not be read",
  noFigures: "No figures could be read to be taken.",
  unitUnknown: (asWritten) =>
    asWritten === null ? "Not known whose it is" : `Not known which unit “${asWritten}” is`,
  figures: (count) => `${count} figures`,
  held: (count) => `${count} held out`,
  unit: (file, sheet) => `Unit of ${file}, sheet ${sheet}`,
  chooseUnit: "Choose a unit",
  newUnit: (name) => `Add as a new unit: ${name}`,
  accept: "Take into the workbook",
  acceptOf: (unit, given) => `Take: ${unit} · ${given}`,
  acceptInstead: (sheet, count) => `Take, replacing all ${count} figures on sheet ${sheet}`,
  standing: {
    later: (sheet, count) =>
      `Sheet ${sheet} has ${count} figures already; the report in this file is the later one. Tick to replace them.`,
    earlier: (sheet, count) =>
      `Sheet ${sheet} has ${count} figures already and is later than this file. Tick only if you are sure.`,
    unclear: (sheet, count) =>
      `Sheet ${sheet} has ${count} figures already; nothing tells which is later. Look, then tick to replace them.`,
  },
  excluded: {
    "wrong-period": "Not ticked, since the report is about another period.",
    "wrong-plan": "Not ticked, since the file is the annex of another plan.",
    superseded: "Not ticked, since a later report of this unit is among the files.",
    undecided: "This unit has several reports and nothing tells which is later. Choose one.",
  },
  several: (unit) => `Several reports of ${unit} are ticked. Leave only one.`,
  label: (asWritten, isColumn) => `What does the ${isColumn ? "column" : "row"} “${asWritten}” give?`,
  chooseItem: "Choose an item",
  noItem: "None of the plan's items",
  remember: "Remember and read again",
  details: (count) => (count > 0 ? `Figures and ${count} points to look at` : "Figures"),
  parts: { total: "Total", male: "Male", female: "Female" },
  heldFigure: (asWritten) => `says “${asWritten}”, held out`,
  blank: "blank",
  source: (file, sheet, cells) => `Source: ${file === null ? "" : `${file}, `}sheet ${sheet}, cells ${cells}`,
  take: (count) => `Take ${count} reports`,
  takeNone: "No report is ticked yet",
  clear: "Clear this list",
  done: (reports, figures) =>
    `Took ${reports} reports with ${figures} figures. The source of each stands in the column Nguồn of the unit's sheet.`,
  withheld: (unit, items) =>
    `${unit}: ${items} left blank, being uncertain. The column Nguồn of the unit's sheet says why.`,
  kept: {
    "has-figures": (unit, sheet) =>
      `${unit}: sheet ${sheet} has figures already and stays as it is. Tick to replace them, then press Take.`,
    "other-layout": (unit, sheet) =>
      `${unit}: sheet ${sheet} has figures but is not our form, so it stays. Delete it and press Take again to replace it.`,
    several: (unit) =>
      `${unit}: nothing tells which report is the later one, so none was taken. Tick only one.`,
  },
};

/** The words of bringing files in, in a language. */
export function filesInWords(language: Language): FilesInWords {
  return language === "vi" ? vietnamese : english;
}

/** "11 đọc được trọn vẹn · 2 cần xem": what there is none of is left out. */
function counted(
  { certain, toLook, unreadable }: Parameters<FilesInWords["summary"]>[0],
  words: readonly [certain: string, toLook: string, unreadable: string],
): string {
  return [certain, toLook, unreadable]
    .flatMap((count, index) => (count > 0 ? [`${count} ${words[index]}`] : []))
    .join(" · ");
}
