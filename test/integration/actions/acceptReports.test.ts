import { createOfficerActions } from "../../../src/actions/excelActions";
import type { Settings } from "../../../src/actions/officerActions";
import { freshSettings } from "../../../src/actions/settings";
import { today } from "../../../src/actions/today";
import { readReportFile } from "../../../src/files/reportFile";
import { items } from "../../../src/plans/items";
import type { UnitReport } from "../../../src/reports/unitReport";
import { startExcel } from "../../support/host";
import type { EmulatedExcel } from "../../support/host";
import { smallPlan } from "../../support/smallPlan";
import { addSheet, emptyWorkbook, fillForm, readSheet, sheetNamesNow } from "../../support/workbookHands";

const whole = smallPlan();
/** Few forms, since each takes its time to make. */
const plan = { ...whole, units: whole.units.filter(({ name }) => !/Trường|Văn hoá/.test(name)) };
const settings: Settings = { ...freshSettings(2026), planId: plan.id, locality: plan.locality };

const births = `Đơn vị báo cáo:;Trạm y tế
Ngày báo cáo: 20/11/2026
Nội dung;Tổng số;Nam;Nữ
Trẻ sinh ra sống;120;63;57
Tử vong bà mẹ liên quan đến thai sản;KPS
Số giám đốc, chủ doanh nghiệp, hợp tác xã;4;3;1
`;

function reportsIn(name: string, text: string): readonly UnitReport[] {
  const read = readReportFile(
    { name, modified: null, bytes: new TextEncoder().encode(text) },
    { plan, items, year: 2026 },
  );
  if (!("reports" in read)) throw new Error(`${name} could not be read`);
  return read.reports;
}

describe("accepting reports at ExcelApi 1.9", () => {
  let excel: EmulatedExcel;
  const actions = createOfficerActions();

  /** Accepts every report of a file for a unit. */
  const accept = (name: string, text: string, unit: string, replace = false) =>
    actions.acceptReports(reportsIn(name, text).map((report) => ({ report, unit, replace })));

  /** A row of a form by its item's code: Tổng, Nam, Nữ and the source. */
  const formRow = async (sheet: string, item: string): Promise<unknown[]> => {
    const { values } = await readSheet(sheet);
    const row = values.find(([code]) => code === item) ?? [];
    return [row[4], row[5], row[6], row[10]];
  };

  beforeAll(async () => {
    excel = await startExcel({ apiLevel: "1.9" });
  });
  beforeEach(async () => {
    await emptyWorkbook();
    await actions.makeSheets(plan, settings);
  });
  afterEach(() => expect(excel.host.bugs).toEqual([]));
  afterAll(() => excel.dispose());

  it("makes a row tall enough for the remark that comes in", async () => {
    const cause =
      "Một số bà mẹ sinh tại bệnh viện tuyến trên nên trạm chưa có đủ giấy chứng sinh để đối chiếu";
    const text = `Trạm y tế\nNội dung;Tổng số;Nam;Nữ;Nguyên nhân, khó khăn\nTrẻ sinh ra sống;120;63;57;${cause}\n`;
    const heightOf = async (item: string): Promise<number> => {
      const { values } = await readSheet("Trạm y tế");
      const row = values.findIndex(([code]) => code === item);
      return Excel.run(async (context) => {
        const { format } = context.workbook.worksheets.getItem("Trạm y tế").getCell(row, 0);
        format.load("rowHeight");
        await context.sync();
        return format.rowHeight;
      });
    };
    const [births, deaths] = [await heightOf("live-births"), await heightOf("maternal-deaths")];
    await accept("tyt.csv", text, "Trạm y tế");
    expect(await heightOf("live-births")).toBeGreaterThan(2 * births);
    expect(await heightOf("maternal-deaths")).toBe(deaths);
  });

  it("fills the unit's form in, with the source of each figure, rows added for what it gave beside", async () => {
    const acceptance = await accept("tyt.csv", births, "Trạm y tế");
    expect(acceptance).toEqual({
      written: [{ unit: "Trạm y tế", sheet: "Trạm y tế", figures: 3, withheld: [] }],
      kept: [],
    });
    const source = (cells: string) => `tyt.csv · Sheet1 · ${cells}`;
    expect(await formRow("Trạm y tế", "live-births")).toEqual([
      120,
      63,
      57,
      source("B4: 120 · C4: 63 · D4: 57"),
    ]);
    expect(await formRow("Trạm y tế", "maternal-deaths")).toEqual(["KPS", "", "", source("B5: KPS")]);
    expect(await formRow("Trạm y tế", "business-heads")).toEqual([4, 3, 1, source("B6: 4 · C6: 3 · D6: 1")]);
    const { units, consolidation } = await actions.readRound();
    expect(units.find(({ unit }) => unit === "Trạm y tế")).toMatchObject({
      state: "submitted",
      figuresGiven: 2,
    });
    const report = consolidation?.reports.find(({ report: { unit } }) => unit === "Trạm y tế")?.report;
    expect(report?.reportDate).toBe("2026-11-20");
    expect(consolidation?.sums.get("business-heads")?.parts.female.value).toBe(1);
  });

  it("asks before figures that stand there give way, and then lets all of them go", async () => {
    await fillForm("Trạm y tế", { "live-births": [1, 1, 0], "maternal-deaths": [1] });
    const before = await excel.snapshot();
    const withoutDeaths = births.replace(/\nTử vong.*/, "");
    expect(await accept("tyt.csv", withoutDeaths, "Trạm y tế")).toEqual({
      written: [],
      kept: [{ unit: "Trạm y tế", reason: "has-figures", sheet: "Trạm y tế" }],
    });
    expect(await excel.snapshot()).toEqual(before);
    await accept("tyt.csv", withoutDeaths, "Trạm y tế", true);
    expect((await formRow("Trạm y tế", "live-births")).slice(0, 3)).toEqual([120, 63, 57]);
    expect(await formRow("Trạm y tế", "maternal-deaths")).toEqual(["", "", "", ""]);
  });

  it("takes what contradicts itself over as it is, so that the form asks", async () => {
    await accept("tyt.csv", births.replace("120;63;57", "120;63;56"), "Trạm y tế");
    expect((await formRow("Trạm y tế", "live-births")).slice(0, 3)).toEqual([120, 63, 56]);
    const { units } = await actions.readRound();
    const unit = units.find((one) => one.unit === "Trạm y tế");
    expect(unit?.findings.map(({ code }) => code)).toContain("total-mismatch");
  });

  it("never makes a number of what is unclear", async () => {
    await accept("tyt.csv", births.replace("120;63;57", "2/8;;"), "Trạm y tế");
    expect((await formRow("Trạm y tế", "live-births")).slice(0, 3)).toEqual(["2/8", "", ""]);
  });

  it("remembers whose a name is", async () => {
    await accept("a.csv", births.replace("Trạm y tế", "Nhà hộ sinh"), "Trạm y tế");
    const { settings: kept, units } = await actions.readRound();
    expect(kept.unitAliases).toEqual({ "Nhà hộ sinh": "Trạm y tế" });
    expect(units.find(({ unit }) => unit === "Trạm y tế")?.state).toBe("submitted");
  });

  it("makes a form for a unit that is new, which the plan knows from then on, and for one of a group", async () => {
    await accept("b.csv", births.replace("Trạm y tế", "Phòng khám Hoa Sen"), "Phòng khám Hoa Sen");
    await accept("c.csv", births.replace("Trạm y tế", "Tổ dân phố 3"), "Tổ dân phố 3");
    const { plan: kept, units } = await actions.readRound();
    expect(kept?.units.map(({ name }) => name)).toEqual([
      ...plan.units.map(({ name }) => name),
      "Phòng khám Hoa Sen",
    ]);
    expect(await sheetNamesNow()).toEqual(expect.arrayContaining(["Phòng khám Hoa Sen", "Tổ dân phố 3"]));
    const given = units.filter(({ state }) => state === "submitted").map(({ unit }) => unit);
    expect(given.sort()).toEqual(["Phòng khám Hoa Sen", "Tổ dân phố 3"]);
  });

  it("remembers each file taken from a unit, the same one only once", async () => {
    await accept("tyt.csv", births, "Trạm y tế");
    await accept("tyt.csv", births, "Trạm y tế", true);
    const once = (await actions.readRound()).units.find(({ unit }) => unit === "Trạm y tế");
    expect(once?.received).toEqual([{ file: "tyt.csv", year: 2026, reportDate: "2026-11-20", on: today() }]);
    expect(once?.timeliness).toMatchObject({ resubmitted: false });
    await accept("tyt2.csv", births.replace("20/11/2026", "24/11/2026"), "Trạm y tế", true);
    const again = (await actions.readRound()).units.find(({ unit }) => unit === "Trạm y tế");
    expect(again?.received.map(({ file }) => file)).toEqual(["tyt.csv", "tyt2.csv"]);
    expect(again?.timeliness).toMatchObject({ resubmitted: true, lastDate: "2026-11-24" });
  });

  it("writes nothing over a sheet of another layout", async () => {
    await addSheet("Số liệu y tế", [
      ["Đơn vị báo cáo: Trạm y tế", "", "", ""],
      ["Nội dung", "Tổng số", "Nam", "Nữ"],
      ["Trẻ sinh ra sống", 10, 5, 5],
    ]);
    expect((await accept("tyt.csv", births, "Trạm y tế", true)).kept).toEqual([
      { unit: "Trạm y tế", reason: "other-layout", sheet: "Số liệu y tế" },
    ]);
  });

  it("leaves everything as it was when Excel fails at the last of its requests", async () => {
    const before = await readSheet("Trạm y tế");
    const { requests } = excel.counters;
    await accept("tyt.csv", births, "Trạm y tế");
    const needed = excel.counters.requests - requests;
    await emptyWorkbook();
    await actions.makeSheets(plan, settings);
    excel.faults.plan({ request: needed, at: "after" });
    await expect(accept("tyt.csv", births, "Trạm y tế")).rejects.toMatchObject({ code: "host-failed" });
    expect(await readSheet("Trạm y tế")).toEqual(before);
    expect((await actions.readRound()).units.every(({ state }) => state !== "submitted")).toBe(true);
  });
});
