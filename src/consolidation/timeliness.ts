import type { UnitReport } from "../reports/unitReport";
import { saysAnything } from "./reportedUnit";
import { submissionsOf } from "./submission";

/** When a unit sent its report, against the deadline. */
export type Timeliness =
  /** `resubmitted`: more than once, or the report says that it replaces another. */
  | { readonly kind: "on-time"; readonly resubmitted: boolean }
  | { readonly kind: "late"; readonly days: number; readonly resubmitted: boolean }
  /** Sent, but no sheet says when, or there is no deadline. */
  | { readonly kind: "undated"; readonly resubmitted: boolean }
  /** `daysLate` is 0 until the deadline is past. */
  | { readonly kind: "not-sent"; readonly daysLate: number };

/**
 * Whether a unit reported in time, by the date of report written in its sheets: the first of them counts, for a
 * corrected report makes nobody late who was in time.
 *
 * @param reports the unit's own
 * @param deadline "2026-11-25"; null where there is none
 * @param asOf the day for which lateness is told, same form
 * @example timelinessOf([reportOf20November], "2026-11-25", "2026-11-28") //=> { kind: "on-time", resubmitted: false }
 */
export function timelinessOf(
  reports: readonly UnitReport[],
  deadline: string | null,
  asOf: string,
): Timeliness {
  const sent = reports.filter(saysAnything);
  if (sent.length === 0) return { kind: "not-sent", daysLate: daysAfter(deadline, asOf) };
  const resubmitted = submissionsOf(sent).length > 1 || sent.some(({ revision }) => revision);
  const dates = sent.flatMap(({ reportDate }) => reportDate ?? []).sort();
  const [first] = dates;
  if (deadline === null || first === undefined) return { kind: "undated", resubmitted };
  const days = daysAfter(deadline, first);
  return days === 0 ? { kind: "on-time", resubmitted } : { kind: "late", days, resubmitted };
}

/** Whole days from the deadline to a date; 0 on the day itself and before. */
function daysAfter(deadline: string | null, date: string): number {
  if (deadline === null) return 0;
  return Math.max(Math.round((Date.parse(date) - Date.parse(deadline)) / 86_400_000), 0);
}
