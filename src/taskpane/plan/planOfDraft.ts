import type { Round } from "../../actions/officerActions";
import { assignIndicator } from "../../plans/assignment";
import { findPlan } from "../../plans/library";
import type { Plan } from "../../plans/plan";
import type { PlanDraft } from "./planDraft";

/**
 * The plan a draft stands for, with what was assigned: the one opened from a file, the workbook's own where it is the
 * same one, else the preset.
 */
export function planOfDraft(draft: PlanDraft, round: Round): Plan | null {
  const base = draft.plan ?? (round.plan?.id === draft.planId ? round.plan : findPlan(draft.planId));
  if (!base) return null;
  return Object.entries(draft.assignments).reduce(
    (plan, [code, unit]) => assignIndicator(plan, code, unit),
    base,
  );
}
