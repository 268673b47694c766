import type { Language } from "./language";
import type { ColumnDecision } from "../reports/readingContext";

/** What the pane asks of a column whose meaning is not certain. */
export interface ColumnQuestionWords {
  readonly column: (heading: string) => string;
  readonly choose: string;
  readonly meanings: Readonly<Record<ColumnDecision["meaning"], string>>;
  readonly remember: string;
  readonly chooseUnitFirst: string;
}

const vietnamese: ColumnQuestionWords = {
  column: (heading) => `Cột “${heading}” là gì?`,
  choose: "Chọn ý nghĩa của cột",
  meanings: { total: "Tổng", male: "Nam", female: "Nữ", "not-read": "Không đọc" },
  remember: "Ghi nhớ cột và đọc lại",
  chooseUnitFirst: "Tệp còn dòng hoặc cột chưa rõ. Chọn đơn vị trước, rồi trả lời các câu hỏi hiện ra.",
};

const english: ColumnQuestionWords = {
  column: (heading) => `What is the column “${heading}”?`,
  choose: "Choose what the column means",
  meanings: { total: "Total", male: "Male", female: "Female", "not-read": "Not read" },
  remember: "Remember the column and read again",
  chooseUnitFirst: "Some rows or columns are not clear. Choose the unit first, then answer what is asked.",
};

/** The words of questions about columns, in a language. */
export function columnQuestionWords(language: Language): ColumnQuestionWords {
  return language === "vi" ? vietnamese : english;
}
