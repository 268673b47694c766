import { actionSentence } from "../../../src/messages/actions";
import type { ActionProblem } from "../../../src/messages/actions";

const problems: readonly ActionProblem[] = [
  { code: "cell-editing", values: {} },
  { code: "sheet-protected", values: { sheet: "Biểu tổng hợp" } },
  { code: "sheet-protected", values: {} },
  { code: "workbook-protected", values: {} },
  { code: "read-only", values: {} },
  { code: "sheet-missing", values: { sheet: "Công an" } },
  { code: "sheet-taken", values: { sheet: "Chỉ tiêu" } },
  { code: "cancelled", values: {} },
  { code: "too-large", values: {} },
  { code: "unsupported", values: {} },
  { code: "host-failed", values: { hostCode: "GeneralException" } },
  { code: "not-restored", values: {} },
  { code: "no-plan", values: {} },
  { code: "no-table", values: {} },
  { code: "nothing-to-send", values: {} },
  { code: "indicator-missing", values: { indicator: "4.1" } },
];

describe.each(["vi", "en"] as const)("what kept an action from being done, in %s", (language) => {
  it.each(problems.map((problem) => [problem.code, problem] as const))(
    "says of %s what happened and what to do, naming what it is about",
    (_, problem) => {
      const sentence = actionSentence(problem, language);
      expect(sentence).toMatch(/[.)]$/);
      expect(sentence).not.toMatch(/!|undefined|\[object/);
      for (const value of Object.values(problem.values) as string[]) expect(sentence).toContain(value);
    },
  );
});
