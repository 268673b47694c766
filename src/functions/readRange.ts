import type { CellValue } from "../numbers/cellReading";
import { items } from "../plans/items";
import { findPlan } from "../plans/library";
import type { Plan } from "../plans/plan";
import type { Grid } from "../reports/grid";
import { indexItems } from "../reports/itemLabels";
import { readSheet } from "../reports/readSheet";
import type { Lookups, SheetReport } from "../reports/sheetReading";
import { indexUnits } from "../reports/unitNames";
import { cellOf } from "./argument";

/** The reports of a range, read for one year. */
export interface RangeReading {
  /** Null where the range says no year. */
  readonly year: number | null;
  readonly reports: readonly SheetReport[];
}

/** A function knows no plan: the library of items alone says what a row is. */
const noPlan: Plan = { ...findPlan("national-2021-2030")!, locality: "", units: [] };

export const lookups: Lookups = { items: indexItems(items), units: indexUnits(noPlan) };

/**
 * Reads the tables of a range as a unit's sheet is read. A range that mentions several years is read for each of
 * them: the function is not told which is asked for.
 */
export function readRange(range: unknown): readonly RangeReading[] {
  const grid = gridOf(range);
  const years = yearsIn(grid);
  const readFor = (year: number) => readSheet(grid, { plan: noPlan, items, year }, lookups).reports;
  return years.length === 0
    ? [{ year: null, reports: readFor(0) }]
    : years.map((year) => ({ year, reports: readFor(year) }));
}

/** The values of a range as a sheet; what a function is not told (formats, hidden rows, merges) is left empty. */
function gridOf(range: unknown): Grid {
  const rows: unknown[] = Array.isArray(range) ? range : [[range]];
  return {
    sheet: "",
    rows: rows.map((row): CellValue[] =>
      (Array.isArray(row) ? row : [row]).map((cell) => cellOf(cell) ?? null),
    ),
    merges: [],
    hiddenRows: new Set(),
    filteredRows: new Set(),
    hiddenColumns: new Set(),
    hidden: false,
    percentCells: new Set(),
    uncalculatedCells: new Set(),
  };
}

function yearsIn({ rows }: Grid): number[] {
  const texts = rows.flat().filter((cell) => typeof cell === "string");
  const years = texts.flatMap((text) =>
    [...text.matchAll(/(?<!\d)20\d\d(?!\d)/g)].map(([year]) => Number(year)),
  );
  return [...new Set(years)];
}
