import { strFromU8, unzipSync } from "fflate";
import { createOfficerActions } from "../../../src/actions/excelActions";
import { lechanRound } from "../../../src/plans/samples/lechanRound";
import { readSourceFile } from "../../../src/files/readSourceFile";
import { startExcel } from "../../support/host";
import type { EmulatedExcel } from "../../support/host";
import { addSheet, emptyWorkbook, fillForm, onSheet, readSheet, tableRow } from "../../support/workbookHands";

const table = "Biểu tổng hợp";

let excel: EmulatedExcel;
const actions = createOfficerActions();

beforeAll(async () => {
  excel = await startExcel();
  await emptyWorkbook();
  await actions.openExample();
});
afterAll(() => {
  expect(excel.host.bugs).toEqual([]);
  excel.dispose();
});

const selected = (): Promise<string> =>
  Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("address");
    await context.sync();
    return range.address;
  });

describe("the example", () => {
  it("is a round that can be read at once: every unit of the sample, one wrong figure, one unit silent", async () => {
    const round = await actions.readRound();
    expect(round.settings).toMatchObject({ planId: lechanRound.planId, year: lechanRound.year });
    const states = new Map(round.units.map(({ unit, state }) => [unit, state]));
    expect([...states.values()].filter((state) => state === "submitted")).toHaveLength(
      lechanRound.reports.length,
    );
    expect(states.get("Công đoàn")).toBe("blank");
    const errors = round.units.flatMap(({ findings }) =>
      findings.filter(({ severity }) => severity === "error"),
    );
    expect(errors.map(({ code }) => code)).toEqual(["total-mismatch"]);
  });

  it("consolidates, and every source leads to a cell that holds its figure", async () => {
    const round = await actions.consolidateRound();
    const sources = actions.sourcesOf(round, "4.1");
    expect(sources.length).toBeGreaterThan(0);
    for (const { place, value } of sources) {
      const { values } = await readSheet(place!.sheet);
      const [, column = "", row = ""] = /^([A-Z])(\d+)$/.exec(place!.cell)!;
      expect(values[Number(row) - 1]?.[column.charCodeAt(0) - 65]).toBe(value);
    }
  });

  it("has no sources for an indicator that nobody knows", async () => {
    expect(actions.sourcesOf(await actions.readRound(), "9.9")).toEqual([]);
  });
});

describe("going to a place", () => {
  it("selects a cell and brings its sheet to the front", async () => {
    await actions.goTo({ sheet: "Trạm y tế", cell: "E18" });
    expect(await selected()).toBe("'Trạm y tế'!E18");
  });

  it("brings a hidden sheet back into view", async () => {
    await onSheet("Công an", (sheet) => (sheet.visibility = "Hidden"));
    await actions.goTo({ sheet: "Công an", cell: "E18" });
    expect(await selected()).toBe("'Công an'!E18");
  });

  it("says that a sheet is gone", async () => {
    await expect(actions.goTo({ sheet: "Đã xóa", cell: "A1" })).rejects.toMatchObject({
      code: "sheet-missing",
      sentence: expect.stringContaining("“Đã xóa”") as string,
    });
  });

  it("finds an indicator's row on the table", async () => {
    await actions.goToIndicator("4.1");
    expect(await selected()).toBe(`'${table}'!B${(await tableRow("4.1")) + 1}`);
    await expect(actions.goToIndicator("9.9")).rejects.toMatchObject({ code: "indicator-missing" });
  });
});

describe("the colours of the verdicts", () => {
  const formulas = (): Promise<string[]> =>
    Excel.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getItem(table).getRange();
      conditionalFormats.load("items/custom/rule/formula");
      await context.sync();
      return conditionalFormats.items.map(({ custom }) => custom.rule.formula);
    });

  it("go off and on again, the officer's own formats staying", async () => {
    await onSheet(table, (sheet) => {
      const { custom } = sheet.getRange("B9:B30").conditionalFormats.add("Custom");
      custom.rule.formula = '=$D9=""';
    });
    const coloured = await formulas();
    expect(coloured.length).toBeGreaterThan(4);
    expect(await actions.toggleHighlight()).toBe(false);
    expect(await formulas()).toEqual(['=$D9=""']);
    // A second run leaves them as the officer wants them.
    await actions.consolidateRound();
    expect(await formulas()).toEqual(['=$D9=""']);
    expect(await actions.toggleHighlight()).toBe(true);
    expect([...(await formulas())].sort()).toEqual([...coloured].sort());
  });
});

describe("a remark", () => {
  it("is written beside its indicator, and read back", async () => {
    const remark = { cause: "Thiếu cán bộ nữ", solution: "Bổ sung quy hoạch", note: "" };
    await actions.saveRemark("1.1", remark);
    expect((await actions.readRound()).remarks.get("1.1")).toEqual(remark);
    expect((await readSheet(table)).values[await tableRow("1.1")]?.slice(17, 19)).toEqual([
      remark.cause,
      remark.solution,
    ]);
  });
});

describe("giving an indicator to a unit", () => {
  it("adds what its form lacks, leaves what is filled in, and asks for it from then on", async () => {
    const unit = "Phòng Kinh tế, Hạ tầng và Đô th";
    const before = await readSheet(unit);
    await actions.assignIndicator("2.1", "Phòng Kinh tế, Hạ tầng và Đô thị");
    const after = await readSheet(unit);
    const codes = after.values.map(([code]) => code);
    expect(codes).toEqual(expect.arrayContaining(["wage-workers", "employed"]));
    const rowOf = (item: string): unknown[] | undefined =>
      before.values.find(([code]) => code === item)?.slice(0, 7);
    for (const [item] of before.values.filter(([code]) => code !== "" && code !== "Mã")) {
      expect(after.values.find(([code]) => code === item)?.slice(0, 7)).toEqual(rowOf(String(item)));
    }
    await fillForm(unit, { "wage-workers": [300, 120, 180], employed: [500, 240, 260] });
    const round = await actions.consolidateRound();
    const result = round.consolidation?.indicators.find(({ indicator }) => indicator.code === "2.1");
    expect(result).toMatchObject({ status: "met", reported: 1, expected: 1 });
    expect((await readSheet(table)).values[await tableRow("2.1")]?.[14]).toMatch(/^Đạt/);
  });

  it("lets the new rows check what is typed by themselves", async () => {
    const unit = "Phòng Kinh tế, Hạ tầng và Đô th";
    await fillForm(unit, { "wage-workers": [300, 120, 150] });
    const { values } = await readSheet(unit);
    expect(values.find(([code]) => code === "wage-workers")?.[9]).toMatch(/Nam \+ Nữ khác Tổng/);
    await fillForm(unit, { "wage-workers": [300, 120, 180] });
  });
});

describe("the annex", () => {
  it("opens as a workbook of its own, with the figures behind it", async () => {
    const opened: Uint8Array[] = [];
    excel.host.book.onWorkbookOpened = (bytes) => opened.push(bytes);
    await actions.openAnnex();
    expect(opened).toHaveLength(1);
    const workbook = readSourceFile(opened[0]!, "bieu.xlsx", null);
    if (!("grids" in workbook)) throw new Error("the annex could not be read");
    const sheets = workbook.grids.map(({ sheet }) => sheet);
    expect(sheets.slice(0, 2)).toEqual([table, "Số liệu theo đơn vị"]);
    expect(sheets).toContain("Trạm y tế");
    const { values } = await readSheet(table);
    const row = await tableRow("4.1");
    expect(workbook.grids[0]?.rows[row]?.[14]).toBe(values[row]?.[14]);
    expect(workbook.grids.every(({ uncalculatedCells }) => uncalculatedCells.size === 0)).toBe(true);
  });
});

describe("a file to send up", () => {
  it("is made from the workbook as it is, which stays as it was", async () => {
    await actions.saveRemark("4.1", { cause: "Số sinh ít", solution: "", note: "" });
    const before = await readSheet(table);
    const { name, bytes } = await actions.makeExport("annex");
    expect(name).toMatch(/^Bieu-tong-hop_Le-Chan_2026_\d{8}\.xlsx$/);
    const annex = readSourceFile(bytes, name, null);
    if (!("grids" in annex)) throw new Error("the annex could not be read");
    const row = annex.grids[0]?.rows.find(([code]) => code === "4.1");
    const shown = before.values[await tableRow("4.1")];
    expect(row?.slice(4, 18).map((value) => value ?? "")).toEqual(shown?.slice(4, 18));
    expect(row?.[17]).toBe("Số sinh ít");
    expect((await readSheet(table)).values).toEqual(before.values);
  });

  it("is the written report too, with the officer's words in it", async () => {
    const { name, bytes } = await actions.makeExport("report");
    expect(name).toMatch(/^Bao-cao_Le-Chan_2026_\d{8}\.docx$/);
    expect(strFromU8(unzipSync(bytes)["word/document.xml"]!)).toContain("Số sinh ít");
  });
});

describe("watching for changes", () => {
  const pause = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => {
      setTimeout(resolve, milliseconds);
    });
  /** Longer than a burst may last. */
  const quiet = (): Promise<void> => pause(1_500);

  it("tells of a change on a unit's sheet, once for a burst, and not of the add-in's own results", async () => {
    let told = 0;
    const stop = await actions.watchChanges(() => (told += 1));
    const toldTimes = async (times: number): Promise<void> => {
      while (told < times) await pause(50);
      await quiet();
      expect(told).toBe(times);
    };
    await onSheet(table, (sheet) => {
      sheet.getRange("R12").values = [["ghi chú"]];
    });
    await quiet();
    expect(told).toBe(0);
    await onSheet("Trạm y tế", (sheet) => {
      for (const cell of ["H18", "H19", "I18", "I19"]) sheet.getRange(cell).values = [["ghi"]];
    });
    await toldTimes(1);
    await addSheet("Tờ mới", [["a"]]);
    await toldTimes(2);
    await stop();
    await excel.type("Trạm y tế", "H18", "thêm");
    await quiet();
    expect(told).toBe(2);
  });
});
