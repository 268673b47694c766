import { readFileSync } from "node:fs";
import { MAX_FILE_BYTES } from "../files/limits";
import { isFinding, readSourceFile } from "../files/readSourceFile";
import { aboutFile, tooManyBytes, unreadable } from "../files/refusal";
import type { Finding } from "../findings/finding";
import type { ReadingContext } from "../reports/readingContext";
import { readWorkbook } from "../reports/readWorkbook";
import type { UnitReport } from "../reports/unitReport";
import type { InputFile } from "./inputFiles";

/** What a file gave: its units' reports, or the finding why it could not be read. */
export type ReportFile = { readonly reports: readonly UnitReport[] } | { readonly finding: Finding };

/** Reads one file from disk into reports; whatever is wrong with it, a disk that fails included, stays with it. */
export function readReportFile(file: InputFile, context: ReadingContext): ReportFile {
  if (file.size > MAX_FILE_BYTES) return { finding: aboutFile(tooManyBytes(MAX_FILE_BYTES), file.source) };
  try {
    const workbook = readSourceFile(readFileSync(file.path), file.source, file.modified);
    return isFinding(workbook) ? { finding: workbook } : { reports: readWorkbook(workbook, context) };
  } catch {
    return { finding: aboutFile(unreadable("damaged"), file.source) };
  }
}
