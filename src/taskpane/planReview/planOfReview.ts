import { planWarningSentence } from "../../messages/planReading";
import type { PlanReading, PlanWarning, PlanWarningCode, TargetPart } from "../../plans/text/planReading";
import { readPlan, type PlanFromData } from "../../plans/readPlan";
import { toPlan } from "../../plans/text/toPlan";
import { withOwnId } from "../plan/ownPlanId";
import type { SettledHead } from "./planHead";
import { acceptedParts } from "./reviewRows";
import type { ReviewRow } from "./planReview";

/** Communes report straight to their province since 1 July 2025 (Luật số 72/2025/QH15). */
const firstTwoLevelYear = 2025;

/**
 * The plan of the targets that were accepted, checked as a plan from a file is.
 *
 * @returns the plan, or `plan-invalid` findings
 */
export function planOfReview(
  reading: PlanReading,
  rows: readonly ReviewRow[],
  head: SettledHead,
): PlanFromData {
  const parts = acceptedParts(rows);
  const accepted: PlanReading = {
    ...reading,
    title: head.title,
    years: { first: head.first, last: head.last },
    parts,
    unitNames: head.units,
    warnings: reading.warnings.filter((warning) => !isSettled(warning, parts, head)),
  };
  const plan = toPlan(accepted, {
    id: "plan",
    locality: head.locality,
    level: head.last < firstTwoLevelYear ? "three-level" : "two-level",
    title: head.title,
    year: head.last,
    say: (warning) => planWarningSentence(warning, "vi"),
  });
  return readPlan(withOwnId({ ...plan, deadline: head.deadline }));
}

/** What the officer has put right since the text was read. */
function isSettled(
  { code }: PlanWarning<PlanWarningCode>,
  parts: readonly TargetPart[],
  head: SettledHead,
): boolean {
  switch (code) {
    case "no-deadline":
      return head.deadline !== null;
    case "no-duties":
      return parts.every(({ match, reportedBy }) => match === null || reportedBy.length > 0);
    case "no-targets":
      return parts.length > 0;
    case "reports-for-others":
      return false;
  }
}
