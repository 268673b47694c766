import { createOfficerActions } from "../../../src/actions/excelActions";
import type { Settings } from "../../../src/actions/officerActions";
import { freshSettings } from "../../../src/actions/settings";
import { startExcel } from "../../support/host";
import type { EmulatedExcel } from "../../support/host";
import { smallPlan } from "../../support/smallPlan";
import {
  addSheet,
  emptyWorkbook,
  fillForm,
  onSheet,
  readSheet,
  sheetNamesNow,
  tableRow,
  write,
} from "../../support/workbookHands";

const whole = smallPlan();
/** Fewer forms, since each takes its time to make. */
const plan = { ...whole, units: whole.units.filter(({ group }) => !group) };
const settings: Settings = { ...freshSettings(2026), planId: plan.id, locality: plan.locality };
const verdict = 14;
const table = "Biểu tổng hợp";
const figures = "Số liệu theo đơn vị";
const charts = "Biểu đồ";

/** The whole of an officer's round, at one level of Excel's programming interface. */
export function describeRound(apiLevel: string): void {
  describe(`a round in Excel at ExcelApi ${apiLevel}`, () => {
    let excel: EmulatedExcel;
    const actions = createOfficerActions();

    const makeRound = async (): Promise<void> => {
      await actions.makeSheets(plan, settings);
      await fillForm("Trạm y tế", { "live-births": [120, 63, 57], "maternal-deaths": [0] });
      await fillForm("Phòng Kinh tế", { "business-heads": [20, 12, 8] });
      await fillForm("Trường Tiểu học", { "gender-lessons-planned": [10], "gender-lessons-taught": [9] });
    };

    beforeAll(async () => {
      excel = await startExcel({ apiLevel });
    });
    beforeEach(emptyWorkbook);
    afterEach(() => expect(excel.host.bugs).toEqual([]));
    afterAll(() => excel.dispose());

    describe("making the sheets", () => {
      it("makes Chỉ tiêu and a form per unit", async () => {
        const { made, kept } = await actions.makeSheets(plan, settings);
        expect(made).toEqual(["Chỉ tiêu", ...plan.units.map(({ name }) => name)]);
        expect(kept).toEqual([]);
        expect(await sheetNamesNow()).toEqual(["Chỉ tiêu", "Sheet1", ...plan.units.map(({ name }) => name)]);
      });

      it("keeps what is there, figures included, and makes what is missing", async () => {
        await makeRound();
        await onSheet("Trường Tiểu học", (sheet) => sheet.delete());
        const before = await readSheet("Trạm y tế");
        const { made, kept } = await actions.makeSheets(plan, settings);
        expect(made).toEqual(["Trường Tiểu học"]);
        expect(kept).toContain("Trạm y tế");
        expect(await readSheet("Trạm y tế")).toEqual(before);
      });

      it("keeps targets that the officer has edited", async () => {
        await actions.makeSheets(plan, settings);
        const { values } = await readSheet("Chỉ tiêu");
        const header = values.findIndex((row) => row.includes("So sánh") || row.includes("Giá trị"));
        const column = values[header]!.findIndex((word) => String(word).startsWith("Giá trị"));
        const row = values.findIndex(([code]) => code === "2.2");
        await onSheet("Chỉ tiêu", (sheet) => {
          sheet.getCell(row, column).values = [[35]];
        });
        await actions.makeSheets(plan, settings);
        const round = await actions.readRound();
        expect(round.findings.filter(({ code }) => code === "plan-invalid")).toEqual([]);
        const target = round.plan?.indicators.find(({ code }) => code === "2.2")?.targets[0];
        expect(target?.value).toBe(35);
      });

      it("lets the officer be told when the plan kept in the workbook is damaged", async () => {
        await actions.makeSheets(plan, settings);
        await Excel.run(async (context) => {
          context.workbook.settings.add("THCT.plan", '{"version":1,"id":""}');
          await context.sync();
        });
        const round = await actions.readRound();
        expect(round.plan).toBeNull();
        expect(new Set(round.findings.map(({ code }) => code))).toEqual(new Set(["plan-invalid"]));
      });
    });

    describe("reading", () => {
      it("says where each unit stands, and writes nothing", async () => {
        await makeRound();
        const before = await excel.snapshot();
        const round = await actions.readRound();
        expect(round.units.map(({ unit, state }) => [unit, state])).toEqual([
          ["Trạm y tế", "submitted"],
          ["Phòng Kinh tế", "submitted"],
          ["Trường Tiểu học", "submitted"],
          ["Trường Trung học cơ sở", "blank"],
          ["Phòng Văn hoá – Xã hội", "blank"],
        ]);
        expect(round.table).toEqual({ exists: false, changedCells: 0 });
        expect(await excel.snapshot()).toEqual(before);
      });

      it("leaves the officer's own sheets alone, silently", async () => {
        await makeRound();
        const quiet = await actions.readRound();
        await addSheet("Việc cần làm", [["Gọi Công an"], ["In công văn"], [3]]);
        const round = await actions.readRound();
        expect(round.units).toEqual(quiet.units);
        expect(round.findings).toEqual(quiet.findings);
      });
    });

    describe("consolidating", () => {
      it("writes the figures and the table, whose verdicts Excel reaches by itself", async () => {
        await makeRound();
        const round = await actions.consolidateRound();
        expect(round.table).toEqual({ exists: true, changedCells: 0 });
        const { values, formulas } = await readSheet(table);
        const verdictOf = (code: string): unknown => values.find(([first]) => first === code)?.[verdict];
        expect(verdictOf("2.2")).toMatch(/^Đạt/);
        expect(verdictOf("5.1")).toMatch(/^Chưa đạt/);
        expect(verdictOf("6.3")).toBe("Chưa có số liệu");
        expect(String(formulas[await tableRow("5.1")]?.[verdict])).toMatch(/^=/);
        const names = await sheetNamesNow();
        expect(names.slice(0, 4)).toEqual([table, figures, charts, "Chỉ tiêu"]);
        expect((await excel.snapshot()).activeSheet).toBe(table);
      });

      it("points each clean figure at its unit's own cell, so that the table lives on", async () => {
        await makeRound();
        await actions.consolidateRound();
        await fillForm("Trường Tiểu học", { "gender-lessons-taught": [10] });
        const { values } = await readSheet(table);
        expect(values[await tableRow("5.1")]?.[verdict]).toMatch(/^Đạt/);
      });

      it("changes nothing at all when nothing has changed", async () => {
        await makeRound();
        await actions.consolidateRound();
        const before = await excel.snapshot();
        excel.counters.reset();
        await actions.consolidateRound();
        expect(excel.counters.requests).toBe(4);
        expect(await excel.snapshot()).toEqual(before);
      });

      it("says how many cells another run would change", async () => {
        await makeRound();
        await actions.consolidateRound();
        await fillForm("Trường Trung học cơ sở", {
          "gender-lessons-planned": [4],
          "gender-lessons-taught": ["KPS"],
        });
        expect((await actions.readRound()).table.changedCells).toBeGreaterThan(0);
        await actions.consolidateRound();
        expect((await actions.readRound()).table.changedCells).toBe(0);
      });

      it("keeps what the officer wrote beside an indicator, wherever the row has gone", async () => {
        await makeRound();
        await actions.consolidateRound();
        const row = await tableRow("5.1");
        await write(table, `R${row + 1}`, [["Thiếu giáo viên", "Tập huấn thêm", "Xem công văn 12"]]);
        const smaller = { ...plan, indicators: plan.indicators.filter(({ code }) => code !== "2.2") };
        await actions.makeSheets(smaller, settings);
        await actions.consolidateRound();
        const { values } = await readSheet(table);
        expect(await tableRow("5.1")).toBeLessThan(row);
        expect(values[await tableRow("5.1")]?.slice(17, 20)).toEqual([
          "Thiếu giáo viên",
          "Tập huấn thêm",
          "Xem công văn 12",
        ]);
        const { remarks } = await actions.readRound();
        expect(remarks.get("5.1")?.cause).toBe("Thiếu giáo viên");
      });

      it("keeps formats and widths that the officer has changed", async () => {
        await makeRound();
        await actions.consolidateRound();
        await onSheet(table, (sheet) => {
          sheet.getRange("B10").format.fill.color = "#FFEB9C";
          sheet.getRange("B1").format.columnWidth = 300;
        });
        await fillForm("Trường Trung học cơ sở", {
          "gender-lessons-planned": [4],
          "gender-lessons-taught": [1],
        });
        await actions.consolidateRound();
        await Excel.run(async (context) => {
          const cell = context.workbook.worksheets.getItem(table).getRange("B10");
          cell.load("format/fill/color,format/columnWidth");
          await context.sync();
          expect(cell.format.fill.color).toBe("#FFEB9C");
          expect(cell.format.columnWidth).toBeCloseTo(300, -1);
        });
      });

      it("keeps a sheet that the officer has built on, and does not read it as a report", async () => {
        await makeRound();
        await actions.consolidateRound();
        await write(table, "W5", [["Tính thêm của tôi"]]);
        const smaller = { ...plan, indicators: plan.indicators.filter(({ code }) => code !== "2.2") };
        await actions.makeSheets(smaller, settings);
        const before = await actions.readRound();
        await actions.consolidateRound();
        expect(await sheetNamesNow()).toContain("Biểu tổng hợp (cũ)");
        expect((await readSheet("Biểu tổng hợp (cũ)")).values[4]?.[22]).toBe("Tính thêm của tôi");
        expect((await actions.readRound()).units).toEqual(before.units);
      });

      it("writes into its own sheet under whatever name the officer gave it", async () => {
        await makeRound();
        await actions.consolidateRound();
        await onSheet(table, (sheet) => (sheet.name = "Biểu 6 tháng"));
        await onSheet(figures, (sheet) => (sheet.name = "Số liệu 6 tháng"));
        await fillForm("Trường Trung học cơ sở", {
          "gender-lessons-planned": [4],
          "gender-lessons-taught": ["KPS"],
        });
        await actions.consolidateRound();
        const names = await sheetNamesNow();
        expect(names).toContain("Biểu 6 tháng");
        expect(names).not.toContain(table);
        expect((await readSheet("Biểu 6 tháng")).values[await tableRow("5.1", "Biểu 6 tháng")]?.[4]).toBe(9);
      });

      it("does not write over a sheet of the officer's own that has the same name", async () => {
        await makeRound();
        await addSheet(table, [["Biểu của tôi"]]);
        const before = await excel.snapshot();
        await expect(actions.consolidateRound()).rejects.toMatchObject({
          code: "sheet-taken",
          sentence: expect.stringContaining("“Biểu tổng hợp”") as string,
        });
        expect(await excel.snapshot()).toEqual(before);
      });

      it("asks for a plan first", async () => {
        await expect(actions.consolidateRound()).rejects.toMatchObject({ code: "no-plan" });
      });
    });

    it("carries text that looks like something else as text, and never makes a formula of it", async () => {
      const texts = [
        ['=HYPERLINK("http://x")', "+84912345678", "@SUM(A1)"],
        ["-khong co", "'=1+1", "0123"],
        ["1/2", "85%", "TRUE"],
        ["20/10", "1.1", "=1+1"],
      ];
      await makeRound();
      await actions.consolidateRound();
      for (const [index, [cause = "", solution = "", note = ""]] of texts.entries()) {
        await actions.saveRemark(plan.indicators[index]!.code, { cause, solution, note });
      }
      const asWritten = async (): Promise<void> => {
        const { values, formulas } = await readSheet(table);
        for (const [index, row] of texts.entries()) {
          const at = await tableRow(plan.indicators[index]!.code);
          expect(values[at]?.slice(17, 20)).toEqual(row);
          expect(formulas[at]?.slice(17, 20)).toEqual(row);
          expect(await cellTypes(table, `R${at + 1}:T${at + 1}`)).toEqual([["String", "String", "String"]]);
        }
      };
      await asWritten();
      // Another shape of the table: the sheet is made anew, and the texts with it.
      await actions.makeSheets(
        { ...plan, indicators: [...plan.indicators, { ...plan.indicators[0]!, code: "2.9" }] },
        settings,
      );
      await actions.consolidateRound();
      await asWritten();
    });
  });
}

async function cellTypes(sheet: string, address: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("valueTypes");
    await context.sync();
    return range.valueTypes;
  });
}
