import type { ColumnRoles } from "./columnRoles";
import { isTotalLabel, partOfLabel } from "./rowWords";
import type { SheetCells } from "./sheetCells";

/**
 * The row's label: in the main column or one beside it; where two go together, the group and what is counted of it,
 * "Tập huấn" and "Số lớp", the group from the merged cell above too.
 */
export function labelAt(cells: SheetCells, row: number, { labels }: ColumnRoles): string {
  const [main, ...beside] = labels;
  const texts = labels.map((column) => cells.text(row, column)).filter((text) => /\p{L}/u.test(text));
  const [only = ""] = texts;
  if (main === undefined || beside.length === 0) return only;
  const group = cells.mergedText(row, Math.min(...labels));
  const own = cells.text(row, Math.max(...labels));
  const isGrouped = [group, own].every((text) => /\p{L}/u.test(text)) && own !== group && !isPartWord(own);
  return isGrouped ? `${group}: ${own}` : only;
}

/** "Tổng số", "Nam", "Trong đó: được hỗ trợ": a part of the row above, whatever group it stands in. */
function isPartWord(label: string): boolean {
  return partOfLabel(label) !== null || isTotalLabel(label) || /^\P{L}*trong đó/iu.test(label);
}
