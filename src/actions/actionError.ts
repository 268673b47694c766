import { HostFailure } from "../excel/hostFailure";
import { actionSentence } from "../messages/actions";
import type { ActionProblem, ActionProblemCode } from "../messages/actions";
import type { Language } from "../messages/language";

/** An action that could not be done: the workbook is as it was, unless the code is "not-restored". */
export class ActionError extends Error {
  override readonly name = "ActionError";
  readonly code: ActionProblemCode;
  /** For the officer: what happened and what to do. */
  readonly sentence: string;

  constructor(problem: ActionProblem, language: Language, cause?: unknown) {
    const sentence = actionSentence(problem, language);
    super(sentence, { cause });
    this.code = problem.code;
    this.sentence = sentence;
  }
}

/** A problem of the round itself, found by an action before it asked Excel for anything. */
export class ActionRefused extends Error {
  override readonly name = "ActionRefused";

  constructor(readonly problem: ActionProblem) {
    super(problem.code);
  }
}

/** Turns whatever an action failed with into an error with a sentence; bugs stay what they are. */
export function asActionError(error: unknown, language: Language): unknown {
  if (error instanceof ActionRefused) return new ActionError(error.problem, language, error);
  if (!(error instanceof HostFailure)) return error;
  const { sheet = "", hostCode } = error.detail;
  const values = { ...(sheet === "" ? {} : { sheet }), ...(hostCode === undefined ? {} : { hostCode }) };
  // Every reason of a failing host is a problem of its own, whose sentence takes what it needs of the details.
  return new ActionError({ code: error.reason, values } as ActionProblem, language, error);
}
