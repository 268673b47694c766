import type { Plan } from "../../../../src/plans/plan";
import { readPlan } from "../../../../src/plans/readPlan";
import { readPlanText } from "../../../../src/plans/text/readPlanText";
import { headOf, settleHead } from "../../../../src/taskpane/planReview/planHead";
import { planOfReview } from "../../../../src/taskpane/planReview/planOfReview";
import type { PlanHead, ReviewRow } from "../../../../src/taskpane/planReview/planReview";
import { codeOf, rowsOf } from "../../../../src/taskpane/planReview/reviewRows";
import { seedPlanText } from "../../../support/seedPlanText";

/** The plan of a text, all of whose targets are taken as read. */
function planOf(
  text: string,
  head: Partial<PlanHead> = {},
  choose: (rows: ReviewRow[]) => ReviewRow[] = (rows) => rows,
): Plan {
  const reading = readPlanText(text);
  const settled = settleHead({ ...headOf(reading, text, "xã Mẫu", 2026), ...head });
  if ("problems" in settled) throw new Error(settled.problems.join(", "));
  const accepted = rowsOf(reading.parts).map((row) => ({ ...row, decision: "accepted" as const }));
  const made = planOfReview(reading, choose(accepted), settled.head);
  if ("findings" in made) throw new Error(JSON.stringify(made.findings));
  return made.plan;
}

describe("the plan of a text as read", () => {
  it.each([
    ["lechan-2026-2030", "phường Lê Chân", [2026, 2027, 2028, 2029, 2030]],
    ["nguyentrai-2025", "phường Nguyễn Trãi", [2025]],
  ])("is a plan that can be loaded, of %s", (name, locality, years) => {
    const plan = planOf(seedPlanText(name));
    expect(readPlan(JSON.parse(JSON.stringify(plan)))).toEqual({ plan });
    expect(plan).toMatchObject({ locality, years });
    const codes = readPlanText(seedPlanText(name)).parts.map(codeOf);
    expect(plan.indicators.map(({ code }) => code)).toEqual(codes);
    expect(plan.units.length).toBeGreaterThan(2);
  });

  it("has only what was accepted", () => {
    const plan = planOf(seedPlanText("lechan-2026-2030"), {}, (rows) =>
      rows.map((row) => (row.id === 0 ? row : { ...row, decision: "dropped" })),
    );
    expect(plan.indicators.map(({ code }) => code)).toEqual(["1.1"]);
  });

  it("keeps a target without items in words", () => {
    const plan = planOf("Tỷ lệ che phủ rừng đạt 42% vào năm 2030.", {
      title: "KẾ HOẠCH",
      units: "Trạm y tế",
    });
    expect(plan.indicators[0]).toMatchObject({ measure: { kind: "narrative" }, targets: [] });
  });

  it("has the deadline the officer gave, and no longer warns that there is none", () => {
    const without = planOf(seedPlanText("lechan-2026-2030"));
    const given = planOf(seedPlanText("lechan-2026-2030"), { deadline: "25/11/2026" });
    expect([without.deadline, given.deadline]).toEqual([null, "2026-11-25"]);
    expect(without.warnings.length - given.warnings.length).toBe(1);
  });

  it("has another id where anything in it is another, and the same where nothing is", () => {
    const text = seedPlanText("nguyentrai-2025");
    const { id } = planOf(text);
    expect(id).toMatch(/^phuong-nguyen-trai-2025-[0-9a-f]{8}$/);
    expect(planOf(text).id).toBe(id);
    expect(planOf(text, { deadline: "01/12/2025" }).id).not.toBe(id);
  });
});
