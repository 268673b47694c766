import type { Area } from "../reports/grid";
import type { LayoutCell, SheetLayout } from "../summary/sheetLayout";
import { cellContent, textContent } from "./cellContent";
import type { CellContent } from "./cellContent";
import { holdsFormula, sameFormula } from "./formulaText";
import type { SheetCells } from "./sheetCells";

/** What a cell holds now. */
export interface HeldCell {
  readonly value: unknown;
  readonly formula: unknown;
}

/** Cells to write, and what to write to have the former contents back; null where a cell is left alone. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly CellContent[])[];
  readonly before: readonly (readonly CellContent[])[];
}

const blank: HeldCell = { value: "", formula: "" };

/** Looks cells of a sheet up by their zero-based place; outside the used range they are blank. */
export function heldCells(sheet: SheetCells | null): (row: number, column: number) => HeldCell {
  return (row, column) => {
    if (sheet === null) return blank;
    const value = sheet.values[row - sheet.row]?.[column - sheet.column];
    if (value === undefined) return blank;
    return { value, formula: sheet.formulas?.[row - sheet.row]?.[column - sheet.column] ?? value };
  };
}

/** The number formats of an area; outside the used range they are General. */
export function formatsIn(sheet: SheetCells | null, area: Area): string[][] {
  return Array.from({ length: area.lastRow - area.row + 1 }, (_, row) =>
    Array.from({ length: area.lastColumn - area.column + 1 }, (_, column) => {
      const line = sheet?.formats?.[area.row + row - sheet.row];
      return String(line?.[area.column + column - (sheet?.column ?? 0)] ?? "General");
    }),
  );
}

/**
 * The cells of a sheet that do not hold what its layout says, in blocks of neighbouring rows.
 * A cell that the layout leaves blank is emptied only if the add-in had written it.
 *
 * @param written whether the last layout had something in a cell
 * @param stale whether a formula must be written anew though it reads the same, since the sheet it points at is replaced
 */
export function cellDifferences(
  layout: SheetLayout,
  held: (row: number, column: number) => HeldCell,
  written: (row: number, column: number) => boolean,
  stale: (formula: string) => boolean = () => false,
): CellChange[] {
  const changedRows = layout.rows.flatMap((cells, row) => {
    const width = Math.max(cells.length, layout.columns.length);
    const changes = Array.from({ length: width }, (_, column) => {
      const cell = cells[column] ?? null;
      const now = held(row, column);
      const differs =
        cell === null ? written(row, column) && now.value !== "" : !holds(now, cell) || isStale(now, stale);
      return differs ? { column, content: cellContent(cell), before: contentOf(now) } : null;
    }).filter((change) => change !== null);
    return changes.length > 0 ? [{ row, changes }] : [];
  });
  return neighbours(changedRows).map((rows) => {
    const columns = rows.flatMap(({ changes }) => changes.map(({ column }) => column));
    const first = Math.min(...columns);
    const width = Math.max(...columns) - first + 1;
    const pick = (part: "content" | "before"): CellContent[][] =>
      rows.map(({ changes }) => {
        const line = Array<CellContent>(width).fill(null);
        for (const change of changes) line[change.column - first] = change[part];
        return line;
      });
    return { row: rows[0]?.row ?? 0, column: first, cells: pick("content"), before: pick("before") };
  });
}

/** Whether a cell holds already what the layout says, however Excel spells it. */
function holds({ value, formula }: HeldCell, cell: LayoutCell): boolean {
  if ("formula" in cell) return holdsFormula(formula, value) && sameFormula(formula, cell.formula);
  if ("number" in cell) return value === cell.number && !holdsFormula(formula, value);
  return value === cell.text;
}

function isStale({ value, formula }: HeldCell, stale: (formula: string) => boolean): boolean {
  return holdsFormula(formula, value) && stale(formula);
}

/** What to write so that a cell holds again what it holds now. */
export function contentOf({ value, formula }: HeldCell): CellContent {
  if (holdsFormula(formula, value)) return formula;
  if (typeof value === "number" || typeof value === "boolean") return value;
  return textContent(String(value ?? ""));
}

function neighbours<T extends { readonly row: number }>(rows: readonly T[]): T[][] {
  const groups: T[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last?.at(-1)?.row === row.row - 1) last.push(row);
    else groups.push([row]);
  }
  return groups;
}
