import { createOfficerActions } from "../../../src/actions/excelActions";
import type { OfferedFile, Settings } from "../../../src/actions/officerActions";
import { freshSettings } from "../../../src/actions/settings";
import { consolidate } from "../../../src/consolidation/consolidate";
import { items } from "../../../src/plans/items";
import type { Plan } from "../../../src/plans/plan";
import { annexBytes } from "../../support/annexes";
import { startExcel, type EmulatedExcel } from "../../support/host";
import { smallPlan } from "../../support/smallPlan";
import { unitReport } from "../../support/unitReports";
import {
  emptyWorkbook,
  fillForm,
  onSheet,
  readSheet,
  sheetNamesNow,
  tableRow,
} from "../../support/workbookHands";

const table = "Biểu tổng hợp";
const whole = smallPlan();
const plan: Plan = { ...whole, units: whole.units.filter(({ name }) => name === "Phòng Kinh tế") };
const settings: Settings = { ...freshSettings(2026), planId: plan.id, locality: plan.locality };

/** The annex of 2025, when two of eight business heads were women. */
async function earlierAnnex(): Promise<OfferedFile> {
  const reports = [unitReport("Phòng Kinh tế", { "business-heads": [8, 6, 2] })];
  const bytes = await annexBytes(consolidate({ plan, items, year: 2025, reports }), plan.locality);
  return {
    name: "bieu-2025.xlsx",
    size: bytes.byteLength,
    lastModified: 0,
    arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer),
  };
}

describe("columns after the officer's own", () => {
  let excel: EmulatedExcel;
  const actions = createOfficerActions();
  const remark = { cause: "Thiếu nguồn cán bộ nữ", solution: "Bổ sung quy hoạch", note: "Đã giải trình" };

  const rowOf = async (code: string): Promise<unknown[]> => {
    const { values } = await readSheet(table);
    return values[await tableRow(code)]!.slice(17);
  };

  beforeAll(async () => {
    excel = await startExcel({ apiLevel: "1.9" });
    await emptyWorkbook();
    await actions.makeSheets(plan, settings);
    await fillForm("Phòng Kinh tế", { "business-heads": [10, 6, 4] });
    await actions.consolidateRound();
    await actions.saveRemark("2.2", remark);
  });
  afterEach(() => expect(excel.host.bugs).toEqual([]));
  afterAll(() => excel.dispose());

  it("come with an earlier annex, the officer's remarks staying where they are", async () => {
    expect(await rowOf("2.2")).toEqual([remark.cause, remark.solution, remark.note]);
    await actions.comparePast(await earlierAnnex());
    await actions.consolidateRound();
    expect(await rowOf("2.2")).toEqual([remark.cause, remark.solution, remark.note, 25, 15]);
    expect((await actions.readRound()).remarks.get("2.2")).toEqual(remark);
  });

  it("follow the figures by Excel's own formulas", async () => {
    await fillForm("Phòng Kinh tế", { "business-heads": [10, 5, 5] });
    expect((await rowOf("2.2")).slice(3)).toEqual([25, 25]);
  });

  it("take a remark that was written meanwhile", async () => {
    const row = (await tableRow("2.2")) + 1;
    await onSheet(table, (sheet) => {
      sheet.getRange(`T${row}`).values = [["Sửa lại"]];
    });
    await actions.consolidateRound();
    expect(await rowOf("2.2")).toEqual([remark.cause, remark.solution, "Sửa lại", 25, 25]);
  });

  it("go with the earlier annex, the officer's remarks staying", async () => {
    await actions.forgetPast(2025);
    await actions.consolidateRound();
    const kept = await rowOf("2.2");
    expect(kept.slice(0, 3)).toEqual([remark.cause, remark.solution, "Sửa lại"]);
    expect(kept.slice(3).filter((value) => value !== "")).toEqual([]);
    expect((await sheetNamesNow()).filter((name) => name.startsWith(table))).toEqual([table]);
  });
});
