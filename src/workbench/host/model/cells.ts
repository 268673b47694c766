import { CellValueType } from "@univerjs/core";
import type { ICellData } from "@univerjs/core";
import {
  SetRangeValuesMutation,
  SetStyleCommand,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from "@univerjs/sheets";
import type { Area, CellValue } from "../../../reports/grid";
import { HostError } from "../wire/hostError";
import { lastColumn, lastRow } from "./address";
import { displayText } from "./displayText";
import { entryFields, readEntry } from "./entry";
import type { Entry } from "./entry";
import type { Sheet } from "./sheet";

/** Cells of Univer by row and column. */
export type CellMatrix = Record<number, Record<number, ICellData>>;

/** What the cells of a sheet hold: values and formulas. Addresses are zero-based. */
export class Cells {
  readonly #sheet: Sheet;

  constructor(sheet: Sheet) {
    this.#sheet = sheet;
  }

  #raw(row: number, column: number): ICellData | null {
    return this.#sheet.univer.getCellMatrix().getValue(row, column) ?? null;
  }

  /** The calculated value; null where blank. Errors are texts: "#DIV/0!". */
  value(row: number, column: number): CellValue {
    const cell = this.#raw(row, column);
    const own = cell === null ? null : plainValue(cell);
    if (own !== null || this.formula(row, column) !== null) return own;
    return this.#spilled(row, column);
  }

  /** What a formula in another cell has spilled here. */
  #spilled(row: number, column: number): CellValue {
    const { book, id } = this.#sheet;
    const cell = book.formulas.getArrayFormulaCellData()[book.unitId]?.[id]?.[row]?.[column];
    return cell === null || cell === undefined ? null : plainValue(cell);
  }

  /** "=SUM(A1:A3)"; null where the cell holds none. */
  formula(row: number, column: number): string | null {
    const cell = this.#raw(row, column);
    if (!cell?.f && !cell?.si) return null;
    const { book, id } = this.#sheet;
    return book.formulas.getFormulaStringByCell(row, column, id, book.unitId) ?? cell.f ?? null;
  }

  /** The formula, else the value, blank as "": what `Range.formulas` gives. */
  content(row: number, column: number): string | number | boolean {
    return this.formula(row, column) ?? this.value(row, column) ?? "";
  }

  /** What the cell shows. */
  text(row: number, column: number): string {
    const format = this.#sheet.styles.numberFormat(row, column);
    return displayText(this.value(row, column), format, this.#sheet.book.locale);
  }

  /** The smallest area that holds everything written, with formats where asked; null where the sheet is empty. */
  used(valuesOnly: boolean): Area | null {
    const area = { row: Infinity, column: Infinity, lastRow: -1, lastColumn: -1 };
    const take = (row: number, column: number): void => {
      area.row = Math.min(area.row, row);
      area.column = Math.min(area.column, column);
      area.lastRow = Math.max(area.lastRow, row);
      area.lastColumn = Math.max(area.lastColumn, column);
    };
    this.#sheet.univer.getCellMatrix().forValue((row, column, cell) => {
      if (cell && (holdsSomething(cell) || (!valuesOnly && cell.s))) take(row, column);
      return undefined;
    });
    const { book, id } = this.#sheet;
    const spilled = book.formulas.getArrayFormulaCellData()[book.unitId]?.[id] ?? {};
    for (const [row, cells] of Object.entries(spilled)) {
      for (const column of Object.keys(cells ?? {})) take(Number(row), Number(column));
    }
    return area.lastRow < 0 ? null : area;
  }

  /**
   * Writes entries as if they were typed, the first at the top left of the area; null leaves a cell alone.
   */
  write(area: Area, entries: readonly (readonly unknown[])[]): void {
    const matrix: CellMatrix = {};
    entries.forEach((row, down) => {
      const cells: Record<number, ICellData> = {};
      row.forEach((value, across) => {
        if (value === null || value === undefined) return;
        // Excel drops what is written to a cell that a merged one covers.
        if (this.#sheet.merges.covers(area.row + down, area.column + across)) return;
        cells[area.column + across] = this.#entryCell(area.row + down, area.column + across, value);
      });
      matrix[area.row + down] = cells;
    });
    this.set(area, matrix);
  }

  #entryCell(row: number, column: number, value: unknown): ICellData {
    const format = this.#sheet.styles.numberFormat(row, column);
    const entry = readEntry(value, format);
    if (entry.kind === "formula") this.#checkFormula(entry);
    const brought = entry.kind === "number" && format === "General" ? entry.format : undefined;
    return {
      ...entryFields(entry),
      si: null,
      p: null,
      ...(brought === undefined ? {} : { s: { n: { pattern: brought } } }),
    };
  }

  /** Excel refuses a formula it cannot parse. */
  #checkFormula(entry: Extract<Entry, { kind: "formula" }>): void {
    const parsed: unknown = this.#sheet.book.engine.lexer.treeBuilder(entry.formula);
    if (typeof parsed === "string") throw new HostError("InvalidArgument");
  }

  /** Empties the cells, keeping their formats. */
  clear(area: Area): void {
    const blank = { v: null, t: null, f: null, si: null, p: null };
    this.set(area, this.#cellsWith(area, holdsSomething, blank));
  }

  /** Removes the cells' formats, keeping what they hold. */
  clearFormats(area: Area): void {
    this.setStyles(
      area,
      this.#cellsWith(area, ({ s }) => Boolean(s), { s: null }),
    );
  }

  /** The same fields for each cell of an area that has what is to be taken away. */
  #cellsWith(area: Area, has: (cell: ICellData) => boolean, fields: ICellData): CellMatrix {
    const matrix: CellMatrix = {};
    const present = this.#sheet.univer.getCellMatrix();
    const inside = this.#sheet.extent(area);
    for (let row = inside.row; row <= inside.lastRow; row++) {
      for (let column = inside.column; column <= inside.lastColumn; column++) {
        const cell = present.getValue(row, column);
        if (cell && has(cell)) (matrix[row] ??= {})[column] = { ...fields };
      }
    }
    return matrix;
  }

  /** Hands contents of cells to Univer; the sheet grows where they lie beyond its edge. */
  set(area: Area, matrix: CellMatrix): void {
    if (Object.keys(matrix).length === 0) return;
    this.reach(area);
    this.#sheet.run(SetRangeValuesMutation.id, { cellValue: matrix });
  }

  /** Hands styles of cells to Univer, which would take their formulas for removed without being told the cause. */
  setStyles(area: Area, matrix: CellMatrix): void {
    if (Object.keys(matrix).length === 0) return;
    this.reach(area);
    this.#sheet.run(SetRangeValuesMutation.id, { cellValue: matrix, trigger: SetStyleCommand.id });
  }

  /** Lets the sheet grow to hold an area; whole rows and columns need no more than there is. */
  reach(area: Area): void {
    const sheet = this.#sheet.univer;
    if (area.lastRow >= sheet.getRowCount() && area.lastRow < lastRow) {
      this.#sheet.run(SetWorksheetRowCountMutation.id, { rowCount: area.lastRow + 20 });
    }
    if (area.lastColumn >= sheet.getColumnCount() && area.lastColumn < lastColumn) {
      this.#sheet.run(SetWorksheetColumnCountMutation.id, { columnCount: area.lastColumn + 5 });
    }
  }
}

function holdsSomething(cell: ICellData): boolean {
  return Boolean(cell.f) || Boolean(cell.si) || (cell.v !== null && cell.v !== undefined);
}

function plainValue(cell: ICellData): CellValue {
  if (cell.v === null || cell.v === undefined) return null;
  if (cell.t === CellValueType.BOOLEAN) return Number(cell.v) === 1 || cell.v === true;
  if (cell.t === CellValueType.STRING || cell.t === CellValueType.FORCE_STRING) return String(cell.v);
  return cell.v;
}
