import type { Finding } from "../findings/finding";
import type { ReadingContext } from "../reports/readingContext";
import { readWorkbook } from "../reports/readWorkbook";
import type { UnitReport } from "../reports/unitReport";
import { isFinding, readSourceFile } from "./readSourceFile";
import { aboutFile, unreadable } from "./refusal";

/** What a file gave: its units' reports, or the finding why it could not be read. */
export type ReportFile = { readonly reports: readonly UnitReport[] } | { readonly finding: Finding };

/** A file that has arrived, with its bytes. */
export interface ArrivedFile {
  readonly name: string;
  /** Milliseconds since 1970 UTC; null where unknown. */
  readonly modified: number | null;
  readonly bytes: Uint8Array;
}

/**
 * Reads one file into the reports of its units. Whatever is wrong with the file stays with it.
 *
 * @returns reports, or one finding: `unreadable`, `encrypted` or `too-large`
 * @example readReportFile({ name: "a.xlsx", modified: null, bytes: new Uint8Array() }, context)
 *   //=> { finding: { code: "unreadable", values: { reason: "empty" }, … } }
 */
export function readReportFile({ bytes, name, modified }: ArrivedFile, context: ReadingContext): ReportFile {
  try {
    const workbook = readSourceFile(bytes, name, modified);
    return isFinding(workbook) ? { finding: workbook } : { reports: readWorkbook(workbook, context) };
  } catch {
    // A parser that gives up in its own way has met a damaged file; the other files go on.
    return { finding: aboutFile(unreadable("damaged"), name) };
  }
}
