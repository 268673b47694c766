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
  { code: "annex-unreadable", values: { file: "bieu.xlsx" } },
  { code: "no-annex", values: { file: "bieu.xlsx" } },
  { code: "annex-other-plan", values: { file: "bieu.xlsx", written: "Kế hoạch A", expected: "Kế hoạch B" } },
  { code: "annex-other-locality", values: { file: "bieu.xlsx", written: "xã A", expected: "xã B" } },
  { code: "annex-not-earlier", values: { file: "bieu.xlsx", written: 2026, expected: 2025 } },
];

describe.each(["vi", "en"] as const)("what kept an action from being done, in %s", (language) => {
  it.each(problems.map((problem) => [problem.code, problem] as const))(
    "says of %s what happened and what to do, naming what it is about",
    (_, problem) => {
      const sentence = actionSentence(problem, language);
      expect(sentence).toMatch(/[.)]$/);
      expect(sentence).not.toMatch(/!|undefined|\[object/);
      for (const value of Object.values(problem.values)) expect(sentence).toContain(String(value));
    },
  );
});
