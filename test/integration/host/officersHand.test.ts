import { IUndoRedoService } from "@univerjs/core";
import {
  InsertSheetCommand,
  RemoveSheetCommand,
  SetRangeValuesCommand,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from "@univerjs/sheets";
import { startExcel } from "../../support/host";
import type { EmulatedExcel } from "../../support/host";

/** What an officer does in the grid reaches the host as Univer's commands. */
let excel: EmulatedExcel;
beforeAll(async () => {
  excel = await startExcel({ sheets: ["Biểu", "Trạm y tế"] });
});
afterAll(() => {
  expect(excel.host.bugs).toEqual([]);
  excel.dispose();
});

function sheetId(name: string): string {
  return excel.host.book.findSheet(name)?.id ?? "";
}

async function does(command: string, params: object): Promise<boolean> {
  const unitId = excel.host.book.unitId;
  return excel.host.book.engine.commands.executeCommand(command, { unitId, ...params });
}

function types(sheet: string, row: number, column: number, value: unknown): Promise<boolean> {
  const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
  return does(SetRangeValuesCommand.id, { subUnitId: sheetId(sheet), range, value: { v: value } });
}

async function eventually(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 400 && !condition(); tries++)
    await new Promise((resolve) => setTimeout(resolve, 5));
  expect(condition()).toBe(true);
}

test("what is typed is told with its cell and not as the add-in's", async () => {
  const heard: unknown[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async ({ address, triggerSource }) => {
      heard.push([address, triggerSource]);
    });
    await context.sync();
    context.workbook.worksheets.getItem("Biểu").getRange("A1").values = [[1]];
    await context.sync();
  });
  await types("Trạm y tế", 6, 3, 120);
  await eventually(() => heard.length === 2);
  expect(heard).toEqual([
    ["A1", "ThisLocalAddin"],
    ["D7", "Unknown"],
  ]);
});

test("a locked cell of a protected sheet cannot be typed into, an unlocked one can", async () => {
  const refused: unknown[] = [];
  excel.host.book.onEditRefused = (sheet, cell) => refused.push([sheet, cell]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Trạm y tế");
    sheet.getRange("D7").format.protection.locked = false;
    sheet.protection.protect();
    await context.sync();
  });
  await types("Trạm y tế", 0, 0, "đè lên");
  await types("Trạm y tế", 6, 3, 63);
  expect(refused).toEqual([["Trạm y tế", "A1"]]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Trạm y tế");
    const locked = sheet.getRange("A1").load("values");
    const open = sheet.getRange("D7").load("values");
    sheet.protection.unprotect();
    await context.sync();
    expect([locked.values, open.values]).toEqual([[[""]], [[63]]]);
  });
});

test("bringing a sheet to the front, adding and deleting one are told", async () => {
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onActivated.add(async () => void heard.push("activated"));
    worksheets.onAdded.add(async () => void heard.push("added"));
    worksheets.onDeleted.add(async () => void heard.push("deleted"));
    await context.sync();
  });
  await does(SetWorksheetActiveOperation.id, { subUnitId: sheetId("Trạm y tế") });
  await does(InsertSheetCommand.id, { sheet: { id: "moi", name: "Mới" } });
  await does(RemoveSheetCommand.id, { subUnitId: "moi" });
  await eventually(() => heard.includes("deleted"));
  expect(heard.filter((event) => event !== "activated")).toEqual(["added", "deleted"]);
  expect(heard[0]).toBe("activated");
});

test("the selection is the one that the add-in reads", async () => {
  const range = { startRow: 1, endRow: 3, startColumn: 2, endColumn: 2 };
  await does(SetWorksheetActiveOperation.id, { subUnitId: sheetId("Biểu") });
  await does(SetSelectionsOperation.id, {
    subUnitId: sheetId("Biểu"),
    selections: [{ range, primary: null, style: null }],
  });
  await Excel.run(async (context) => {
    const selected = context.workbook.getSelectedRange().load("address");
    await context.sync();
    expect(selected.address).toBe("Biểu!C2:C4");
  });
});

test("after the add-in has written there is nothing left to undo, as in Excel", async () => {
  const undo = excel.host.book.engine.injector.get(IUndoRedoService);
  await types("Biểu", 4, 0, "gõ tay");
  expect(undo.pitchTopUndoElement()).not.toBeNull();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Biểu").getRange("B5").values = [[1]];
    await context.sync();
  });
  expect(undo.pitchTopUndoElement()).toBeNull();
});
