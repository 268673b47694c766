/** A unit's file that was taken into its form. */
export interface ReceivedFile {
  readonly file: string;
  /** The year reported on: a workbook may be used again the next year. */
  readonly year: number;
  /** The date of report in it, "2026-11-20"; null where it has none. */
  readonly reportDate: string | null;
  /** The day it was taken. */
  readonly on: string;
}

/** Files taken from each unit, by its name, the earliest first. */
export type ReceivedFiles = Readonly<Record<string, readonly ReceivedFile[]>>;

/** The files taken from a unit for a year. */
export function receivedFrom(received: ReceivedFiles, unit: string, year: number): readonly ReceivedFile[] {
  return allFrom(received, unit).filter((file) => file.year === year);
}

/**
 * The files taken with one more. The same file of the same date, taken again, is no new submission: it stands where
 * it stood.
 *
 * @example withReceived({}, "Công an", { file: "ca.xlsx", year: 2026, reportDate: null, on: "2026-11-22" })
 *   //=> { "Công an": [{ file: "ca.xlsx", year: 2026, reportDate: null, on: "2026-11-22" }] }
 */
export function withReceived(received: ReceivedFiles, unit: string, next: ReceivedFile): ReceivedFiles {
  const before = allFrom(received, unit);
  const known = before.some(
    ({ file, year, reportDate }) =>
      file === next.file && year === next.year && reportDate === next.reportDate,
  );
  // Entries, since a unit may be called anything.
  return known ? received : Object.fromEntries([...Object.entries(received), [unit, [...before, next]]]);
}

function allFrom(received: ReceivedFiles, unit: string): readonly ReceivedFile[] {
  return Object.hasOwn(received, unit) ? (received[unit] ?? []) : [];
}
