import { useState } from "react";
import { usePaneContents, useRound } from "../state/paneContext";
import { PlanForm } from "./PlanForm";
import { Welcome } from "./Welcome";
import { draftFromRound } from "./planDraft";

/** Step 1: which plan, where, which year, until when; then the sheets are made. */
export function PlanStep() {
  const { state } = usePaneContents();
  const round = useRound();
  const [choosing, setChoosing] = useState(false);
  const draft = state.draft ?? draftFromRound(round);
  if (!draft && !choosing) return <Welcome onUsePreset={() => setChoosing(true)} />;
  return <PlanForm draft={draft} />;
}
