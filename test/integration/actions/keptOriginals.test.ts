import { createOfficerActions } from "../../../src/actions/excelActions";
import type { OfferedFile, Settings } from "../../../src/actions/officerActions";
import { freshSettings } from "../../../src/actions/settings";
import { readReportFile } from "../../../src/files/reportFile";
import { items } from "../../../src/plans/items";
import type { CellValue } from "../../../src/reports/grid";
import type { UnitReport } from "../../../src/reports/unitReport";
import { startExcel } from "../../support/host";
import type { EmulatedExcel } from "../../support/host";
import { smallPlan } from "../../support/smallPlan";
import { emptyWorkbook, onSheet, readSheet, sheetNamesNow } from "../../support/workbookHands";
import { xlsxOf } from "../../unit/files/sampleFiles";

const whole = smallPlan();
const plan = { ...whole, units: whole.units.filter(({ name }) => /Trạm|Kinh tế/.test(name)) };
const settings: Settings = { ...freshSettings(2026), planId: plan.id, locality: plan.locality };
const unit = "Trạm y tế";
const original = "Gốc – Trạm y tế";

const report: readonly CellValue[][] = [
  ["Đơn vị báo cáo: Trạm y tế"],
  ["Ngày báo cáo: 20/11/2026"],
  ["Nội dung", "Tổng số", "Nam", "Nữ"],
  ["Trẻ sinh ra sống", 120, 63, 57],
  ["Tử vong bà mẹ liên quan đến thai sản", "KPS"],
];

/** A unit's .xlsx as the browser offers it. */
async function offered(rows: readonly CellValue[][], name = "tyt.xlsx"): Promise<OfferedFile> {
  const bytes = await xlsxOf((sheet) => {
    sheet.addRows(rows.map((row) => [...row]));
    const births = rows.findIndex(([label]) => label === "Trẻ sinh ra sống") + 1;
    if (births === 0) return;
    sheet.getCell(births, 5).value = { formula: `SUM(C${births}:D${births})`, result: 120 };
  });
  return new File([bytes.slice().buffer], name, { lastModified: 1_790_000_000_000 });
}

async function reportsIn(file: OfferedFile): Promise<readonly UnitReport[]> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = readReportFile({ name: file.name, modified: null, bytes }, { plan, items, year: 2026 });
  if (!("reports" in read)) throw new Error(`${file.name} could not be read`);
  return read.reports;
}

describe("keeping the original beside a unit's form", () => {
  let excel: EmulatedExcel;
  const actions = createOfficerActions();

  const accept = async (file: OfferedFile, { replace = false, given = file } = {}) =>
    actions.acceptReports(
      (await reportsIn(file)).map((one) => ({ report: one, unit, replace, file: given })),
    );
  const sourceLink = async (item: string) => {
    const { values } = await readSheet(unit);
    const row = values.findIndex(([code]) => code === item);
    return Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem(unit).getCell(row, 10);
      cell.load("hyperlink,values,format/columnWidth,format/wrapText");
      await context.sync();
      return cell;
    });
  };

  beforeAll(async () => {
    excel = await startExcel({ apiLevel: "1.13" });
  });
  beforeEach(async () => {
    await emptyWorkbook();
    await actions.makeSheets(plan, settings);
  });
  afterEach(() => expect(excel.host.bugs).toEqual([]));
  afterAll(() => excel.dispose());

  it("puts the sheet behind the form as it looked, with values in place of formulas", async () => {
    await accept(await offered(report));
    const names = await sheetNamesNow();
    expect(names.indexOf(original)).toBe(names.indexOf(unit) + 1);
    const { values, formulas } = await readSheet(original);
    expect(values[1]?.[0]).toBe("Ngày báo cáo: 20/11/2026");
    expect(values[3]).toEqual(["Trẻ sinh ra sống", 120, 63, 57, 120]);
    expect(formulas[3]?.[4]).toBe(120);
  });

  it("leads from each source on the form, and from the pane, to the very cell", async () => {
    await accept(await offered(report));
    const births = await sourceLink("live-births");
    expect(births.hyperlink.documentReference).toBe(`'${original}'!B4`);
    expect(births.values).toEqual([["tyt.xlsx · Báo cáo · B4: 120 · C4: 63 · D4: 57"]]);
    expect(births.format).toMatchObject({ wrapText: true });
    expect(births.format.columnWidth).toBeGreaterThan(200);
    expect((await sourceLink("maternal-deaths")).hyperlink.documentReference).toBe(`'${original}'!B5`);
    const round = await actions.readRound();
    const source = actions.sourcesOf(round, "4.2").find(({ item }) => item === "live-births");
    expect(source).toMatchObject({
      unit,
      place: { sheet: unit },
      original: { sheet: original, cell: "B4" },
    });
  });

  it("stands behind the form of a unit that is new, too", async () => {
    const clinic = "Phòng khám Hoa Sen";
    const file = await offered([[`Đơn vị báo cáo: ${clinic}`], ...report.slice(1)]);
    const [read] = await reportsIn(file);
    await actions.acceptReports([{ report: read!, unit: clinic, file }]);
    expect((await sheetNamesNow()).slice(-2)).toEqual([clinic, `Gốc – ${clinic}`]);
    expect((await actions.readRound()).consolidation?.sums.get("live-births")?.parts.total.value).toBe(120);
  });

  it("never reads the original as a report, whatever it is called", async () => {
    await accept(await offered(report));
    const before = await actions.readRound();
    await onSheet(original, (sheet) => {
      sheet.name = "Bản chính của trạm";
    });
    const round = await actions.readRound();
    expect(round.consolidation?.reports.map(({ report: { sheet } }) => sheet)).toEqual(
      plan.units.map(({ name }) => name),
    );
    expect(round.units).toEqual(before.units);
    expect(actions.sourcesOf(round, "4.2")[0]?.original?.sheet).toBe("Bản chính của trạm");
  });

  it("replaces the original when the unit hands in again", async () => {
    await accept(await offered(report));
    const later = report.map((row) => (row[1] === 120 ? ["Trẻ sinh ra sống", 130, 66, 64] : row));
    await accept(await offered([["Trạm y tế"], ...later], "tyt2.xlsx"), { replace: true });
    expect((await sheetNamesNow()).filter((name) => name.startsWith("Gốc"))).toEqual([original]);
    expect((await readSheet(original)).values[4]?.[1]).toBe(130);
    expect((await sourceLink("live-births")).hyperlink.documentReference).toBe(`'${original}'!B5`);
    expect((await actions.readRound()).consolidation?.sums.get("live-births")?.parts.total.value).toBe(130);
  });

  it("keeps a sheet of several units once, as long as one of them has figures on it", async () => {
    const both = [
      ["Đơn vị", "Trẻ sinh ra sống", "Tử vong bà mẹ liên quan đến thai sản"],
      ["Trạm y tế", 120, 0],
      ["Phòng Kinh tế", 3, 0],
    ];
    const file = await offered(both, "hai-don-vi.xlsx");
    await actions.acceptReports(
      (await reportsIn(file)).map((one) => ({ report: one, unit: one.unit ?? "", file })),
    );
    const originals = async () => (await sheetNamesNow()).filter((name) => name.startsWith("Gốc"));
    expect(await originals()).toEqual(["Gốc – Báo cáo"]);
    expect((await sourceLink("live-births")).hyperlink.documentReference).toBe("'Gốc – Báo cáo'!B2");
    await accept(await offered(report), { replace: true });
    expect(await originals()).toEqual([original, "Gốc – Báo cáo"]);
    const kept = (await actions.readRound()).originals?.map((one) => [one.unit, one.sheet]);
    expect(kept).toEqual([
      ["Phòng Kinh tế", "Gốc – Báo cáo"],
      [unit, original],
    ]);
  });

  it("takes the former original away where the new one cannot be kept, with the links to it", async () => {
    await accept(await offered(report));
    const csv = new File(
      ["Đơn vị báo cáo:;Trạm y tế\nNội dung;Tổng số;Nam;Nữ\nTrẻ sinh ra sống;5;3;2\n"],
      "a.csv",
    );
    await accept(csv, { replace: true });
    expect((await sheetNamesNow()).filter((name) => name.startsWith("Gốc"))).toEqual([]);
    expect((await sourceLink("live-births")).hyperlink).toBeNull();
  });

  it("keeps no sheet on which names of persons were found", async () => {
    const withNames = report.map((row, index) =>
      index < 2
        ? row
        : [
            ...row,
            ...(index === 2
              ? ["", "Họ và tên nạn nhân"]
              : ["", "Nguyễn Thị Hoa", "Trần Văn Nam"].slice(0, 2)),
          ],
    );
    await accept(await offered(withNames));
    expect(await sheetNamesNow()).not.toContain(original);
    expect((await sourceLink("live-births")).hyperlink).toBeNull();
  });

  it("writes the figures all the same where the file is gone, or Excel does not take it", async () => {
    const gone: OfferedFile = {
      name: "tyt.xlsx",
      size: 1,
      lastModified: 0,
      arrayBuffer: () => Promise.reject(new Error("gone")),
    };
    const { written } = await accept(await offered(report), { given: gone });
    expect(written).toMatchObject([{ unit, figures: 2 }]);
    expect(await sheetNamesNow()).not.toContain(original);
  });

  it.each(["before", "after", 9] as const)(
    "has everything back where Excel refuses what a unit hands in again (%s)",
    async (at) => {
      await accept(await offered(report));
      const second = await offered([...report, ["Dân số", 900, 440, 460]], "tyt2.xlsx");
      const before = await excel.snapshot();
      const read = excel.counters.requests;
      await actions.readRound();
      const reading = excel.counters.requests - read;
      // After the workbook and the form's contents have been read comes the first change.
      excel.faults.plan({ request: reading + 2, at, code: "AccessDenied" });
      await expect(accept(second, { replace: true })).rejects.toMatchObject({ code: "sheet-protected" });
      expect(await excel.snapshot()).toEqual(before);
    },
  );

  it("leaves everything as it was when Excel fails after the sheet was put in", async () => {
    const { requests } = excel.counters;
    await accept(await offered(report));
    const needed = excel.counters.requests - requests;
    await emptyWorkbook();
    await actions.makeSheets(plan, settings);
    const before = { names: await sheetNamesNow(), form: await readSheet(unit) };
    excel.faults.plan({ request: needed, at: "after" });
    const { written } = await accept(await offered(report));
    // The second try, without the sheet, goes through; a first one that was only half taken back would show.
    expect(written).toHaveLength(1);
    expect(await sheetNamesNow()).toEqual(before.names);
    expect((await sourceLink("live-births")).hyperlink).toBeNull();
  });
});
