import type { Consolidation } from "../consolidation/consolidation";
import { localityOf } from "../consolidation/localityOf";
import { writeWorkbook } from "../files/writeWorkbook";
import { annexLayouts } from "../summary/annexLayouts";
import { annexProperties } from "../summary/annexProperties";

/**
 * A consolidation as a workbook: Biểu tổng hợp over Số liệu theo đơn vị, whose cells carry the file, sheet and cell
 * they were read from as a note, and the findings left.
 *
 * @param date the date on the table, "2026-11-22"; null leaves dots
 */
export function consolidationWorkbook(
  consolidation: Consolidation,
  date: string | null,
): Promise<Uint8Array> {
  const locality = localityOf(consolidation);
  const head = { locality, date, preparedBy: "", checkedBy: "", signedBy: "" };
  return writeWorkbook(annexLayouts(consolidation, new Map(), head), {
    ...annexProperties(consolidation, locality),
    created: new Date(),
  });
}
