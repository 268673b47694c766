import { cellAddress } from "./grid";
import { shownText } from "./personalText";
import type { SheetCells } from "./sheetCells";
import type { FindingOf } from "../findings/finding";
import type { TableRegion } from "./tableRegion";

/** "nghìn người", "1.000 lượt": a count of thousands is no count of people. */
const scaled =
  /(?:^| )(?:nghìn|ngàn|nghin|ngan|1000|1 000|chục|trăm|triệu|trieu) (?:người|nguoi|lượt|luot|trẻ|tre|lao động|lao dong|học sinh|hoc sinh)(?: |$)/;
/** A line on the unit of measure stands right above its table. */
const linesAbove = 4;

/**
 * Says of a table whose headings, or the lines above them, give its figures in thousands that they are not taken.
 *
 * @returns the finding at the place that says it; null where nothing does
 */
export function findScale(
  cells: SheetCells,
  { headerRows }: TableRegion,
): FindingOf<"ambiguous-number"> | null {
  const [first = 0] = headerRows;
  const above = cells.rows.filter((row) => row < first).slice(-linesAbove);
  const lines = above.filter((row) => cells.filledColumns(row).length <= 2);
  for (const row of [...lines, ...headerRows]) {
    for (const column of cells.filledColumns(row)) {
      if (!scaled.test(cells.folded(row, column))) continue;
      return {
        code: "ambiguous-number",
        severity: "error",
        place: { sheet: cells.grid.sheet, cell: cellAddress(row, column) },
        values: { asWritten: shownText(cells.text(row, column)) },
      };
    }
  }
  return null;
}
