import { inWorkbook } from "./excelRun";
import { HostFailure } from "./hostFailure";

/**
 * Brings a sheet to the front and selects a cell on it.
 *
 * @param address "E7"
 * @throws HostFailure "sheet-missing"
 */
export function selectCell(sheet: string, address: string): Promise<void> {
  return inWorkbook(async (context) => {
    const found = context.workbook.worksheets.getItemOrNullObject(sheet);
    found.load("visibility");
    await context.sync();
    if (found.isNullObject) throw new HostFailure("sheet-missing", { sheet });
    // A hidden sheet cannot come to the front.
    if (found.visibility !== "Visible") found.visibility = "Visible";
    found.activate();
    found.getRange(address).select();
    await context.sync();
  });
}
