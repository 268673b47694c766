import type { SheetCells } from "../excel/sheetCells";
import { tableWords } from "../messages/sheets";
import { tableColumns } from "../summary/tableColumns";
import type { Remark } from "./officerActions";

/** Where things stand on Biểu tổng hợp as the officer has it now: columns may have been put in or moved. */
export interface TablePlaces {
  readonly columns: Readonly<Record<"code" | "label" | keyof Remark, number>>;
  /** Zero-based row of each indicator, by code. */
  readonly rows: ReadonlyMap<string, number>;
}

const soughtColumns = ["code", "label", "cause", "solution", "note"] as const;

/**
 * Finds the columns of the table by their headings, and its rows by the indicators' codes.
 *
 * @param codes the codes of the plan's indicators
 */
export function findTablePlaces(cells: SheetCells, codes: readonly string[]): TablePlaces {
  const columns = {
    code: tableColumns.code as number,
    label: tableColumns.label as number,
    cause: tableColumns.cause as number,
    solution: tableColumns.solution as number,
    note: tableColumns.note as number,
  };
  for (const row of cells.values) {
    const headings = row.map((value) => comparable(value));
    if (!headings.includes(comparable(tableWords.columns.code))) continue;
    for (const sought of soughtColumns) {
      const found = headings.indexOf(comparable(tableWords.columns[sought]));
      if (found >= 0) columns[sought] = cells.column + found;
    }
    break;
  }
  const known = new Set(codes);
  const rows = new Map<string, number>();
  cells.values.forEach((row, index) => {
    const code = textOf(row[columns.code - cells.column]);
    if (known.has(code) && !rows.has(code)) rows.set(code, cells.row + index);
  });
  return { columns, rows };
}

/** What the officer wrote beside each indicator, by code; indicators without a remark are left out. */
export function readRemarks(cells: SheetCells, places: TablePlaces): Map<string, Remark> {
  const remarks = new Map<string, Remark>();
  for (const [code, row] of places.rows) {
    const values = cells.values[row - cells.row] ?? [];
    const written = (column: number): string => textOf(values[column - cells.column]);
    const { cause, solution, note } = places.columns;
    const remark = { cause: written(cause), solution: written(solution), note: written(note) };
    if (remark.cause || remark.solution || remark.note) remarks.set(code, remark);
  }
  return remarks;
}

function textOf(value: unknown): string {
  return value === undefined || value === null ? "" : String(value);
}

function comparable(value: unknown): string {
  return textOf(value).normalize("NFC").trim().toLocaleLowerCase("vi");
}
