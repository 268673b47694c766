import type { CellValue } from "../../src/reports/grid";

/** The officer's hands on the open workbook, through the same Office.js as the add-in. */

/** Leaves nothing but one blank sheet. */
export async function emptyWorkbook(): Promise<void> {
  await Excel.run(async (context) => {
    const { workbook } = context;
    workbook.protection.load("protected");
    workbook.worksheets.load("items/name");
    workbook.names.load("items/name");
    workbook.settings.load("items/key");
    await context.sync();
    if (workbook.protection.protected) workbook.protection.unprotect();
    const blank = workbook.worksheets.add("trống");
    blank.activate();
    for (const sheet of workbook.worksheets.items) sheet.delete();
    for (const name of workbook.names.items) name.delete();
    for (const setting of workbook.settings.items) setting.delete();
    blank.name = "Sheet1";
    await context.sync();
  });
}

/** Writes values as they are typed, from a cell on. */
export async function write(sheet: string, address: string, values: CellValue[][]): Promise<void> {
  await onSheet(sheet, (found) => {
    const corner = found.getRange(address);
    corner.getResizedRange(values.length - 1, (values[0]?.length ?? 1) - 1).values = values;
  });
}

/** Does something to a sheet, in one request. */
export async function onSheet(name: string, act: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem(name));
    await context.sync();
  });
}

/** Makes a sheet of the officer's own. */
export async function addSheet(name: string, values: CellValue[][] = []): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });
  if (values.length > 0) await write(name, "A1", values);
}

export async function sheetNamesNow(): Promise<string[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}

/** The used cells of a sheet, from A1 on. */
export async function readSheet(name: string): Promise<{ values: unknown[][]; formulas: unknown[][] }> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(name).getUsedRange(true);
    const whole = used.getBoundingRect("A1");
    whole.load("values,formulas");
    await context.sync();
    return { values: whole.values, formulas: whole.formulas };
  });
}

/** Fills figures into a unit's form: Tổng, Nam, Nữ by the item's code. */
export async function fillForm(
  sheet: string,
  figures: Readonly<Record<string, readonly CellValue[]>>,
): Promise<void> {
  const { values } = await readSheet(sheet);
  for (const [item, given] of Object.entries(figures)) {
    const row = values.findIndex(([code]) => code === item);
    if (row < 0) throw new Error(`The form ${sheet} has no row for ${item}`);
    await write(sheet, `E${row + 1}`, [[...given]]);
  }
}

/** A row of Biểu tổng hợp by its indicator's code, zero-based. */
export async function tableRow(code: string, sheet = "Biểu tổng hợp"): Promise<number> {
  const { values } = await readSheet(sheet);
  const row = values.findIndex(([first]) => first === code);
  if (row < 0) throw new Error(`${sheet} has no indicator ${code}`);
  return row;
}
