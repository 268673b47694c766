import { openWorkbook } from "../excel/openWorkbook";
import { selectCell } from "../excel/selection";
import { cellAddress } from "../reports/grid";
import { findTable } from "./foundTable";

/** Selects an indicator's row on Biểu tổng hợp. */
export async function goToIndicator(code: string): Promise<void> {
  const { sheet, places, row } = findTable(await openWorkbook(), code);
  await selectCell(sheet, cellAddress(row, places.columns.label));
}
