import { formWords } from "./sheets";

/** The column of a unit's form that says where its figures were taken from; the sheets speak Vietnamese. */
export const formSourceWords = {
  codeHeading: formWords.columns.code,
  heading: "Nguồn",
  /** The sheet on which a unit's file is kept. @example formSourceWords.original("Công an") //=> "Gốc – Công an" */
  original: (unit: string) => `Gốc – ${unit}`,
  /** @example formSourceWords.source("tyt.xls", "Sheet1", ["E7: 120"]) //=> "tyt.xls · Sheet1 · E7: 120" */
  source: (file: string | null, sheet: string, cells: readonly string[]) =>
    [...(file === null ? [] : [file]), sheet, ...(cells.length > 0 ? cells : ["cộng từ các dòng, cột"])].join(
      " · ",
    ),
  /** `why` is the finding's sentence, where there is one. */
  withheld: (source: string, why: string | null) =>
    `${source} · chưa ghi số${why === null ? "" : `: ${why}`}`,
} as const;
