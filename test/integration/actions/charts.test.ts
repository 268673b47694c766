import { strFromU8, unzipSync } from "fflate";
import { createOfficerActions } from "../../../src/actions/excelActions";
import type { Settings } from "../../../src/actions/officerActions";
import { freshSettings } from "../../../src/actions/settings";
import { readSourceFile } from "../../../src/files/readSourceFile";
import { startExcel } from "../../support/host";
import type { EmulatedExcel } from "../../support/host";
import { smallPlan } from "../../support/smallPlan";
import {
  emptyWorkbook,
  fillForm,
  onSheet,
  readSheet,
  sheetNamesNow,
  tableRow,
} from "../../support/workbookHands";

const plan = { ...smallPlan(), units: smallPlan().units.filter(({ group }) => !group) };
const settings: Settings = { ...freshSettings(2026), planId: plan.id, locality: plan.locality };
const charts = "Biểu đồ";

let excel: EmulatedExcel;
const actions = createOfficerActions();

beforeAll(async () => {
  excel = await startExcel({ apiLevel: "1.9" });
});
beforeEach(async () => {
  await emptyWorkbook();
  await actions.makeSheets(plan, settings);
  await fillForm("Phòng Kinh tế", { "business-heads": [20, 12, 8] });
});
afterEach(() => {
  excel.faults.clear();
  expect(excel.host.bugs).toEqual([]);
});
afterAll(() => excel.dispose());

interface ChartNow {
  readonly title: string;
  readonly left: number;
  readonly series: readonly (readonly [name: string, type: string])[];
}

async function chartsNow(): Promise<ChartNow[]> {
  return Excel.run(async (context) => {
    const found = context.workbook.worksheets.getItem(charts).charts;
    found.load("items/left,items/title/text");
    await context.sync();
    for (const { series } of found.items) series.load("items/name,items/chartType");
    await context.sync();
    return found.items.map(({ title, left, series }) => ({
      title: title.text,
      left,
      series: series.items.map(({ name, chartType }) => [name, chartType] as const),
    }));
  });
}

/** The row of an indicator on Biểu đồ: its number, name, rates, target and verdict. */
async function chartRow(code: string): Promise<unknown[]> {
  const { values } = await readSheet(charts);
  return values.find(([, name]) => String(name).startsWith(`${code}. `)) ?? [];
}

describe("the sheet Biểu đồ", () => {
  it("has a chart for each objective with percentages, columns and marks for the target", async () => {
    await actions.consolidateRound();
    const found = await chartsNow();
    expect(found.map(({ title }) => title)).toEqual(
      plan.objectives
        .filter(({ code }) => ["2", "5"].includes(code))
        .map(({ title }) => `${title} (tỷ lệ %)`),
    );
    expect(found[0]?.series).toEqual([
      ["Chung", "ColumnClustered"],
      ["Chỉ tiêu đề ra", "LineMarkers"],
    ]);
  });

  it("says the same as Biểu tổng hợp, and why there is no column where there is none", async () => {
    await actions.consolidateRound();
    const { values } = await readSheet("Biểu tổng hợp");
    const onTable = values[await tableRow("2.2")] ?? [];
    expect(await chartRow("2.2")).toEqual([
      1,
      expect.stringMatching(/^2\.2\. /),
      "",
      onTable[10],
      "",
      expect.any(Number),
      onTable[14],
    ]);
    expect(onTable[10]).toBe(40);
    const [, name, , rate] = await chartRow("5.1");
    expect(name).toMatch(/ \(chưa có số liệu\)$/);
    expect(rate).toBe("");
  });

  it("lives: what a unit changes is drawn without another run", async () => {
    await actions.consolidateRound();
    await fillForm("Phòng Kinh tế", { "business-heads": [20, 5, 15] });
    expect((await chartRow("2.2"))[3]).toBe(75);
  });

  it("has its charts once, however often they are written, where the officer has moved them", async () => {
    await actions.consolidateRound();
    const before = await chartsNow();
    await onSheet(charts, (sheet) => {
      sheet.charts.getItem("Biểu đồ 1").left = 7;
    });
    await fillForm("Trường Tiểu học", { "gender-lessons-planned": [10], "gender-lessons-taught": [9] });
    await actions.consolidateRound();
    const after = await chartsNow();
    expect(after.map(({ title }) => title)).toEqual(before.map(({ title }) => title));
    expect(after[0]?.left).toBe(7);
  });

  it("is made again when it was removed, and follows the table under another name", async () => {
    await actions.consolidateRound();
    await onSheet(charts, (sheet) => sheet.delete());
    await onSheet("Biểu tổng hợp", (sheet) => {
      sheet.name = "Kết quả";
    });
    await actions.consolidateRound();
    expect(await sheetNamesNow()).toContain(charts);
    expect(await chartsNow()).not.toEqual([]);
    expect((await chartRow("2.2"))[3]).toBe(40);
  });

  it("is kept under another name when it is replaced and the officer has drawn a chart on it", async () => {
    await actions.consolidateRound();
    await onSheet(charts, (sheet) => {
      sheet.charts.add("Pie", sheet.getRange("D6"), "Columns").title.text = "Của tôi";
    });
    await actions.makeSheets({ ...plan, indicators: plan.indicators.slice(1) }, settings);
    await actions.consolidateRound();
    expect(await sheetNamesNow()).toEqual(expect.arrayContaining([charts, `${charts} (cũ)`]));
    expect((await chartsNow()).map(({ title }) => title)).not.toContain("Của tôi");
  });

  it("counts for nothing that has changed since", async () => {
    await actions.consolidateRound();
    await onSheet(charts, (sheet) => sheet.delete());
    expect((await actions.readRound()).table).toEqual({ exists: true, changedCells: 0 });
  });

  it("is not there after a run that failed", async () => {
    const before = await excel.snapshot();
    excel.faults.plan({ request: 4, at: "after" });
    await expect(actions.consolidateRound()).rejects.toThrow();
    excel.faults.clear();
    expect(await excel.snapshot()).toEqual(before);
  });

  it("goes into the file that is saved, following the same cells", async () => {
    await actions.consolidateRound();
    const bytes = await excel.host.saveXlsx();
    const file = readSourceFile(bytes, "so-tay.xlsx", null);
    expect("grids" in file && file.grids.map(({ sheet }) => sheet)).toContain(charts);
    const first = strFromU8(unzipSync(bytes)["xl/charts/chart1.xml"]!);
    expect(first).toContain(`<c:f>'${charts}'!$D$6:$D$6</c:f>`);
    expect(first).toContain("<c:v>40</c:v>");
  });
});
