import { cellKey, type Area, type CellValue, type Grid } from "../reports/grid";
import { plainFormat, type CellFormat } from "./cellFormats";
import { clampMerges, trimRows } from "./gridSize";
import { MAX_CELLS, MAX_COLUMNS, MAX_FILTERS, MAX_ROWS } from "./limits";
import { showDate } from "./numberFormat";
import { isRefusal, tooManyCells, unreadable, type Refusal } from "./refusal";
import { unescaped } from "./sharedStrings";
import { splitHiddenRows, type FilteredRange } from "./sheetMarks";
import type { Attributes, XmlListener } from "./xmlWalk";

/** What the sheets of a workbook have in common. */
export interface WorkbookContext {
  readonly strings: readonly string[];
  readonly formats: readonly CellFormat[];
  readonly date1904: boolean;
}

/** A cell while it is read. */
interface OpenCell {
  readonly type: string;
  readonly format: CellFormat;
  readonly row: number;
  readonly column: number;
  text: string;
  hasValue: boolean;
  hasFormula: boolean;
}

/**
 * Follows a worksheet's elements (ECMA-376 part 1, 18.3.1): values as stored and shown, what is hidden and whether a
 * filter hides it, formulas without a value. SheetJS tells neither of the last two.
 */
export class WorksheetReader implements XmlListener {
  private readonly filled: CellValue[][] = [];
  private readonly merges: Area[] = [];
  private readonly hiddenRows: number[] = [];
  private readonly hiddenColumns = new Set<number>();
  private readonly percentCells = new Set<string>();
  private readonly uncalculatedCells = new Set<string>();
  private readonly filters: FilteredRange[] = [];
  private filterMode = false;
  private filterRange: FilteredRange | null = null;
  private columnsRead = 0;
  private row = -1;
  private column = -1;
  private cell: OpenCell | null = null;
  private inValue = false;
  private phonetic = 0;
  private cells = 0;
  private refusal: Refusal | null = null;

  constructor(
    private readonly workbook: WorkbookContext,
    private readonly cellsBefore: number,
    tableFilters: readonly FilteredRange[],
  ) {
    this.filters.push(...tableFilters.slice(0, MAX_FILTERS));
  }

  /** Cells with a value, for the limit over all sheets. */
  get cellCount(): number {
    return this.cells;
  }

  get finished(): boolean {
    return this.refusal !== null;
  }

  open(name: string, attributes: Attributes): void {
    if (this.cell) this.openInCell(name);
    else if (name === "c") this.startCell(attributes);
    else if (name === "row") this.startRow(attributes);
    else if (name === "col") this.readColumns(attributes);
    else if (name === "mergeCell") this.addMerge(attributes["ref"] ?? "");
    else if (name === "sheetPr") this.filterMode = isTrue(attributes["filterMode"]);
    else if (name === "autoFilter") this.filterRange = rowsOf(attributes["ref"] ?? "");
    else if (name === "filterColumn") this.addFilter();
  }

  text(text: string): void {
    if (this.cell && this.inValue && this.phonetic === 0) this.cell.text += text;
  }

  close(name: string): void {
    if (!this.cell) return;
    if (name === "v" || name === "t") this.inValue = false;
    else if (name === "rPh") this.phonetic--;
    else if (name === "c") {
      this.endCell(this.cell);
      this.cell = null;
    }
  }

  grid(sheet: string, hidden: boolean): Grid | Refusal {
    if (this.refusal) return this.refusal;
    const rows = trimRows(this.filled);
    if (isRefusal(rows)) return rows;
    const merges = clampMerges(this.merges, rows);
    if (isRefusal(merges)) return merges;
    if (this.filterMode && this.filters.length === 0) this.filters.push({ firstRow: 0, lastRow: Infinity });
    return {
      sheet,
      rows,
      merges,
      ...splitHiddenRows(this.hiddenRows, this.filters),
      hiddenColumns: this.hiddenColumns,
      hidden,
      percentCells: this.percentCells,
      uncalculatedCells: this.uncalculatedCells,
    };
  }

  private startRow(attributes: Attributes): void {
    this.row = attributes["r"] === undefined ? this.row + 1 : Number(attributes["r"]) - 1;
    this.column = -1;
    if (!(this.row >= 0 && this.row < MAX_ROWS)) this.refusal = unreadable("damaged");
    else if (isTrue(attributes["hidden"])) this.hiddenRows.push(this.row);
  }

  private startCell(attributes: Attributes): void {
    const place = placeOf(attributes["r"]);
    this.column = place?.column ?? this.column + 1;
    const row = place?.row ?? this.row;
    if (row < 0 || row >= MAX_ROWS || this.column >= MAX_COLUMNS) {
      this.refusal = unreadable("damaged");
      return;
    }
    this.cell = {
      type: attributes["t"] ?? "n",
      format: this.workbook.formats[Number(attributes["s"] ?? 0)] ?? plainFormat,
      row,
      column: this.column,
      text: "",
      hasValue: false,
      hasFormula: false,
    };
  }

  private openInCell(name: string): void {
    if (!this.cell) return;
    if (name === "v" || name === "t") {
      this.inValue = true;
      this.cell.hasValue = true;
    } else if (name === "f") this.cell.hasFormula = true;
    else if (name === "rPh") this.phonetic++;
  }

  private endCell(cell: OpenCell): void {
    const { row, column } = cell;
    // An empty value is one that was not calculated, except where the formula yields text.
    const calculated = cell.type === "str" ? cell.hasValue : cell.text !== "";
    if (cell.hasFormula && !calculated) this.uncalculatedCells.add(cellKey(row, column));
    if (cell.text === "" && !cell.hasFormula) return;
    this.cells++;
    if (this.cellsBefore + this.cells > MAX_CELLS) this.refusal = tooManyCells();
    if (cell.text === "") return;
    const value = this.valueOf(cell);
    (this.filled[row] ??= [])[column] = value;
    if (cell.format.percent && typeof value === "number") this.percentCells.add(cellKey(row, column));
  }

  private valueOf({ type, text, format }: OpenCell): CellValue {
    switch (type) {
      case "s": {
        const shared = this.workbook.strings[Number(text)];
        if (shared === undefined) this.refusal = unreadable("damaged");
        return shared ?? null;
      }
      case "str":
      case "inlineStr":
        return unescaped(text);
      case "b":
        return isTrue(text.trim());
      case "e":
        return text;
      case "d": {
        const date = /^(\d{4})-(\d\d)-(\d\d)/.exec(text);
        return date ? `${date[3]}/${date[2]}/${date[1]}` : text;
      }
      default: {
        const number = Number(text);
        if (!Number.isFinite(number)) return null;
        return format.date === null
          ? number
          : (showDate(number, format.date, this.workbook.date1904) ?? number);
      }
    }
  }

  private readColumns(attributes: Attributes): void {
    // In ascending order and never twice, so that no column is gone through again.
    const first = Math.max(Number(attributes["min"]), this.columnsRead + 1);
    const last = Math.min(Number(attributes["max"]), MAX_COLUMNS);
    if (!(first <= last)) return;
    this.columnsRead = last;
    if (!isTrue(attributes["hidden"])) return;
    for (let column = first; column <= last; column++) this.hiddenColumns.add(column - 1);
  }

  private addFilter(): void {
    if (this.filterRange && this.filters.length < MAX_FILTERS) this.filters.push(this.filterRange);
    this.filterRange = null;
  }

  private addMerge(reference: string): void {
    const [from, to] = reference.split(":").map(placeOf);
    if (from && to) {
      this.merges.push({ row: from.row, column: from.column, lastRow: to.row, lastColumn: to.column });
    }
  }
}

/** "$AB$7" → row 6, column 27; null where that is no place. */
function placeOf(address: string | undefined): { readonly row: number; readonly column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(address ?? "");
  if (!match) return null;
  const column =
    [...(match[1] ?? "")].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(match[2]) - 1, column };
}

/** The rows of "A9:F60", zero-based. */
export function rowsOf(reference: string): FilteredRange | null {
  const [from, to] = reference.split(":").map(placeOf);
  return from && to ? { firstRow: from.row, lastRow: to.row } : null;
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
