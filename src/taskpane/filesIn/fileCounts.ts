import type { OfferedFileReading } from "./offeredReports";

/** How many files were read whole, ask for a look, and could not be read. */
export interface FileCounts {
  readonly certain: number;
  readonly toLook: number;
  readonly unreadable: number;
}

/** Counts files by what they ask of the officer; Excel's own lock files are none. */
export function countFiles(files: readonly OfferedFileReading[]): FileCounts {
  const count = (standing: Standing) => files.filter((file) => standingOf(file) === standing).length;
  return { certain: count("certain"), toLook: count("to-look"), unreadable: count("unreadable") };
}

/** What asks for a look first, in the order it came; then what could not be read, and what is certain. */
export function doubtfulFirst(files: readonly OfferedFileReading[]): OfferedFileReading[] {
  return [...files].sort((one, other) => order.indexOf(standingOf(one)) - order.indexOf(standingOf(other)));
}

const order = ["to-look", "unreadable", "certain", "ignored"] as const;

type Standing = (typeof order)[number];

function standingOf(file: OfferedFileReading): Standing {
  if ("ignored" in file) return "ignored";
  if ("finding" in file) return "unreadable";
  return file.reports.length > 0 && file.reports.every(({ certain }) => certain) ? "certain" : "to-look";
}
