import type { IndicatorResult, Status } from "../indicators/result";
import { verdictMarks, verdictWords } from "../messages/sheets";

/**
 * An indicator's verdict as the officer reads it, with what qualifies it.
 *
 * @example verdictText(result) //=> "Chưa đạt (tạm tính) (số nhỏ)"
 */
export function verdictText(
  result: Pick<IndicatorResult, "status" | "provisional" | "smallNumbers">,
): string {
  return verdictWords[result.status] + marksOf(result, result.status);
}

/** The marks behind a verdict: none where nothing is judged. */
export function marksOf(
  { provisional, smallNumbers }: Pick<IndicatorResult, "provisional" | "smallNumbers">,
  status: Status,
): string {
  if (status !== "met" && status !== "not-met") return "";
  return (provisional ? verdictMarks.provisional : "") + (smallNumbers ? verdictMarks.smallNumbers : "");
}
