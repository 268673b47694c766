import { createOfficerActions } from "../../../src/actions/excelActions";
import type { Round, Settings } from "../../../src/actions/officerActions";
import { freshSettings } from "../../../src/actions/settings";
import type { FindingOf } from "../../../src/findings/finding";
import { startExcel } from "../../support/host";
import type { EmulatedExcel } from "../../support/host";
import { smallPlan } from "../../support/smallPlan";
import { emptyWorkbook, fillForm, onSheet, readSheet } from "../../support/workbookHands";

const whole = smallPlan();
/** Few forms, since each takes its time to make. */
const plan = { ...whole, units: whole.units.filter(({ name }) => /Trạm|Kinh tế/.test(name)) };
const settings: Settings = { ...freshSettings(2026), planId: plan.id, locality: plan.locality };
const unit = "Trạm y tế";

describe("choosing the right figure at ExcelApi 1.9", () => {
  let excel: EmulatedExcel;
  const actions = createOfficerActions();

  const mismatchIn = ({ units }: Round): FindingOf<"total-mismatch"> => {
    const found = units
      .flatMap(({ findings }) => findings)
      .find((finding) => finding.code === "total-mismatch");
    if (!found) throw new Error("There is no total-mismatch");
    return found;
  };
  const birthsOnSheet = async (): Promise<unknown[]> => {
    const { values } = await readSheet(unit);
    return values.find(([code]) => code === "live-births")?.slice(4, 7) ?? [];
  };
  const write = async (column: string, entry: string | number): Promise<void> => {
    const { values } = await readSheet(unit);
    const row = values.findIndex(([code]) => code === "live-births") + 1;
    await onSheet(unit, (sheet) => {
      sheet.protection.unprotect();
      sheet.getRange(`${column}${row}`).formulas = [[entry]];
    });
  };

  beforeAll(async () => {
    excel = await startExcel({ apiLevel: "1.9" });
  });
  beforeEach(async () => {
    await emptyWorkbook();
    await actions.makeSheets(plan, settings);
    await fillForm(unit, { "live-births": [120, 63, 56], "maternal-deaths": [0] });
  });
  afterEach(() => expect(excel.host.bugs).toEqual([]));
  afterAll(() => excel.dispose());

  it.each([
    ["total", [119, 63, 56]],
    ["male", [120, 64, 56]],
    ["female", [120, 63, 57]],
  ] as const)(
    "writes %s as the other two make it, on a form that stays protected",
    async (part, expected) => {
      const round = await actions.chooseFigure(mismatchIn(await actions.readRound()), part);
      expect(await birthsOnSheet()).toEqual(expected);
      expect(round.consolidation?.sums.get("live-births")?.parts.total.value).toBe(expected[0]);
      expect(() => mismatchIn(round)).toThrow();
      expect(await isProtected()).toBe(true);
    },
  );

  it("writes nothing where the sheet has changed since", async () => {
    const finding = mismatchIn(await actions.readRound());
    await write("F", 60);
    await expect(actions.chooseFigure(finding, "total")).rejects.toMatchObject({ code: "figure-moved" });
    expect(await birthsOnSheet()).toEqual([120, 60, 56]);
  });

  it("overwrites no formula", async () => {
    await write("E", "=60+60");
    const finding = mismatchIn(await actions.readRound());
    await expect(actions.chooseFigure(finding, "total")).rejects.toMatchObject({ code: "figure-formula" });
    expect(await birthsOnSheet()).toEqual([120, 63, 56]);
  });

  async function isProtected(): Promise<boolean> {
    return Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem(unit);
      protection.load("protected");
      await context.sync();
      return protection.protected;
    });
  }
});
