import { createOfficerActions } from "../../../src/actions/excelActions";
import type { Settings } from "../../../src/actions/officerActions";
import { freshSettings } from "../../../src/actions/settings";
import { consolidate } from "../../../src/consolidation/consolidate";
import { items } from "../../../src/plans/items";
import type { Plan } from "../../../src/plans/plan";
import { readWorkbook } from "../../../src/reports/readWorkbook";
import type { UnitReport } from "../../../src/reports/unitReport";
import { writtenAnnex } from "../../support/annexes";
import { startExcel, type EmulatedExcel } from "../../support/host";
import { smallPlan } from "../../support/smallPlan";
import { unitReport, type ShortFigure } from "../../support/unitReports";
import { emptyWorkbook, readSheet, sheetNamesNow, tableRow } from "../../support/workbookHands";

const whole = smallPlan();
/** Few forms, since each takes its time to make. */
const plan: Plan = { ...whole, units: whole.units.filter(({ name }) => /Kinh tế|Trạm/.test(name)) };
const settings: Settings = { ...freshSettings(2026), planId: plan.id, locality: "thành phố Hải Phòng" };

/** The annex of a commune, read from its file. */
async function annexOf(
  commune: string,
  heads: ShortFigure,
  births: Readonly<Record<string, ShortFigure>> = {},
): Promise<UnitReport> {
  const reports = [unitReport("Phòng Kinh tế", { "business-heads": heads }), unitReport("Trạm y tế", births)];
  const round = consolidate({ plan, items, year: 2026, reports });
  const workbook = await writtenAnnex(round, `${commune}, thành phố Hải Phòng`, `${commune}.xlsx`);
  return readWorkbook(workbook, { plan, items, year: 2026 })[0]!;
}

describe("accepting communes' annexes at ExcelApi 1.9", () => {
  let excel: EmulatedExcel;
  const actions = createOfficerActions();
  const accept = (reports: readonly UnitReport[], replace = false) =>
    actions.acceptReports(reports.map((report) => ({ report, unit: report.unit!, replace })));

  beforeAll(async () => {
    excel = await startExcel({ apiLevel: "1.9" });
  });
  beforeEach(async () => {
    await emptyWorkbook();
    await actions.makeSheets(plan, settings);
  });
  afterEach(() => expect(excel.host.bugs).toEqual([]));
  afterAll(() => excel.dispose());

  it("gives each a sheet, and makes the province's table of what they add to each indicator", async () => {
    // Of Lê Chân's births one side is missing: its deaths stand in the sums of items and in no rate.
    const { written } = await accept([
      await annexOf("phường Lê Chân", [7, 5, 2], { "live-births": null, "maternal-deaths": 3 }),
      await annexOf("xã An Lão", [3, 2, 1], { "live-births": [100, 50, 50], "maternal-deaths": 0 }),
    ]);
    expect(written.map(({ unit }) => unit)).toEqual(["phường Lê Chân", "xã An Lão"]);
    const round = await actions.consolidateRound();
    expect(round.units.map(({ unit, state }) => [unit, state])).toEqual([
      ["phường Lê Chân", "submitted"],
      ["xã An Lão", "submitted"],
    ]);
    const { values } = await readSheet("Biểu tổng hợp");
    const row = async (code: string) => values[await tableRow(code)]!;
    const heads = await row("2.2");
    expect([heads[6], heads[7], heads[10]]).toEqual([3, 10, 30]);
    const deaths = await row("4.2");
    expect([deaths[4], deaths[7], deaths[14], deaths[16]]).toEqual([
      0,
      100,
      "Đạt (tạm tính) (số nhỏ)",
      "1/2",
    ]);
    expect(round.consolidation!.sums.get("maternal-deaths")!.parts.total.value).toBe(3);
    expect(actions.sourcesOf(round, "4.2").map(({ unit, value }) => [unit, value])).toEqual([
      ["xã An Lão", 0],
      ["xã An Lão", 100],
    ]);
    expect(excel.host.bugs).toEqual([]);
  });

  it("asks before one that is handed in again takes the place of the first", async () => {
    await accept([await annexOf("xã An Lão", [3, 2, 1])]);
    const again = await annexOf("xã An Lão", [4, 2, 2]);
    expect((await accept([again])).kept).toEqual([
      { unit: "xã An Lão", reason: "has-figures", sheet: "xã An Lão" },
    ]);
    expect((await accept([again], true)).written).toHaveLength(1);
    const { consolidation } = await actions.readRound();
    expect(consolidation!.sums.get("business-heads")!.parts.total.value).toBe(4);
    expect((await sheetNamesNow()).filter((name) => name.includes("An Lão"))).toHaveLength(1);
  });
});
