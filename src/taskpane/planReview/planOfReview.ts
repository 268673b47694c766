import { crc32 } from "../../files/crc32";
import { planWarningSentence } from "../../messages/planReading";
import { foldBare } from "../../numbers/foldText";
import type { Plan } from "../../plans/plan";
import type { PlanReading, PlanWarning, PlanWarningCode, TargetPart } from "../../plans/text/planReading";
import { readPlan, type PlanFromData } from "../../plans/readPlan";
import { toPlan } from "../../plans/text/toPlan";
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

/**
 * The plan with an id of its own: two plans that differ never share one, so that the sheet of one is not taken for
 * the other's.
 *
 * @example withOwnId(plan).id //=> "phuong-le-chan-2026-2030-3f2a91bc"
 */
export function withOwnId(plan: Plan): Plan {
  const [first, last] = [plan.years[0], plan.years[plan.years.length - 1]];
  const place = foldBare(plan.locality.split(",")[0] ?? "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 40);
  const contents = crc32(new TextEncoder().encode(JSON.stringify({ ...plan, id: "" })));
  const years = first === last ? `${first}` : `${first}-${last}`;
  return { ...plan, id: `${place || "ke-hoach"}-${years}-${contents.toString(16).padStart(8, "0")}` };
}
