import { createOfficerActions } from "../../../src/actions/excelActions";
import type { Settings } from "../../../src/actions/officerActions";
import { freshSettings } from "../../../src/actions/settings";
import { startExcel } from "../../support/host";
import type { EmulatedExcel } from "../../support/host";
import { smallPlan } from "../../support/smallPlan";
import { emptyWorkbook, fillForm, onSheet, readSheet, tableRow } from "../../support/workbookHands";

const whole = smallPlan();
const plan = { ...whole, units: whole.units.slice(0, 2), indicators: whole.indicators.slice(0, 2) };
const settings: Settings = { ...freshSettings(2026), planId: plan.id, locality: plan.locality };
const table = "Biểu tổng hợp";

let excel: EmulatedExcel;
const actions = createOfficerActions();

async function prepare(): Promise<void> {
  await actions.makeSheets(plan, settings);
  await fillForm("Trạm y tế", { "live-births": [120, 63, 57], "maternal-deaths": [0] });
  await actions.consolidateRound();
  await fillForm("Phòng Kinh tế", { "business-heads": ["20 người", 12, 8] });
}

const inWorkbook = (change: (workbook: Excel.Workbook) => void): Promise<void> =>
  Excel.run(async (context) => {
    change(context.workbook);
    await context.sync();
  });

/** The action fails with this code, in a sentence, and the workbook is as it was. */
async function refuses(act: () => Promise<unknown>, code: string, said: string): Promise<void> {
  const before = await excel.snapshot();
  await expect(act()).rejects.toMatchObject({ code, sentence: expect.stringContaining(said) as string });
  expect(await excel.snapshot()).toEqual(before);
}

beforeAll(async () => {
  excel = await startExcel();
});
beforeEach(async () => {
  await emptyWorkbook();
  await prepare();
});
afterEach(() => {
  excel.host.book.memory.readOnly = false;
  excel.faults.clear();
  expect(excel.host.bugs).toEqual([]);
});
afterAll(() => excel.dispose());

describe("what Excel does not allow", () => {
  it("opens a sheet that is protected without a password, writes, and protects it again", async () => {
    await onSheet(table, (sheet) => sheet.protection.protect({ allowFormatCells: true }));
    await actions.consolidateRound();
    expect((await readSheet(table)).values[await tableRow("2.2")]?.[7]).toBe(20);
    await Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem(table);
      protection.load("protected,options");
      await context.sync();
      expect(protection.protected).toBe(true);
      expect(protection.options.allowFormatCells).toBe(true);
    });
  });

  it("names the sheet that a password keeps closed", async () => {
    await onSheet(table, (sheet) => sheet.protection.protect({}, "bí mật"));
    await refuses(() => actions.consolidateRound(), "sheet-protected", "“Biểu tổng hợp”");
  });

  it("reads and writes into sheets that are there while the workbook's structure is protected", async () => {
    await inWorkbook(({ protection }) => protection.protect());
    await actions.consolidateRound();
    expect((await readSheet(table)).values[await tableRow("2.2")]?.[7]).toBe(20);
  });

  it("says that a protected structure takes no new sheets", async () => {
    await onSheet("Phòng Kinh tế", (sheet) => sheet.delete());
    await inWorkbook(({ protection }) => protection.protect());
    await refuses(() => actions.makeSheets(plan, settings), "workbook-protected", "Cấu trúc sổ tính");
  });

  it("reads a read-only workbook and asks for a copy to write into", async () => {
    excel.host.book.memory.readOnly = true;
    expect((await actions.readRound()).units).toHaveLength(2);
    await refuses(() => actions.consolidateRound(), "read-only", "Lưu thành tệp khác");
  });

  it("says so when the workbook is gone for good, and asks not to save what is half done", async () => {
    // Four requests read the workbook; the fifth writes.
    const writing = 5;
    excel.faults.plan({ request: writing, at: 5 });
    for (let request = writing + 1; request < 30; request++) excel.faults.plan({ request, at: "before" });
    await expect(actions.consolidateRound()).rejects.toMatchObject({
      code: "not-restored",
      sentence: expect.stringContaining("Đừng lưu tệp này") as string,
    });
  });

  it("does nothing while the workbook does not answer", async () => {
    for (let request = 1; request < 10; request++) excel.faults.plan({ request, at: "before" });
    await expect(actions.consolidateRound()).rejects.toMatchObject({ code: "host-failed" });
  });
});

describe("stopping", () => {
  it("before anything is done leaves the workbook as it was", async () => {
    await refuses(() => actions.consolidateRound({ signal: AbortSignal.abort() }), "cancelled", "Đã dừng");
  });

  it.each([0, 1, 2, 3])("after step %i leaves the workbook as it was", async (step) => {
    const controller = new AbortController();
    const onProgress = ({ done }: { done: number }): void => {
      if (done === step) controller.abort();
    };
    const before = await excel.snapshot();
    const outcome = await actions
      .consolidateRound({ signal: controller.signal, onProgress })
      .catch((error: unknown) => error);
    if (step === 3) {
      // Everything had been done when the officer asked to stop.
      expect(outcome).toMatchObject({ table: { exists: true } });
    } else {
      expect(outcome).toMatchObject({ code: "cancelled" });
      expect(await excel.snapshot()).toEqual(before);
    }
  });

  it("while Excel is writing takes back what it has written", async () => {
    const controller = new AbortController();
    const { counters } = excel;
    const countReply = counters.countReply.bind(counters);
    counters.reset();
    counters.countReply = (bytes, milliseconds) => {
      countReply(bytes, milliseconds);
      if (counters.requests === 5) controller.abort();
    };
    const before = await excel.snapshot();
    await expect(actions.consolidateRound({ signal: controller.signal })).rejects.toMatchObject({
      code: "cancelled",
    });
    counters.countReply = countReply;
    expect(await excel.snapshot()).toEqual(before);
  });
});
