import type { Area, CellValue, Grid } from "../reports/grid";
import { clampMerges, trimRows } from "./gridSize";
import { MAX_CELLS, MAX_GRID_SLOTS } from "./limits";
import { isRefusal, tooManyCells, type Refusal } from "./refusal";

/** The widest and the tallest cell HTML allows. */
const MAX_COLUMN_SPAN = 1000;
const MAX_ROW_SPAN = 65_534;

/** A table's cell with how far it reaches. */
export interface FlowCell {
  readonly text: string;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

/** A table's row; `hidden` where it is not shown. */
export interface FlowRow {
  readonly cells: readonly FlowCell[];
  readonly hidden: boolean;
}

/**
 * A document that flows (Word, HTML) laid out as one grid: a line of text is a row with one cell,
 * a table's rows follow one another, so that what stands above a table is read as its head.
 */
export class FlowGrid {
  private readonly rows: CellValue[][] = [];
  private readonly merges: Area[] = [];
  private readonly hiddenRows = new Set<number>();
  private cells = 0;
  /** Places gone through, those that spanning cells cover included. */
  private slots = 0;

  private get outgrown(): boolean {
    return this.cells > MAX_CELLS || this.slots > MAX_GRID_SLOTS;
  }

  addLine(text: string): void {
    if (text.trim() === "") return;
    this.cells++;
    this.rows.push([text.trim()]);
  }

  addTable(table: readonly FlowRow[]): void {
    /** For each column, the row until which a cell from above fills it. */
    const filledUntil: number[] = [];
    for (const { cells, hidden } of table) {
      const row = this.rows.length;
      const values: CellValue[] = [];
      let column = 0;
      for (const cell of cells) {
        while ((filledUntil[column] ?? -1) >= row) {
          column++;
          this.slots++;
        }
        const columns = clampSpan(cell.columnSpan, MAX_COLUMN_SPAN);
        const lastRow = row + clampSpan(cell.rowSpan, MAX_ROW_SPAN) - 1;
        values[column] = cell.text.trim() || null;
        this.cells++;
        if (columns > 1 || lastRow > row) {
          this.merges.push({ row, column, lastRow, lastColumn: column + columns - 1 });
        }
        for (let covered = 0; covered < columns; covered++) filledUntil[column + covered] = lastRow;
        column += columns;
        this.slots += columns;
        if (this.outgrown) return;
      }
      if (hidden) this.hiddenRows.add(row);
      this.rows.push(values);
    }
  }

  grid(sheet: string): Grid | Refusal {
    if (this.outgrown) return tooManyCells();
    const rows = trimRows(this.rows);
    if (isRefusal(rows)) return rows;
    const merges = clampMerges(this.merges, rows);
    if (isRefusal(merges)) return merges;
    return {
      sheet,
      rows,
      merges,
      hiddenRows: this.hiddenRows,
      filteredRows: new Set(),
      hiddenColumns: new Set(),
      hidden: false,
      percentCells: new Set(),
      uncalculatedCells: new Set(),
    };
  }
}

function clampSpan(span: number, limit: number): number {
  return Number.isFinite(span) ? Math.min(Math.max(Math.trunc(span), 1), limit) : 1;
}
