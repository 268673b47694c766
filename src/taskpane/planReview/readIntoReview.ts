import { readPlanText } from "../../plans/text/readPlanText";
import { headOf } from "./planHead";
import type { PlanReview } from "./planReview";
import { rowsOf } from "./reviewRows";

/**
 * Reads the review's text into targets to decide on. Decisions and the head already given are kept where a text that
 * was read before is read again.
 *
 * @param locality as the workbook has it; blank in a new one
 */
export function readIntoReview(review: PlanReview, locality: string, thisYear: number): PlanReview {
  const { text, read: before } = review;
  if (before && before.text === text) return { ...review, shows: "targets", goTo: null };
  const reading = readPlanText(text);
  const read = {
    text,
    reading,
    rows: rowsOf(reading.parts, before?.rows),
    head: headOf(reading, text, locality, thisYear),
  };
  return { text, shows: "targets", read, goTo: null };
}
