import type { Round } from "../../actions/officerActions";
import type { Consolidation } from "../../consolidation/consolidation";
import type { PaneWords } from "../../messages/paneWords";
import { unitGroups } from "../state/unitGroups";
import type { Step } from "../state/paneState";

/** One thing to look at before sending: whether it is in order, and where to go if it is not. */
export interface Check {
  readonly inOrder: boolean;
  readonly text: string;
  readonly step: Step;
}

/** What an officer looks at before sending. Nothing here forbids it: a plan may ask for a provisional report. */
export function readinessChecks(
  round: Round,
  consolidation: Consolidation,
  words: PaneWords["send"],
): Check[] {
  const waiting = unitGroups(round).expected.filter(({ state }) => state !== "submitted").length;
  const errors = round.units
    .flatMap(({ findings }) => findings)
    .filter(({ severity }) => severity === "error").length;
  const { changedCells } = round.table;
  const unmet = consolidation.indicators.filter(({ status }) => status === "not-met");
  const unexplained = unmet.filter(
    ({ indicator }) => !round.remarks.get(indicator.code)?.cause.trim(),
  ).length;
  const check = (count: number, step: Step, good: string, bad: (count: number) => string): Check => ({
    inOrder: count === 0,
    text: count === 0 ? good : bad(count),
    step,
  });
  return [
    check(waiting, "reports", words.allReported, words.notReported),
    check(errors, "reports", words.noErrors, words.errorsLeft),
    check(changedCells, "results", words.upToDate, words.changed),
    ...(unmet.length > 0 ? [check(unexplained, "results", words.causesWritten, words.withoutCause)] : []),
  ];
}
