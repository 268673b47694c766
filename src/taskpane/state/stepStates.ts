import type { Round, UnitState } from "../../actions/officerActions";
import { unitGroups } from "./unitGroups";
import { planFindings } from "./planFindings";
import type { PaneState, Step } from "./paneState";

/** What the row of steps says of one: finished, or how many things are left to do there. */
export interface StepState {
  readonly done: boolean;
  readonly toDo: number;
}

const untouched: StepState = { done: false, toDo: 0 };

/** Where each step stands, from what is known of the workbook. */
export function stepStates(
  state: Pick<PaneState, "round" | "papersMade">,
): Readonly<Record<Step, StepState>> {
  const { round } = state;
  const planToDo = round ? planFindings(round).length : 0;
  if (!round?.plan) {
    return { plan: { done: false, toDo: planToDo }, reports: untouched, results: untouched, send: untouched };
  }
  const reports = { done: false, toDo: unitsToLookAt(round) };
  return {
    plan: { done: planToDo === 0, toDo: planToDo },
    reports: { ...reports, done: reports.toDo === 0 && round.units.length > 0 },
    results: { done: round.table.exists && round.table.changedCells === 0, toDo: 0 },
    send: { done: state.papersMade, toDo: 0 },
  };
}

function unitsToLookAt(round: Round): number {
  const { expected, unknown } = unitGroups(round);
  return expected.filter((unit) => unit.state !== "submitted" || needsLook(unit)).length + unknown.length;
}

/** Whether the officer has something to correct or to look at in a unit's sheet. */
export function needsLook(unit: UnitState): boolean {
  return pointsToLookAt(unit) > 0;
}

/** How many findings of a unit ask for a look; those that only tell do not count. */
export function pointsToLookAt(unit: UnitState): number {
  return unit.findings.filter((finding) => finding.severity !== "info").length;
}
