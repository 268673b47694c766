import type { Language } from "./language";

/** The words that lead from a figure to where it was read. */
export interface SourceWords {
  /** The link to the cell of the unit's own sheet that is kept in the workbook. */
  readonly original: string;
  readonly goToOriginal: (unit: string, cell: string) => string;
  /** Opens the cells around a figure in its file. */
  readonly around: (cell: string) => string;
  /** Names the table of those cells. */
  readonly aroundTable: (sheet: string, cell: string) => string;
}

const vietnamese: SourceWords = {
  original: "bản gốc",
  goToOriginal: (unit, cell) => `${unit}, đến ô ${cell} của bản gốc`,
  around: (cell) => `Xem quanh ô ${cell}`,
  aroundTable: (sheet, cell) => `Các ô quanh ${cell} của trang ${sheet}`,
};

const english: SourceWords = {
  original: "original",
  goToOriginal: (unit, cell) => `${unit}, go to cell ${cell} of the original`,
  around: (cell) => `Look around cell ${cell}`,
  aroundTable: (sheet, cell) => `Cells around ${cell} of sheet ${sheet}`,
};

/** The words that lead from a figure to where it was read, in a language. */
export function sourceWords(language: Language): SourceWords {
  return language === "vi" ? vietnamese : english;
}
