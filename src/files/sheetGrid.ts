import type { WorkSheet } from "@e965/xlsx";
import { cellKey, type Area, type CellValue, type Grid } from "../reports/grid";
import { clampMerges, trimRows } from "./gridSize";
import { isDateFormat, isPercentFormat, showDate } from "./numberFormat";
import { isRefusal, type Refusal } from "./refusal";
import type { SheetMarks } from "./sheetMarks";

/** A cell of SheetJS, as far as it is read here. */
interface ParsedCell {
  /** b(oolean), n(umber), e(rror), s(tring), z (stub) */
  readonly t: string;
  readonly v?: string | number | boolean;
  /** Number format. */
  readonly z?: string | number;
}

/** Texts of error values by SheetJS's numbers for them. */
const errorTexts = new Map<unknown, string>([
  [0x00, "#NULL!"],
  [0x07, "#DIV/0!"],
  [0x0f, "#VALUE!"],
  [0x17, "#REF!"],
  [0x1d, "#NAME?"],
  [0x24, "#NUM!"],
  [0x2a, "#N/A"],
]);

/**
 * A sheet as SheetJS parsed it, as a grid: dates as the text an officer reads, errors as their text,
 * percentages as stored and marked by `percentCells`.
 *
 * @param marks what SheetJS does not tell of the sheet
 */
export function sheetGrid(
  name: string,
  sheet: WorkSheet,
  options: { readonly hidden: boolean; readonly date1904: boolean; readonly marks: SheetMarks },
): Grid | Refusal {
  const { marks } = options;
  const percentCells = new Set<string>();
  const filled: CellValue[][] = [];
  const parsed = (sheet["!data"] ?? []) as readonly (readonly (ParsedCell | undefined)[] | undefined)[];
  parsed.forEach((cells, row) => {
    const values: CellValue[] = [];
    cells?.forEach((cell, column) => {
      if (!cell) return;
      const format = typeof cell.z === "string" ? cell.z : "";
      values[column] = cellValue(cell, format, options.date1904);
      if (cell.t === "n" && isPercentFormat(format)) percentCells.add(cellKey(row, column));
    });
    filled[row] = values;
  });
  const rows = trimRows(filled);
  if (isRefusal(rows)) return rows;
  const merges = clampMerges((sheet["!merges"] ?? []).map(areaOf), rows);
  if (isRefusal(merges)) return merges;
  return {
    sheet: name,
    rows,
    merges,
    hiddenRows: marks.hiddenRows,
    filteredRows: marks.filteredRows,
    hiddenColumns: marks.hiddenColumns,
    hidden: options.hidden,
    percentCells,
    uncalculatedCells: marks.uncalculatedCells,
  };
}

function cellValue(cell: ParsedCell, format: string, date1904: boolean): CellValue {
  if (cell.t === "z" || cell.v === undefined) return null;
  if (cell.t === "e") return errorTexts.get(cell.v) ?? "#N/A";
  if (typeof cell.v === "number" && !Number.isFinite(cell.v)) return null;
  if (typeof cell.v === "number" && isDateFormat(format)) return showDate(cell.v, format, date1904) ?? cell.v;
  return cell.v;
}

function areaOf(range: NonNullable<WorkSheet["!merges"]>[number]): Area {
  return { row: range.s.r, column: range.s.c, lastRow: range.e.r, lastColumn: range.e.c };
}
