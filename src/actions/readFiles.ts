import { isLockFile } from "../files/lockFile";
import { MAX_FILE_BYTES } from "../files/limits";
import { aboutFile, tooManyBytes, unreadable } from "../files/refusal";
import type { ReportFile } from "../files/reportFile";
import { ReaderStopped } from "../files/reportReader";
import type { ReportReader } from "../files/reportReader";
import type { ReadingContext } from "../reports/readingContext";
import { ActionRefused } from "./actionError";
import type { FileReading, OfferedFile, Round, Running } from "./officerActions";
import { readingContext } from "./readingContext";

/** Opens a reader for files that are read in one context. */
export type OpenReader = (context: ReadingContext) => ReportReader;

/**
 * Reads files that the officer offers, for the round as it is; nothing is written. One file's bytes are held at a
 * time. Two files of one name are told apart by a number: they are two submissions.
 *
 * @returns what each file gave, in their order
 * @throws ActionRefused "no-plan"; the signal's reason where it was stopped
 */
export async function readFiles(
  round: Round,
  files: readonly OfferedFile[],
  openReader: OpenReader,
  { signal, onProgress }: Running = {},
): Promise<FileReading[]> {
  const { plan, settings } = round;
  if (!plan) throw new ActionRefused({ code: "no-plan", values: {} });
  const context = readingContext(plan, settings);
  let reader: ReportReader | null = null;
  const stop = (): void => reader?.close();
  signal?.addEventListener("abort", stop);
  try {
    const readings: FileReading[] = [];
    const names = new Set<string>();
    for (const [done, file] of files.entries()) {
      signal?.throwIfAborted();
      const name = freeName(file.name, names);
      onProgress?.({ done, total: files.length, unit: name });
      if (isLockFile(file.name)) {
        readings.push({ name, ignored: true });
        continue;
      }
      reader ??= openReader(context);
      try {
        readings.push({ name, ...(await readOne(file, name, reader)) });
      } catch (error) {
        signal?.throwIfAborted();
        if (!(error instanceof ReaderStopped) || !error.ready) throw error;
        // It died over this file, most likely of memory; the others get a new one.
        readings.push({ name, finding: aboutFile(unreadable("damaged"), name) });
        reader = null;
      }
    }
    onProgress?.({ done: files.length, total: files.length });
    return readings;
  } finally {
    signal?.removeEventListener("abort", stop);
    stop();
  }
}

async function readOne(file: OfferedFile, name: string, reader: ReportReader): Promise<ReportFile> {
  if (file.size > MAX_FILE_BYTES) return { finding: aboutFile(tooManyBytes(MAX_FILE_BYTES), name) };
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    // The file was moved, deleted, or is kept from the browser.
    return { finding: aboutFile(unreadable("damaged"), name) };
  }
  const { lastModified: modified, chosenUnits } = file;
  return reader.read({ name, modified, bytes, ...(chosenUnits ? { chosenUnits } : {}) });
}

/** "a.xlsx", then "a (2).xlsx". */
function freeName(wanted: string, taken: Set<string>): string {
  const [, stem = wanted, extension = ""] = /^(.+?)(\.[^.]*)?$/.exec(wanted) ?? [];
  let name = wanted;
  for (let count = 2; taken.has(name); count++) name = `${stem} (${count})${extension}`;
  taken.add(name);
  return name;
}
