import { lechan2026 } from "../../../../src/plans/presets/lechan-2026-2030";
import { planToJson } from "../../../../src/plans/readPlan";
import { readPlanFile } from "../../../../src/taskpane/plan/readPlanFile";

const bytes = (text: string) => new TextEncoder().encode(text);
const own = { ...lechan2026, id: "phuong-a-2026" };

describe("a plan from a file", () => {
  it.each([
    ["a new workbook", own, null],
    ["the workbook it was saved from", own, own],
    ["the library", lechan2026, null],
  ])("comes back as it was saved into %s", (_, plan, current) => {
    expect(readPlanFile(bytes(planToJson(plan)), current)).toEqual({ plan });
  });

  it("is read behind a byte order mark", () => {
    expect(readPlanFile(bytes(`\uFEFF${planToJson(own)}`), null)).toEqual({ plan: own });
  });

  it.each([
    ["the workbook's", own, own],
    ["a preset's", lechan2026, null],
  ])("gets an id of its own where it differs under %s", (_, plan, current) => {
    const changed = { ...plan, title: "Kế hoạch khác" };
    const read = readPlanFile(bytes(planToJson(changed)), current);
    expect(read).toMatchObject({ plan: { title: "Kế hoạch khác" } });
    expect("plan" in read && read.plan.id).toMatch(/^phuong-le-chan-2026-2030-[0-9a-f]{8}$/);
  });

  it("is told from what is no plan", () => {
    for (const text of ["", "Kế hoạch", "[]", "12", "null", '{"version":1'])
      expect(readPlanFile(bytes(text), null)).toEqual({ problem: "not-a-plan" });
  });

  it("says what is wrong with it, each with its field", () => {
    const read = readPlanFile(bytes(JSON.stringify({ ...own, years: [], version: 2 })), null);
    expect("findings" in read && read.findings.map(({ values }) => values)).toEqual([
      expect.objectContaining({ field: "version", problem: "unknown-version" }),
      expect.objectContaining({ field: "years", problem: "blank" }),
    ]);
  });
});
