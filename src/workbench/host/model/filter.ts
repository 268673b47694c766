import type { Area } from "../../../reports/grid";
import type { Sheet } from "./sheet";

/** Criteria as in Office.js; the host carries out those on values. */
export type FilterCriteria = Readonly<Record<string, unknown>>;

/** A filter over an area, its first row the headers. */
export class Filter {
  area: Area | null = null;
  readonly criteria = new Map<number, FilterCriteria>();

  get isDataFiltered(): boolean {
    return this.criteria.size > 0;
  }

  remove(sheet: Sheet): void {
    this.clear(sheet);
    this.area = null;
  }

  /** Takes the criteria back and shows all rows again. */
  clear(sheet: Sheet): void {
    this.criteria.clear();
    this.apply(sheet);
  }

  /** Hides the rows that the criteria leave out, and shows the others. */
  apply(sheet: Sheet): void {
    if (this.area === null) return;
    const { row: header, column, lastRow } = this.area;
    for (let row = header + 1; row <= lastRow; row++) {
      const shown = [...this.criteria].every(([offset, criteria]) => {
        const values = criteria["values"];
        return !Array.isArray(values) || values.includes(sheet.cells.text(row, column + offset));
      });
      sheet.rows.setHidden({ row, column: 0, lastRow: row, lastColumn: 0 }, !shown);
    }
  }
}
