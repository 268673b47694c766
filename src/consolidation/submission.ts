import type { FindingValues } from "../findings/finding";
import type { UnitReport } from "../reports/unitReport";
import { isGiven } from "./reportedUnit";

/** What a unit sent in one go: one report, or the sheets of one file that share its items out among them. */
export interface Submission {
  readonly reports: readonly UnitReport[];
}

/** What tells which of two submissions is the later one. */
export type DecidedBy = FindingValues["duplicate-unit"]["decidedBy"];

/** One unit's reports as submissions, in the order they came. */
export function submissionsOf(reports: readonly UnitReport[]): Submission[] {
  const files = new Map<string | null, UnitReport[]>();
  for (const report of reports) {
    const sheets = files.get(report.file);
    if (sheets) sheets.push(report);
    else files.set(report.file, [report]);
  }
  return [...files.values()].flatMap((sheets) =>
    shareNoItem(sheets) ? [{ reports: sheets }] : sheets.map((sheet) => ({ reports: [sheet] })),
  );
}

/**
 * The submission that counts: the one later than every other; null where nothing tells.
 * Nothing of the content is compared: two files that agree today may be corrected apart tomorrow.
 */
export function latestOf(submissions: readonly Submission[]): Submission | null {
  const later = (one: Submission) => (other: Submission) =>
    one === other || compareLateness(one, other).order > 0;
  return submissions.find((submission) => submissions.every(later(submission))) ?? null;
}

/**
 * Which of two submissions is later: by the date of report written in the sheet, then words such as "thay thế",
 * then the file's own time. A date that only one of them has decides nothing.
 *
 * @returns order above 0 where `one` is later, below 0 where `other` is, 0 where nothing tells
 */
export function compareLateness(one: Submission, other: Submission): { order: number; decidedBy: DecidedBy } {
  const byDate = compareKnown(dateOf(one), dateOf(other));
  if (byDate !== 0) return { order: byDate, decidedBy: "report-date" };
  const byRevision = Number(isRevision(one)) - Number(isRevision(other));
  if (byRevision !== 0) return { order: byRevision, decidedBy: "revision" };
  const byFileTime = compareKnown(modifiedOf(one), modifiedOf(other));
  return { order: byFileTime, decidedBy: byFileTime === 0 ? "nothing" : "file-time" };
}

function shareNoItem(reports: readonly UnitReport[]): boolean {
  const given = reports.flatMap((report) =>
    [...report.figures.values()].filter(isGiven).map(({ item }) => item),
  );
  return new Set(given).size === given.length;
}

function compareKnown<Value extends string | number>(one: Value | null, other: Value | null): number {
  if (one === null || other === null || one === other) return 0;
  return one > other ? 1 : -1;
}

/** The latest date of report in a submission; null where it has none. */
export function dateOf({ reports }: Submission): string | null {
  return reports.reduce<string | null>((latest, { reportDate }) => later(latest, reportDate), null);
}

function modifiedOf({ reports }: Submission): number | null {
  return reports.reduce<number | null>((latest, { modified }) => later(latest, modified), null);
}

function isRevision({ reports }: Submission): boolean {
  return reports.some(({ revision }) => revision);
}

function later<Value extends string | number>(one: Value | null, other: Value | null): Value | null {
  if (one === null) return other;
  return other === null || one > other ? one : other;
}
