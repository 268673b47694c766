import { createOfficerActions } from "../../../src/actions/excelActions";
import type { Round } from "../../../src/actions/officerActions";
import type { Plan } from "../../../src/plans/plan";
import { readPlanText } from "../../../src/plans/text/readPlanText";
import { headOf, settleHead } from "../../../src/taskpane/planReview/planHead";
import { planOfReview } from "../../../src/taskpane/planReview/planOfReview";
import { rowsOf } from "../../../src/taskpane/planReview/reviewRows";
import { startExcel } from "../../support/host";
import type { EmulatedExcel } from "../../support/host";
import { seedPlanText } from "../../support/seedPlanText";
import { emptyWorkbook } from "../../support/workbookHands";

let excel: EmulatedExcel;
const actions = createOfficerActions();

beforeAll(async () => {
  excel = await startExcel();
});
afterAll(() => {
  expect(excel.host.bugs).toEqual([]);
  excel.dispose();
});
beforeEach(emptyWorkbook);

/** The plan of a text, with all its targets but some taken as read. */
function planOfText(name: string, without: readonly string[] = []): Plan {
  const text = seedPlanText(name);
  const reading = readPlanText(text);
  const settled = settleHead(headOf(reading, text, "", 2026));
  if ("problems" in settled) throw new Error(settled.problems.join(", "));
  const rows = rowsOf(reading.parts).map((row) => ({
    ...row,
    decision: without.includes(row.part.code ?? "") ? ("dropped" as const) : ("accepted" as const),
  }));
  const made = planOfReview(reading, rows, settled.head);
  if ("findings" in made) throw new Error(JSON.stringify(made.findings));
  return made.plan;
}

async function make(plan: Plan): Promise<Round> {
  const { settings } = await actions.readRound();
  const year = plan.years[0] ?? settings.year;
  await actions.makeSheets(plan, { ...settings, planId: plan.id, locality: plan.locality, year });
  return actions.readRound();
}

describe("a plan made of an officer's own text", () => {
  it.each(["lechan-2026-2030", "nguyentrai-2025"])(
    "comes back from the workbook as it was made, with a sheet for every unit: %s",
    async (name) => {
      const plan = planOfText(name);
      const round = await make(plan);
      expect(round.plan).toEqual(plan);
      expect(round.findings.filter(({ code }) => code !== "missing-unit")).toEqual([]);
      expect(round.units.map(({ unit, sheet }) => [unit, sheet !== null])).toEqual(
        plan.units.filter(({ group }) => !group).map((unit) => [unit.name, true]),
      );
    },
  );

  it("is taken for another plan once a target is dropped from it", async () => {
    await make(planOfText("nguyentrai-2025"));
    const shorter = planOfText("nguyentrai-2025", ["4.1"]);
    const round = await make(shorter);
    expect(round.plan).toEqual(shorter);
  });

  it("is consolidated like a preset", async () => {
    const plan = planOfText("lechan-2026-2030");
    await make(plan);
    const { consolidation } = await actions.consolidateRound();
    expect(consolidation?.indicators.map(({ indicator }) => indicator.code)).toEqual(
      plan.indicators.map(({ code }) => code),
    );
  });
});
