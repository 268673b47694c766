import { openWorkbook } from "../excel/openWorkbook";
import { writeTexts } from "../excel/writeCells";
import { findTable } from "./foundTable";
import type { Remark } from "./officerActions";

/** Writes what the officer says of an indicator beside it on Biểu tổng hợp. */
export async function saveRemark(code: string, remark: Remark): Promise<void> {
  const open = await openWorkbook();
  const { places, row } = findTable(open, code);
  const { cause, solution, note } = places.columns;
  await writeTexts(open, "table", [
    { row, column: cause, text: remark.cause },
    { row, column: solution, text: remark.solution },
    { row, column: note, text: remark.note },
  ]);
}
