import type { Round, Settings } from "../../actions/officerActions";
import type { Plan } from "../../plans/plan";
import { readWrittenDate, writtenDate } from "./writtenDate";

/** What the officer is choosing, as typed, before the sheets are made. */
export interface PlanDraft {
  readonly planId: string;
  readonly locality: string;
  readonly year: number;
  /** As typed: "25/11/2026", or blank. */
  readonly deadline: string;
  /** Indicators nobody reports → the unit they are given to, by code. */
  readonly assignments: Readonly<Record<string, string>>;
  /** A plan opened from a file; absent where it is a preset or the workbook's own. */
  readonly plan?: Plan;
}

/** A national plan is reported on by a ward, whose name the officer writes. */
const wholeCountry = "cả nước";

/** The first draft from a preset: the year we are in where the plan covers it, else its first. */
export function draftFromPreset(plan: Plan, thisYear: number): PlanDraft {
  return {
    planId: plan.id,
    locality: plan.locality === wholeCountry ? "" : plan.locality,
    year: plan.years.includes(thisYear) ? thisYear : (plan.years[0] ?? thisYear),
    deadline: plan.deadline ? writtenDate(plan.deadline) : "",
    assignments: {},
  };
}

/** What the workbook has now, as a draft to start changes from; null while it has no plan. */
export function draftFromRound(round: Round): PlanDraft | null {
  if (!round.plan) return null;
  const { locality, year, deadline } = round.settings;
  return {
    planId: round.plan.id,
    locality: locality || round.plan.locality,
    year,
    deadline: deadline ? writtenDate(deadline) : "",
    assignments: {},
  };
}

/** The draft with another year; a deadline moves along with it. */
export function withYear(draft: PlanDraft, year: number): PlanDraft {
  const deadline = readWrittenDate(draft.deadline, draft.year);
  const moved = deadline && `${Number(deadline.slice(0, 4)) + year - draft.year}${deadline.slice(4)}`;
  return { ...draft, year, deadline: moved ? writtenDate(moved) : draft.deadline };
}

/** The draft's choices among the workbook's settings; null where the deadline cannot be read. */
export function settingsOfDraft(draft: PlanDraft, settings: Settings): Settings | null {
  const written = draft.deadline.trim();
  const deadline = written === "" ? null : readWrittenDate(written, draft.year);
  if (written !== "" && deadline === null) return null;
  return { ...settings, planId: draft.planId, locality: draft.locality.trim(), year: draft.year, deadline };
}

/** Whether a draft asks for something else than what the workbook has. */
export function differs(draft: PlanDraft, round: Round): boolean {
  const settings = settingsOfDraft(draft, round.settings);
  if (draft.plan || !settings || round.plan?.id !== draft.planId || Object.keys(draft.assignments).length > 0)
    return true;
  const now = draftFromRound(round);
  return (
    now?.locality !== settings.locality ||
    now.year !== settings.year ||
    round.settings.deadline !== settings.deadline
  );
}
