import { lazy, useState } from "react";
import { Opening } from "../frame/Opening";
import { usePaneContents, useRound } from "../state/paneContext";
import { Welcome } from "./Welcome";
import { draftFromRound } from "./planDraft";

// The library of plans comes with it.
// The reader of plans comes with it.
const PlanReviewStep = lazy(async () => ({
  default: (await import("../planReview/PlanReviewStep")).PlanReviewStep,
}));
const PlanForm = lazy(async () => ({ default: (await import("./PlanForm")).PlanForm }));

/** Step 1: which plan, where, which year, until when; then the sheets are made. */
export function PlanStep() {
  const { state } = usePaneContents();
  const round = useRound();
  const [choosing, setChoosing] = useState(false);
  const draft = state.draft ?? draftFromRound(round);
  if (state.review) {
    return (
      <Opening>
        <PlanReviewStep review={state.review} />
      </Opening>
    );
  }
  if (!draft && !choosing) return <Welcome onUsePreset={() => setChoosing(true)} />;
  return (
    <Opening>
      <PlanForm draft={draft} />
    </Opening>
  );
}
