import type { PlanWarning, TargetPart, TargetWarningCode } from "../../plans/text/planReading";

/** What stands beside a target: what the reader warns of, and items that are missing or not sure. */
export type RowNote =
  | { readonly kind: "warning"; readonly warning: PlanWarning<TargetWarningCode>; readonly look: boolean }
  | { readonly kind: "no-items"; readonly look: true }
  | { readonly kind: "unsure-items"; readonly look: true }
  /** Another accepted target stands in its way. */
  | { readonly kind: "clash"; readonly look: true };

/** These tell how the sentence was read; nothing is odd about it. */
const informing: ReadonlySet<TargetWarningCode> = new Set([
  "year-from-heading",
  "year-from-plan",
  "conditional",
  "zero-aim",
]);

/** Below this the items found are shown as a question. */
const sureFrom = 0.75;

/** The notes beside a target, what asks for a look first. */
export function notesOf(part: TargetPart): RowNote[] {
  const notes: RowNote[] = [
    ...(part.match === null ? [{ kind: "no-items", look: true } as const] : []),
    ...(part.match !== null && part.match.confidence < sureFrom
      ? [{ kind: "unsure-items", look: true } as const]
      : []),
    ...part.warnings.map((warning) => ({
      kind: "warning" as const,
      warning,
      look: !informs(warning.code, part),
    })),
  ];
  return [...notes.filter(({ look }) => look), ...notes.filter(({ look }) => !look)];
}

/** Whether a target should not be accepted unseen. */
export function needsLook(part: TargetPart): boolean {
  return notesOf(part).some(({ look }) => look);
}

/** A target without a figure is settled where an answer Có/Không was found for it. */
function informs(code: TargetWarningCode, { match }: TargetPart): boolean {
  return informing.has(code) || (code === "no-figure" && match?.measure.kind === "answer");
}
