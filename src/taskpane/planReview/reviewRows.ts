import type { TargetPart } from "../../plans/text/planReading";
import type { Decision, ReviewRow } from "./planReview";
import { needsLook } from "./notesOf";

/**
 * A row to decide on for each target read. A decision already made on the very same target is kept, so that a text
 * corrected in one place need not be gone through again.
 */
export function rowsOf(parts: readonly TargetPart[], before: readonly ReviewRow[] = []): ReviewRow[] {
  const decided = new Map(before.map((row) => [JSON.stringify(row.asRead), row]));
  return parts.map((read, id) => {
    const asRead = withFittingItems(read);
    const kept = decided.get(JSON.stringify(asRead));
    return kept ? { ...kept, id } : { id, asRead, part: asRead, decision: "open" };
  });
}

/** "Có" is asked of an answer and a figure of anything else: items that do not fit are left for the officer to choose. */
function withFittingItems(part: TargetPart): TargetPart {
  const isAnswer = part.match?.measure.kind === "answer";
  return part.match && isAnswer !== (part.comparator === "yes") ? { ...part, match: null } : part;
}

/** The rows with a decision on one of them; the same decision again takes it back. */
export function decide(rows: readonly ReviewRow[], id: number, decision: Decision): ReviewRow[] {
  return rows.map((row) =>
    row.id === id ? { ...row, decision: row.decision === decision ? "open" : decision } : row,
  );
}

/** The rows with a target as the officer corrected it, which accepts it. */
export function correct(rows: readonly ReviewRow[], id: number, part: TargetPart): ReviewRow[] {
  return rows.map((row) => (row.id === id ? { ...row, part, decision: "accepted" } : row));
}

/** Accepts every row not yet decided on that has nothing to look at. */
export function acceptClear(rows: readonly ReviewRow[]): ReviewRow[] {
  return rows.map((row) => (isClear(row) ? { ...row, decision: "accepted" } : row));
}

/** Still to be decided on, with nothing to look at. */
export function isClear(row: ReviewRow): boolean {
  return row.decision === "open" && !needsLook(row.part);
}

/** How many rows stand where. */
export function countRows(rows: readonly ReviewRow[]): Readonly<Record<Decision, number>> {
  const count = (decision: Decision) => rows.filter((row) => row.decision === decision).length;
  return { open: count("open"), accepted: count("accepted"), dropped: count("dropped") };
}

/** The targets that will make the plan. */
export function acceptedParts(rows: readonly ReviewRow[]): TargetPart[] {
  return rows.filter(({ decision }) => decision === "accepted").map(({ part }) => part);
}

/** "3.2a"; null where the plan gives no number. */
export function codeOf({ code, part }: TargetPart): string | null {
  return code === null ? null : `${code}${part ?? ""}`;
}
