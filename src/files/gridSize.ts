import type { Area, CellValue } from "../reports/grid";
import { MAX_GRID_SLOTS, MAX_MERGES } from "./limits";
import { tooManyCells, type Refusal } from "./refusal";

/**
 * Rows laid out from A1, cut after the last cell with a value, so that a sheet that claims
 * a million rows is as long as what stands in it. Blank text is a blank cell.
 *
 * @param filled rows that may have holes
 */
export function trimRows(filled: readonly (readonly CellValue[] | undefined)[]): CellValue[][] | Refusal {
  const rows: CellValue[][] = [];
  let slots = 0;
  let outgrown = false;
  filled.forEach((cells, index) => {
    if (!cells || outgrown) return;
    let length = cells.length;
    while (length > 0 && isBlank(cells[length - 1])) length--;
    if (length === 0) return;
    slots += length;
    outgrown = slots > MAX_GRID_SLOTS;
    if (!outgrown) rows[index] = Array.from({ length }, (_, column) => valueOrBlank(cells[column]));
  });
  if (outgrown) return tooManyCells();
  return Array.from({ length: rows.length }, (_, index) => rows[index] ?? []);
}

/** Merged areas within the rows that hold something; a merge of a whole column ends with the data. */
export function clampMerges(
  merges: readonly Area[],
  rows: readonly (readonly CellValue[])[],
): Area[] | Refusal {
  if (merges.length > MAX_MERGES) return tooManyCells();
  const lastRow = rows.length - 1;
  const lastColumn = rows.reduce((widest, row) => Math.max(widest, row.length), 0) - 1;
  return merges
    .filter((area) => area.row <= lastRow && area.column <= lastColumn)
    .map((area) => ({
      ...area,
      lastRow: Math.min(area.lastRow, lastRow),
      lastColumn: Math.min(area.lastColumn, lastColumn),
    }));
}

function isBlank(value: CellValue | undefined): boolean {
  return valueOrBlank(value) === null;
}

function valueOrBlank(value: CellValue | undefined): CellValue {
  if (value === undefined || (typeof value === "string" && value.trim() === "")) return null;
  return value;
}
