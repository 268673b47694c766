import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from "@univerjs/sheets";
import type { Area } from "../../../reports/grid";
import { intersectAreas } from "./address";
import type { Sheet } from "./sheet";
import { fromUniverRange, toUniverRange } from "./univerRange";

/** The merged cells of a sheet. */
export class Merges {
  readonly #sheet: Sheet;

  constructor(sheet: Sheet) {
    this.#sheet = sheet;
  }

  get all(): Area[] {
    return this.#sheet.univer.getMergeData().map(fromUniverRange);
  }

  /** The merged areas that touch an area. */
  touching(area: Area): Area[] {
    return this.all.filter((merged) => intersectAreas(merged, area) !== null);
  }

  /** Merges an area; as in Excel, only the content at its top left stays. */
  merge(area: Area): void {
    this.unmerge(area);
    const { row, column, lastRow, lastColumn } = area;
    if (row === lastRow && column === lastColumn) return;
    this.#sheet.cells.reach(area);
    if (lastColumn > column) this.#sheet.cells.clear({ row, column: column + 1, lastRow: row, lastColumn });
    if (lastRow > row) this.#sheet.cells.clear({ row: row + 1, column, lastRow, lastColumn });
    this.#sheet.run(AddWorksheetMergeMutation.id, { ranges: [toUniverRange(area)] });
  }

  unmerge(area: Area): void {
    const ranges = this.touching(area).map(toUniverRange);
    if (ranges.length > 0) this.#sheet.run(RemoveWorksheetMergeMutation.id, { ranges });
  }

  /** Whether a cell is covered by the top left cell of a merged area. */
  covers(row: number, column: number): boolean {
    const merged = this.#sheet.univer.getMergedCell(row, column);
    return (
      merged !== null && merged !== undefined && (merged.startRow !== row || merged.startColumn !== column)
    );
  }
}
