import { createOfficerActions } from "../../../src/actions/excelActions";
import type { OfferedFile, Settings } from "../../../src/actions/officerActions";
import { freshSettings } from "../../../src/actions/settings";
import { changeSince } from "../../../src/consolidation/change";
import { consolidate } from "../../../src/consolidation/consolidate";
import { items } from "../../../src/plans/items";
import type { Plan } from "../../../src/plans/plan";
import { annexBytes } from "../../support/annexes";
import { startExcel, type EmulatedExcel } from "../../support/host";
import { smallPlan } from "../../support/smallPlan";
import { unitReport } from "../../support/unitReports";
import { emptyWorkbook, fillForm } from "../../support/workbookHands";

const whole = smallPlan();
/** Few forms, since each takes its time to make. */
const plan: Plan = { ...whole, units: whole.units.filter(({ name }) => name === "Phòng Kinh tế") };
const settings: Settings = { ...freshSettings(2026), planId: plan.id, locality: plan.locality };

function fileOf(name: string, bytes: Uint8Array): OfferedFile {
  return {
    name,
    size: bytes.byteLength,
    lastModified: 0,
    arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer),
  };
}

/** The annex of a year in which two of seven business heads were women. */
async function annex(year: number, { of = plan, locality = plan.locality } = {}): Promise<OfferedFile> {
  const reports = [unitReport("Phòng Kinh tế", { "business-heads": [7, 5, 2] })];
  return fileOf(
    `bieu-${year}.xlsx`,
    await annexBytes(consolidate({ plan: of, items, year, reports }), locality),
  );
}

describe("an earlier annex at ExcelApi 1.9", () => {
  let excel: EmulatedExcel;
  const actions = createOfficerActions();

  beforeAll(async () => {
    excel = await startExcel({ apiLevel: "1.9" });
  });
  beforeEach(async () => {
    await emptyWorkbook();
    await actions.makeSheets(plan, settings);
  });
  afterEach(() => expect(excel.host.bugs).toEqual([]));
  afterAll(() => excel.dispose());

  it("is kept with the workbook, and the round set beside it", async () => {
    await fillForm("Phòng Kinh tế", { "business-heads": [10, 6, 4] });
    const { consolidation } = await actions.comparePast(await annex(2025));
    expect(consolidation?.past.map(({ year }) => year)).toEqual([2025]);
    const result = consolidation!.indicators.find(({ indicator }) => indicator.code === "2.2")!;
    expect(changeSince(result, consolidation!.past[0]!)).toMatchObject({
      kind: "compared",
      by: { numerator: 80n, denominator: 7n },
      better: true,
    });
    const again = await actions.readRound();
    expect(again.consolidation?.past).toEqual(consolidation?.past);
  });

  it("is one of several years, each of which can be let go", async () => {
    await actions.comparePast(await annex(2025));
    const { consolidation } = await actions.comparePast(await annex(2024));
    expect(consolidation?.past.map(({ year }) => year)).toEqual([2024, 2025]);
    const left = await actions.forgetPast(2025);
    expect(left.consolidation?.past.map(({ year }) => year)).toEqual([2024]);
  });

  it("is not compared once the round is of its year", async () => {
    await actions.comparePast(await annex(2025));
    await actions.saveSettings({ ...settings, year: 2025 });
    expect((await actions.readRound()).consolidation?.past).toEqual([]);
  });

  it.each<[string, () => Promise<OfferedFile>, RegExp]>([
    ["of this year", () => annex(2026), /năm 2026, không trước năm 2026/],
    [
      "of another plan",
      () => annex(2025, { of: { ...plan, id: "khac", title: "Kế hoạch khác" } }),
      /“Kế hoạch khác”, không phải “Kế hoạch thử”/,
    ],
    [
      "of another locality",
      () => annex(2025, { locality: "phường Khác, thành phố Hải Phòng" }),
      /của phường Khác, thành phố Hải Phòng, không phải của phường Thử Nghiệm/,
    ],
    [
      "that is none",
      () => Promise.resolve(fileOf("a.csv", new TextEncoder().encode("Nội dung;Tổng\nDân số;5\n"))),
      /“a.csv” không phải Biểu tổng hợp/,
    ],
    [
      "that cannot be read",
      () => Promise.resolve(fileOf("a.xlsx", new Uint8Array([80, 75, 3, 4, 0]))),
      /Không đọc được tệp “a.xlsx”/,
    ],
  ])("%s is refused by name, and nothing is kept", async (_, made, sentence) => {
    await expect(actions.comparePast(await made())).rejects.toMatchObject({
      sentence: expect.stringMatching(sentence) as string,
    });
    expect((await actions.readRound()).consolidation?.past).toEqual([]);
  });
});
