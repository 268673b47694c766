import type { CellValue } from "../numbers/cellReading";
import { foldText } from "../numbers/foldText";
import { toUnicode } from "../numbers/legacyText";
import { decodeTcvn3 } from "../numbers/tcvn3";
import { decodeVni } from "../numbers/vni";
import type { Area, Grid } from "./grid";

/** A unit's sheet has some dozens of rows; beyond these, what follows is no report. */
const mostRows = 5000;
const mostColumns = 256;
/** A merged name of a unit may stand beside all its rows; beyond that it is a background. */
const tallestMerge = 500;

const latinOne = /[\u00A1-\u00FE]/;
const decoders = { tcvn3: decodeTcvn3, vni: decodeVni } as const;

/** A sheet's cells as text in Unicode, with merged areas resolved and rows hidden by hand left out. */
export class SheetCells {
  /** Rows to read, zero-based, top to bottom. */
  readonly rows: readonly number[];
  readonly columnCount: number;
  /** The encoding before Unicode that the sheet is typed in; null where it is Unicode. */
  readonly encoding: "tcvn3" | "vni" | null;
  /** True where the sheet goes on beyond what is read. */
  readonly cut: boolean;
  private readonly merges: ReadonlyMap<number, readonly Area[]>;
  private readonly texts = new Map<CellValue, string>();
  private readonly foldedTexts = new Map<string, string>();

  constructor(readonly grid: Grid) {
    const used = grid.rows.map((row) => row.some((value) => value !== null && value !== ""));
    const lastRow = used.lastIndexOf(true) + 1;
    const widest = grid.rows.slice(0, lastRow).reduce((most, row) => Math.max(most, row.length), 0);
    this.cut = lastRow > mostRows;
    this.columnCount = Math.min(widest, mostColumns);
    this.rows = [...Array(Math.min(lastRow, mostRows)).keys()].filter((row) => !grid.hiddenRows.has(row));
    this.encoding = this.findEncoding();
    this.merges = mergesByRow(grid.merges);
  }

  /** The cell's own value, text in Unicode; null in all but the first cell of a merged area. */
  value(row: number, column: number): CellValue {
    const value = this.grid.rows[row]?.[column] ?? null;
    return typeof value === "string" ? this.textOf(value) : value;
  }

  /** The cell's own text, trimmed; "" where blank. */
  text(row: number, column: number): string {
    return this.textOf(this.grid.rows[row]?.[column] ?? null).trim();
  }

  /** The text of the merged area that the cell is in, else its own. */
  mergedText(row: number, column: number): string {
    const area = this.mergeAt(row, column);
    return area ? this.text(area.row, area.column) : this.text(row, column);
  }

  /** The cell's own text in the form of `foldText`. */
  folded(row: number, column: number): string {
    return this.fold(this.text(row, column));
  }

  fold(text: string): string {
    const known = this.foldedTexts.get(text);
    if (known !== undefined) return known;
    const folded = foldText(text);
    this.foldedTexts.set(text, folded);
    return folded;
  }

  mergeAt(row: number, column: number): Area | undefined {
    return this.merges.get(row)?.find((area) => area.column <= column && column <= area.lastColumn);
  }

  /** Columns of a row that have text of their own. */
  filledColumns(row: number): number[] {
    const filled: number[] = [];
    for (let column = 0; column < this.columnCount; column += 1) {
      if (this.text(row, column) !== "") filled.push(column);
    }
    return filled;
  }

  private textOf(value: CellValue): string {
    if (typeof value !== "string") return value === null ? "" : String(value);
    const known = this.texts.get(value);
    if (known !== undefined) return known;
    // A short text ("N÷", "Coäng") proves nothing by itself; what the sheet is typed in decides.
    const old = this.encoding !== null && latinOne.test(value) && !isUnicode(value);
    const text = old && this.encoding !== null ? decoders[this.encoding](value) : value;
    const composed = text.normalize("NFC");
    this.texts.set(value, composed);
    return composed;
  }

  private findEncoding(): "tcvn3" | "vni" | null {
    const found = { tcvn3: 0, vni: 0 };
    for (const row of this.rows) {
      for (const value of this.grid.rows[row] ?? []) {
        if (typeof value !== "string" || !latinOne.test(value)) continue;
        const { encoding } = toUnicode(value);
        if (encoding !== "unicode") found[encoding] += 1;
      }
    }
    if (found.tcvn3 === 0 && found.vni === 0) return null;
    return found.tcvn3 >= found.vni ? "tcvn3" : "vni";
  }
}

/** True where a text has letters that only Unicode Vietnamese has. */
function isUnicode(text: string): boolean {
  return /[ăđĩũơưĂĐĨŨƠƯ\u0300-\u0323\u1EA0-\u1EF9]/.test(text);
}

/** Merged areas by each row they touch. */
function mergesByRow(merges: readonly Area[]): Map<number, Area[]> {
  const byRow = new Map<number, Area[]>();
  for (const area of merges.slice(0, mostRows)) {
    const lastRow = Math.min(area.lastRow, area.row + tallestMerge);
    for (let row = area.row; row <= lastRow; row += 1) {
      const own = byRow.get(row);
      if (own) own.push(area);
      else byRow.set(row, [area]);
    }
  }
  return byRow;
}
