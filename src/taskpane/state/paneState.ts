import type { Progress, Remark, Round, Settings } from "../../actions/officerActions";
import type { PaneWords } from "../../messages/paneWords";
import type { PlanDraft } from "../plan/planDraft";
import type { PlanReview } from "../planReview/planReview";
import type { Problem } from "./problem";

/** A sentence about what has just been done, in whichever language the pane is in when it is shown. */
export type Notice = (words: PaneWords) => string;

/** The four steps, in the officer's order. */
export const steps = ["plan", "reports", "results", "send"] as const;
export type Step = (typeof steps)[number];

/** The long actions: one runs at a time, and shows its progress. */
export type TaskKind =
  "reading" | "making" | "consolidating" | "openingAnnex" | "openingExample" | "assigning" | "exporting";

export interface Task {
  readonly kind: TaskKind;
  readonly progress: Progress | null;
}

/** What the pane shows, beside what the officer is typing just now. */
export interface PaneState {
  readonly step: Step;
  /** Where the officer came from: after a button at the foot, the step's heading takes the focus. */
  readonly arrivedBy: "steps" | "button";
  /** Null until the workbook has been read. */
  readonly round: Round | null;
  readonly task: Task | null;
  readonly problem: Problem | null;
  readonly notice: Notice | null;
  /** The workbook has changed, and reading it again failed. */
  readonly outdated: boolean;
  readonly papersMade: boolean;
  /** What the officer is choosing in the step Kế hoạch; null while it is what the workbook has. */
  readonly draft: PlanDraft | null;
  /** The plan's own text the officer is going through; null while none is. */
  readonly review: PlanReview | null;
}

export type PaneEvent =
  | { readonly type: "step-chosen"; readonly step: Step; readonly by: "steps" | "button" }
  | { readonly type: "task-started"; readonly kind: TaskKind }
  | { readonly type: "task-progressed"; readonly progress: Progress }
  | { readonly type: "task-ended" }
  | { readonly type: "round-read"; readonly round: Round }
  | { readonly type: "reading-failed" }
  | { readonly type: "settings-saved"; readonly settings: Settings }
  | { readonly type: "remark-saved"; readonly code: string; readonly remark: Remark }
  | { readonly type: "papers-made" }
  | { readonly type: "plan-drafted"; readonly draft: PlanDraft | null }
  | { readonly type: "plan-reviewed"; readonly review: PlanReview | null }
  | { readonly type: "noticed"; readonly notice: Notice }
  | { readonly type: "problem-met"; readonly problem: Problem }
  | { readonly type: "message-closed" };

export const initialPaneState: PaneState = {
  step: "plan",
  arrivedBy: "steps",
  round: null,
  task: null,
  problem: null,
  notice: null,
  outdated: false,
  papersMade: false,
  draft: null,
  review: null,
};

/** The pane after an event. */
export function paneReducer(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "step-chosen":
      return { ...state, step: event.step, arrivedBy: event.by, notice: null };
    case "task-started":
      return { ...state, task: { kind: event.kind, progress: null }, problem: null, notice: null };
    case "task-progressed":
      return state.task ? { ...state, task: { ...state.task, progress: event.progress } } : state;
    case "task-ended":
      return { ...state, task: null };
    case "round-read":
      return {
        ...state,
        round: event.round,
        outdated: false,
        // Counts said after a run no longer hold once figures have changed.
        notice: event.round.table.changedCells > 0 ? null : state.notice,
        step: state.round ? state.step : firstStep(event.round),
        papersMade: state.papersMade && event.round.table.changedCells === 0,
      };
    case "reading-failed":
      return { ...state, outdated: true };
    case "settings-saved":
      return state.round ? { ...state, round: { ...state.round, settings: event.settings } } : state;
    case "remark-saved": {
      if (!state.round) return state;
      const remarks = new Map(state.round.remarks).set(event.code, event.remark);
      return { ...state, round: { ...state.round, remarks } };
    }
    case "papers-made":
      return { ...state, papersMade: true };
    case "plan-drafted":
      return { ...state, draft: event.draft };
    case "plan-reviewed":
      return { ...state, review: event.review };
    case "noticed":
      return { ...state, notice: event.notice };
    case "problem-met":
      return { ...state, problem: event.problem };
    case "message-closed":
      return { ...state, problem: null, notice: null };
  }
}

/** Where an officer who opens this workbook goes on. */
function firstStep(round: Round): Step {
  if (!round.plan) return "plan";
  return round.table.exists ? "results" : "reports";
}
