/** A unit's file that was taken into its form. */
export interface ReceivedFile {
  readonly file: string;
  /** The date of report in it, "2026-11-20"; null where it has none. */
  readonly reportDate: string | null;
  /** The day it was taken. */
  readonly on: string;
}

/** Files taken from each unit, by its name, the earliest first. */
export type ReceivedFiles = Readonly<Record<string, readonly ReceivedFile[]>>;

/** The files taken from a unit. */
export function receivedFrom(received: ReceivedFiles, unit: string): readonly ReceivedFile[] {
  return Object.hasOwn(received, unit) ? (received[unit] ?? []) : [];
}

/**
 * The files taken with one more. The same file of the same date, taken again, is no new submission: it stands where
 * it stood.
 *
 * @example withReceived({}, "Công an", { file: "ca.xlsx", reportDate: null, on: "2026-11-22" })
 *   //=> { "Công an": [{ file: "ca.xlsx", reportDate: null, on: "2026-11-22" }] }
 */
export function withReceived(received: ReceivedFiles, unit: string, next: ReceivedFile): ReceivedFiles {
  const before = receivedFrom(received, unit);
  const known = before.some(({ file, reportDate }) => file === next.file && reportDate === next.reportDate);
  // Entries, since a unit may be called anything.
  return known ? received : Object.fromEntries([...Object.entries(received), [unit, [...before, next]]]);
}
