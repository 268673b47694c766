import { createOfficerActions } from "../../../src/actions/excelActions";
import type { ExportKind, Settings } from "../../../src/actions/officerActions";
import { freshSettings } from "../../../src/actions/settings";
import { startExcel, type EmulatedExcel } from "../../support/host";
import { smallPlan } from "../../support/smallPlan";
import { emptyWorkbook } from "../../support/workbookHands";

const plan = smallPlan();
const settings: Settings = { ...freshSettings(2026), planId: plan.id, locality: plan.locality };
const actions = createOfficerActions();

const kinds: readonly ExportKind[] = ["report", "annex", "table", "json"];
const papers: readonly (readonly [what: string, make: () => Promise<unknown>])[] = [
  ...kinds.map((kind) => [`the ${kind}`, () => actions.makeExport(kind)] as const),
  ["the annex as a new workbook", () => actions.openAnnex()],
];

let excel: EmulatedExcel;
const opened: Uint8Array[] = [];

beforeAll(async () => {
  excel = await startExcel();
  excel.host.book.onWorkbookOpened = (bytes) => opened.push(bytes);
});
afterEach(() => {
  expect(opened).toEqual([]);
  expect(excel.host.bugs).toEqual([]);
});
afterAll(() => excel.dispose());

/** It fails in a sentence, and the workbook is as it was. */
async function refuses(make: () => Promise<unknown>, code: string, said: RegExp): Promise<void> {
  const before = await excel.snapshot();
  await expect(make()).rejects.toMatchObject({ code, sentence: expect.stringMatching(said) as string });
  expect(await excel.snapshot()).toEqual(before);
}

describe("without a plan", () => {
  beforeAll(emptyWorkbook);

  it.each(papers)("%s is refused", (_, make) => refuses(make, "no-plan", /kế hoạch/));
});

describe("where every form is blank", () => {
  beforeAll(async () => {
    await emptyWorkbook();
    await actions.makeSheets(plan, settings);
    await actions.consolidateRound();
  });

  it.each(papers)("%s is refused", (_, make) =>
    refuses(make, "nothing-to-send", /Chưa có số liệu nào được tổng hợp/),
  );
});
