import type { Finding } from "../findings/finding";
import type { ReadingContext } from "../reports/readingContext";
import { readWorkbook } from "../reports/readWorkbook";
import { surroundingsOf, type Surroundings } from "../reports/surroundings";
import type { UnitReport } from "../reports/unitReport";
import { isFinding, readSourceFile } from "./readSourceFile";
import { aboutFile, unreadable } from "./refusal";

/** What a file gave: its units' reports, or the finding why it could not be read. */
export type ReportFile = ReadReports | { readonly finding: Finding };

/** The reports of a file, and what stands around figures of theirs that are in doubt. */
export interface ReadReports {
  readonly reports: readonly UnitReport[];
  readonly around: readonly Surroundings[];
}

/** A file that has arrived, with its bytes. */
export interface ArrivedFile {
  readonly name: string;
  /** Milliseconds since 1970 UTC; null where unknown. */
  readonly modified: number | null;
  readonly bytes: Uint8Array;
  /** By sheet, whose it is as the officer chose, where the file does not say it. */
  readonly chosenUnits?: ReadonlyMap<string, string>;
}

/**
 * Reads one file into the reports of its units. Whatever is wrong with the file stays with it.
 *
 * @returns reports, or one finding: `unreadable`, `encrypted` or `too-large`
 * @example readReportFile({ name: "a.xlsx", modified: null, bytes: new Uint8Array() }, context)
 *   //=> { finding: { code: "unreadable", values: { reason: "empty" }, … } }
 */
export function readReportFile(
  { bytes, name, modified, chosenUnits }: ArrivedFile,
  context: ReadingContext,
): ReportFile {
  try {
    const workbook = readSourceFile(bytes, name, modified);
    if (isFinding(workbook)) return { finding: workbook };
    const reports = readWorkbook(chosenUnits ? { ...workbook, chosenUnits } : workbook, context);
    return { reports, around: surroundingsOf(reports, workbook.grids) };
  } catch {
    // A parser that gives up in its own way has met a damaged file; the other files go on.
    return { finding: aboutFile(unreadable("damaged"), name) };
  }
}
