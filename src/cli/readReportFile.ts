import { readFileSync } from "node:fs";
import { MAX_FILE_BYTES } from "../files/limits";
import { aboutFile, tooManyBytes, unreadable } from "../files/refusal";
import { readReportFile as readArrivedFile, type ReportFile } from "../files/reportFile";
import type { ReadingContext } from "../reports/readingContext";
import type { InputFile } from "./inputFiles";

export type { ReportFile };

/** Reads one file from disk into reports; whatever is wrong with it, a disk that fails included, stays with it. */
export function readReportFile(file: InputFile, context: ReadingContext): ReportFile {
  if (file.size > MAX_FILE_BYTES) return { finding: aboutFile(tooManyBytes(MAX_FILE_BYTES), file.source) };
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file.path);
  } catch {
    return { finding: aboutFile(unreadable("damaged"), file.source) };
  }
  return readArrivedFile({ name: file.source, modified: file.modified, bytes }, context);
}
