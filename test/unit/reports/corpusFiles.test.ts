import type { BookType } from "@e965/xlsx";
import { readSourceFile } from "../../../src/files/readSourceFile";
import { items } from "../../../src/plans/items";
import { readWorkbook } from "../../../src/reports/readWorkbook";
import { corpus } from "../../corpus/corpus";
import { corpusFile } from "../../corpus/corpusFile";
import { addScores, scoreCase } from "../../corpus/score";
import { planOf } from "./grids";

/** Formats that keep sheets and merges; .csv keeps one sheet and is left to the grids. */
const formats: readonly BookType[] = ["xlsx", "biff8", "ods"];

describe.each(formats)("the corpus as %s files", (format) => {
  // What SheetJS does not write: filters that hide rows, formulas without a value.
  const written = corpus(7).filter(({ workbook }) =>
    workbook.grids.every(
      ({ filteredRows, uncalculatedCells, hidden }) =>
        filteredRows.size === 0 && uncalculatedCells.size === 0 && !hidden,
    ),
  );
  const score = addScores(
    written.map((each) => {
      const { file } = each.workbook;
      const workbook = readSourceFile(corpusFile(each.workbook, format), file ?? "", null);
      if (!("grids" in workbook)) throw new Error(`${each.difficulty}: ${workbook.code}`);
      return scoreCase(each, readWorkbook(workbook, { plan: planOf(each.plan), items, year: 2026 }));
    }),
  );

  it("has no figure read wrong, and 98 of 100 read", () => {
    expect(score.complaints.filter((complaint) => complaint.includes("WRONG"))).toEqual([]);
    expect(score.right / (score.right + score.missing)).toBeGreaterThanOrEqual(0.98);
    expect(score.right).toBeGreaterThan(2000);
  });
});
