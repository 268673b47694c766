import type { Consolidation } from "../consolidation/consolidation";
import { writeWorkbook } from "../files/writeWorkbook";
import { annexLayouts } from "../summary/annexLayouts";

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
  const { plan, year } = consolidation;
  const head = { locality: plan.locality, date, preparedBy: "", checkedBy: "", signedBy: "" };
  return writeWorkbook(annexLayouts(consolidation, new Map(), head), {
    title: `${plan.title}, ${year}`,
    author: plan.locality,
    created: new Date(),
  });
}
