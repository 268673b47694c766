import type { Area } from "../reports/grid";
import type {
  CellStyle,
  ConditionalRule,
  LayoutCell,
  PrintSetup,
  SheetLayout,
  ValidationRule,
} from "./sheetLayout";

/** A layout being drawn up: cells are written where they belong, and the rest is collected beside them. */
export class SheetDraft {
  private readonly rows: (LayoutCell | null)[][] = [];
  private readonly heights = new Map<number, number>();
  private readonly merges: Area[] = [];
  private readonly styles: { area: Area; style: CellStyle }[] = [];
  private readonly links: SheetLayout["links"][number][] = [];
  private readonly notes: SheetLayout["notes"][number][] = [];
  readonly conditionalFormats: ConditionalRule[] = [];
  readonly validations: ValidationRule[] = [];

  /** The number of rows written so far; the next free row. */
  get rowCount(): number {
    return this.rows.length;
  }

  /** Writes cells side by side from a place on; an empty text leaves the cell blank. */
  write(row: number, column: number, cells: readonly (LayoutCell | null)[]): void {
    while (this.rows.length <= row) this.rows.push([]);
    const line = this.rows[row]!;
    while (line.length < column) line.push(null);
    cells.forEach((cell, index) => {
      line[column + index] = cell && "text" in cell && cell.text === "" ? null : cell;
    });
  }

  /** Writes one cell over merged columns of a row, with its style. */
  writeAcross(
    row: number,
    column: number,
    lastColumn: number,
    cell: LayoutCell | null,
    style: CellStyle,
  ): void {
    this.write(row, column, [cell]);
    if (lastColumn > column) this.merges.push({ row, column, lastRow: row, lastColumn });
    this.style({ row, column, lastRow: row, lastColumn }, style);
  }

  merge(area: Area): void {
    this.merges.push(area);
  }

  style(area: Area, style: CellStyle): void {
    this.styles.push({ area, style });
  }

  /** Points; text that wraps over merged columns does not make its row taller by itself. */
  height(row: number, points: number): void {
    this.heights.set(row, points);
  }

  /** The height given to a row; undefined where it has the default one. */
  heightOf(row: number): number | undefined {
    return this.heights.get(row);
  }

  link(row: number, column: number, sheet: string, cell: string): void {
    this.links.push({ row, column, sheet, cell });
  }

  note(row: number, column: number, text: string): void {
    this.notes.push({ row, column, text });
  }

  /** The layout as drawn up so far. */
  layout(sheet: {
    readonly name: string;
    readonly columns: SheetLayout["columns"];
    readonly freeze: SheetLayout["freeze"];
    readonly print: PrintSetup | null;
    readonly unlocked?: readonly Area[];
    readonly table?: SheetLayout["table"];
    readonly tabColor?: string;
    /** Under every other style, over all that is drawn. */
    readonly base: CellStyle;
  }): SheetLayout {
    const { rows, heights, merges, conditionalFormats, validations, links, notes } = this;
    const { base, ...rest } = sheet;
    const all: Area = { row: 0, column: 0, lastRow: rows.length - 1, lastColumn: sheet.columns.length - 1 };
    return {
      rows,
      heights,
      merges,
      styles: [{ area: all, style: base }, ...this.styles],
      conditionalFormats,
      validations,
      links,
      notes,
      ...rest,
      unlocked: sheet.unlocked ?? null,
      table: sheet.table ?? null,
    };
  }
}
