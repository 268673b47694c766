import type { UnitReport } from "../reports/unitReport";
import type { ReceivedFile } from "./receivedFile";
import { saysAnything } from "./reportedUnit";
import { submissionsOf } from "./submission";

/** When a unit sent its report, against the deadline. */
export type Timeliness =
  | ({ readonly kind: "on-time" } & Resubmission)
  | ({ readonly kind: "late"; readonly days: number } & Resubmission)
  /** Sent, but no sheet says when, or there is no deadline. */
  | ({ readonly kind: "undated" } & Resubmission)
  /** `daysLate` is 0 until the deadline is past. */
  | { readonly kind: "not-sent"; readonly daysLate: number };

/** Whether a unit sent more than once, or its report says that it replaces another. */
interface Resubmission {
  readonly resubmitted: boolean;
  /** The latest date of report, where it was sent again and says when. */
  readonly lastDate?: string;
}

/**
 * Whether a unit reported in time, by the date of report written in its sheets: the first of them counts, for a
 * corrected report makes nobody late who was in time.
 *
 * @param reports the unit's own
 * @param deadline "2026-11-25"; null where there is none
 * @param asOf the day for which lateness is told, same form
 * @param received the unit's files taken so far, of which its sheet holds the last one's figures
 * @example timelinessOf([reportOf20November], "2026-11-25", "2026-11-28") //=> { kind: "on-time", resubmitted: false }
 */
export function timelinessOf(
  reports: readonly UnitReport[],
  deadline: string | null,
  asOf: string,
  received: readonly ReceivedFile[] = [],
): Timeliness {
  const sent = reports.filter(saysAnything);
  if (sent.length === 0) return { kind: "not-sent", daysLate: daysAfter(deadline, asOf) };
  const dates = [...sent, ...received].flatMap(({ reportDate }) => reportDate ?? []).sort();
  const first = dates.at(0);
  const last = dates.at(-1);
  const resubmitted =
    submissionsOf(sent).length > 1 || sent.some(({ revision }) => revision) || received.length > 1;
  const again: Resubmission =
    resubmitted && last !== undefined ? { resubmitted, lastDate: last } : { resubmitted };
  if (deadline === null || first === undefined) return { kind: "undated", ...again };
  const days = daysAfter(deadline, first);
  return days === 0 ? { kind: "on-time", ...again } : { kind: "late", days, ...again };
}

/** Whole days from the deadline to a date; 0 on the day itself and before. */
function daysAfter(deadline: string | null, date: string): number {
  if (deadline === null) return 0;
  return Math.max(Math.round((Date.parse(date) - Date.parse(deadline)) / 86_400_000), 0);
}
