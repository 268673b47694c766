import type { CellValue } from "../numbers/cellReading";

export type { CellValue };

/** A rectangle of cells, zero-based, both ends included. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** One sheet as it arrived: values from A1 down, without any reading of them. */
export interface Grid {
  readonly sheet: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges: readonly Area[];
  /** Zero-based rows hidden by hand: not read, and said so. */
  readonly hiddenRows: ReadonlySet<number>;
  /** Zero-based rows hidden by a filter: read, and said so. */
  readonly filteredRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** A sheet hidden by hand is not read. */
  readonly hidden: boolean;
  /** Keys (`cellKey`) of cells with a percentage format: 0.85 shows as 85%. */
  readonly percentCells: ReadonlySet<string>;
  /** Keys of formula cells without a calculated value. */
  readonly uncalculatedCells: ReadonlySet<string>;
}

/** A workbook as it arrived. */
export interface SourceWorkbook {
  /** The file's name, or null for the open workbook. */
  readonly file: string | null;
  /** When the file was last changed, in milliseconds since 1970 UTC; null where unknown. */
  readonly modified: number | null;
  readonly grids: readonly Grid[];
  /** By sheet, whose it is as the officer chose, where neither the sheet nor the file says it. */
  readonly chosenUnits?: ReadonlyMap<string, string>;
}

/** The key of a cell in a grid's sets: "6,3" is D7. */
export function cellKey(row: number, column: number): string {
  return `${row},${column}`;
}

/** A column's letters from its zero-based index: 0 → "A", 27 → "AB". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A cell's A1 address from zero-based row and column: (6, 3) → "D7". */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}
