import { withReceived } from "../consolidation/receivedFile";
import type { ReceivedFiles } from "../consolidation/receivedFile";
import { dateOf } from "../consolidation/submission";
import type { Submission } from "../consolidation/submission";

/**
 * The files taken from units, with those of a submission that is taken now.
 *
 * @param year the year reported on
 * @param on the day, "2026-11-22"
 */
export function withTaken(
  received: ReceivedFiles,
  unit: string,
  submission: Submission,
  year: number,
  on: string,
): ReceivedFiles {
  const file = submission.reports[0]?.file ?? null;
  return file === null
    ? received
    : withReceived(received, unit, { file, year, reportDate: dateOf(submission), on });
}
