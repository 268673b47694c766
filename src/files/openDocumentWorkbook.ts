import { Parser } from "htmlparser2";
import { cellKey, type Area, type CellValue, type Grid } from "../reports/grid";
import { clampMerges, trimRows } from "./gridSize";
import { MAX_CELLS, MAX_COLUMNS, MAX_ROWS } from "./limits";
import { encrypted, isRefusal, tooManyCells, unreadable, type Refusal } from "./refusal";
import type { Attributes } from "./xmlWalk";
import { inflateParts, type ZipEntry } from "./zipArchive";

/** Whether a zip is an OpenDocument file. */
export function isOpenDocument(entries: readonly ZipEntry[]): boolean {
  return entries.some((entry) => entry.name === "META-INF/manifest.xml" || entry.name === "mimetype");
}

/**
 * Reads an .ods spreadsheet from its content.xml. SheetJS is not used here, for it leaves out what is hidden
 * (rows, by hand or by a filter, columns, sheets) and lays out every repeated cell.
 */
export function readOpenDocumentWorkbook(bytes: Uint8Array, entries: readonly ZipEntry[]): Grid[] | Refusal {
  const parts = inflateParts(
    bytes,
    entries.filter((entry) => entry.name === "content.xml" || entry.name === "META-INF/manifest.xml"),
  );
  if (isRefusal(parts)) return parts;
  const decoder = new TextDecoder();
  if (/encryption-data/.test(decoder.decode(parts.get("META-INF/manifest.xml")))) return encrypted();
  return readOpenDocumentXml(decoder.decode(parts.get("content.xml")));
}

/** Reads a spreadsheet's content.xml, or a flat .fods, which has the same elements in one file. */
export function readOpenDocumentXml(xml: string): Grid[] | Refusal {
  if (!/<office:spreadsheet[\s>/]/.test(xml)) return unreadable("unknown-format");
  if (!/<\/office:document(?:-content)?>\s*$/.test(xml.slice(-200))) return unreadable("damaged");
  const reader = new ContentReader();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      ontext: (text) => reader.text(text),
      onclosetag: (name) => reader.close(name),
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return reader.result();
}

/** A sheet while it is read. */
interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly filled: CellValue[][];
  readonly merges: Area[];
  readonly hiddenRows: Set<number>;
  readonly filteredRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  readonly percentCells: Set<string>;
  readonly uncalculatedCells: Set<string>;
}

/** Follows the elements of OpenDocument 1.3, part 3, chapter 9. */
class ContentReader {
  private readonly sheets: Sheet[] = [];
  private readonly hiddenStyles = new Set<string>();
  private style = "";
  private sheet: Sheet | null = null;
  private row = 0;
  private rowRepeat = 1;
  private column = 0;
  private cell: Attributes | null = null;
  private cellText: string[] = [];
  private paragraphs = 0;
  private inParagraph = false;
  /** Inside an annotation or a drawing, whose text is not the cell's. */
  private aside = 0;
  private cells = 0;
  private outgrown = false;

  open(name: string, attributes: Attributes): void {
    if (this.outgrown) return;
    if (isAside(name)) this.aside++;
    else if (this.aside > 0) return;
    else if (name === "style:style") this.style = attributes["style:name"] ?? "";
    else if (name === "style:table-properties" && attributes["table:display"] === "false") {
      this.hiddenStyles.add(this.style);
    } else if (name === "table:table") this.startSheet(attributes);
    else if (name === "table:table-column") this.readColumn(attributes);
    else if (name === "table:table-row") this.startRow(attributes);
    else if (name === "table:table-cell") this.startCell(attributes);
    else if (name === "table:covered-table-cell") this.column += repeatOf(attributes, "columns");
    else if (this.cell) this.openInCell(name, attributes);
  }

  text(text: string): void {
    if (this.cell && this.aside === 0 && this.inParagraph) this.cellText.push(text);
  }

  close(name: string): void {
    if (isAside(name)) this.aside--;
    else if (this.aside > 0) return;
    else if (name === "text:p") this.inParagraph = false;
    else if (name === "table:table-cell") this.endCell();
    else if (name === "table:table-row") this.row += this.rowRepeat;
    else if (name === "table:table" && this.sheet) {
      this.sheets.push(this.sheet);
      this.sheet = null;
    }
  }

  result(): Grid[] | Refusal {
    if (this.outgrown) return tooManyCells();
    const grids: Grid[] = [];
    for (const { name, filled, merges, ...marks } of this.sheets) {
      const rows = trimRows(filled);
      if (isRefusal(rows)) return rows;
      const clamped = clampMerges(merges, rows);
      if (isRefusal(clamped)) return clamped;
      grids.push({ sheet: name, rows, merges: clamped, ...marks });
    }
    return grids.length > 0 ? grids : unreadable("no-sheet");
  }

  private startSheet(attributes: Attributes): void {
    this.row = 0;
    this.column = 0;
    this.sheet = {
      name: attributes["table:name"] ?? `Sheet${this.sheets.length + 1}`,
      hidden: this.hiddenStyles.has(attributes["table:style-name"] ?? ""),
      filled: [],
      merges: [],
      hiddenRows: new Set(),
      filteredRows: new Set(),
      hiddenColumns: new Set(),
      percentCells: new Set(),
      uncalculatedCells: new Set(),
    };
  }

  private readColumn(attributes: Attributes): void {
    const repeat = Math.min(repeatOf(attributes, "columns"), MAX_COLUMNS - this.column);
    if (isHidden(attributes)) {
      for (let index = 0; index < repeat; index++) this.sheet?.hiddenColumns.add(this.column + index);
    }
    this.column += repeat;
  }

  private startRow(attributes: Attributes): void {
    this.column = 0;
    this.rowRepeat = Math.min(repeatOf(attributes, "rows"), MAX_ROWS - this.row);
    if (!isHidden(attributes) || !this.sheet) return;
    const rows =
      attributes["table:visibility"] === "filter" ? this.sheet.filteredRows : this.sheet.hiddenRows;
    for (let index = 0; index < this.rowRepeat; index++) rows.add(this.row + index);
  }

  private startCell(attributes: Attributes): void {
    this.cell = attributes;
    this.cellText = [];
    this.paragraphs = 0;
    this.inParagraph = false;
  }

  private openInCell(name: string, attributes: Attributes): void {
    if (name === "text:p") {
      this.inParagraph = true;
      if (this.paragraphs++ > 0) this.cellText.push("\n");
    } else if (name === "text:s") {
      this.cellText.push(" ".repeat(Math.min(Number(attributes["text:c"] ?? 1) || 1, 100)));
    } else if (name === "text:tab") this.cellText.push(" ");
    else if (name === "text:line-break") this.cellText.push("\n");
  }

  private endCell(): void {
    const attributes = this.cell;
    const sheet = this.sheet;
    this.cell = null;
    if (!attributes || !sheet) return;
    const repeat = repeatOf(attributes, "columns");
    const value = valueOf(attributes, this.cellText.join(""));
    // A formula that yields an empty text says so by its type; one never calculated has none.
    const uncalculated =
      value === null &&
      attributes["table:formula"] !== undefined &&
      attributes["office:value-type"] === undefined;
    if (value !== null || uncalculated) {
      this.cells += repeat * this.rowRepeat;
      const outside = this.column + repeat > MAX_COLUMNS;
      if (this.cells > MAX_CELLS || outside) this.outgrown = true;
      else
        this.place(sheet, value, {
          repeat,
          uncalculated,
          percent: attributes["office:value-type"] === "percentage",
        });
    }
    this.addMerge(sheet, attributes);
    this.column += repeat;
  }

  private place(
    sheet: Sheet,
    value: CellValue,
    cell: { readonly repeat: number; readonly uncalculated: boolean; readonly percent: boolean },
  ): void {
    for (let row = this.row; row < this.row + this.rowRepeat; row++) {
      const values = (sheet.filled[row] ??= []);
      for (let column = this.column; column < this.column + cell.repeat; column++) {
        values[column] = value;
        if (cell.percent) sheet.percentCells.add(cellKey(row, column));
        if (cell.uncalculated) sheet.uncalculatedCells.add(cellKey(row, column));
      }
    }
  }

  private addMerge(sheet: Sheet, attributes: Attributes): void {
    const rows = Number(attributes["table:number-rows-spanned"] ?? 1) || 1;
    const columns = Number(attributes["table:number-columns-spanned"] ?? 1) || 1;
    if (rows * columns <= 1) return;
    sheet.merges.push({
      row: this.row,
      column: this.column,
      lastRow: this.row + rows - 1,
      lastColumn: this.column + columns - 1,
    });
  }
}

function isAside(name: string): boolean {
  return name === "office:annotation" || name === "table:shapes" || name.startsWith("draw:");
}

function isHidden(attributes: Attributes): boolean {
  return ["collapse", "filter"].includes(attributes["table:visibility"] ?? "");
}

function repeatOf(attributes: Attributes, of: "rows" | "columns"): number {
  const repeat = Math.trunc(Number(attributes[`table:number-${of}-repeated`] ?? 1)) || 1;
  return Math.min(Math.max(repeat, 1), of === "rows" ? MAX_ROWS : MAX_COLUMNS);
}

/** A cell's value by its type; dates as the text an officer reads, errors and times as they are shown. */
function valueOf(attributes: Attributes, shown: string): CellValue {
  const type = attributes["calcext:value-type"] === "error" ? "error" : attributes["office:value-type"];
  switch (type) {
    case "float":
    case "percentage":
    case "currency": {
      const value = Number(attributes["office:value"]);
      return attributes["office:value"] === undefined || !Number.isFinite(value) ? null : value;
    }
    case "boolean":
      return attributes["office:boolean-value"] === "true";
    case "date": {
      const date = /^(\d{4})-(\d\d)-(\d\d)/.exec(attributes["office:date-value"] ?? "");
      return date ? `${date[3]}/${date[2]}/${date[1]}` : shown || null;
    }
    default:
      return (attributes["office:string-value"] ?? shown) || null;
  }
}
