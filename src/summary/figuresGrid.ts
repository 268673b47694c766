import type { Consolidation, Origin } from "../consolidation/consolidation";
import { withoutFormsWithin } from "../consolidation/expectedUnits";
import { isCompared, reportedUnits, saysAnything, type ReportedUnit } from "../consolidation/reportedUnit";
import type { Item, Part } from "../indicators/item";
import { sheetNames } from "../messages/sheets";
import { fixedAddress, onSheet, rowRanges } from "./sheetReference";

/** Zero-based columns of the sheet Số liệu theo đơn vị; the units follow from `firstUnit` on. */
export const figureColumns = { code: 0, label: 1, unit: 2, part: 3, sum: 4, firstUnit: 5 } as const;

/** Zero-based rows: title, guide, header, then the items. */
export const figureHeaderRow = 3;

/** A formula holds 8 192 characters, and a cell's sum names its ranges twice. */
const mostRanges = 100;

const allParts: readonly Part[] = ["total", "male", "female"];

/** One row of the sheet: a part of an item; a yes/no item has its answers in `total`. */
export interface FigureRow {
  readonly item: Item;
  readonly part: Part;
  readonly row: number;
}

/** A column of the sheet: a unit with its reports, among them forms still blank. */
export interface FigureColumn {
  readonly unit: string;
  readonly column: number;
  readonly reported: ReportedUnit | null;
  /** True for a unit of the plan that has sent nothing. */
  readonly missing: boolean;
}

/** Which item stands in which row and which unit in which column, so that other sheets can refer to them. */
export interface FiguresGrid {
  readonly rows: readonly FigureRow[];
  readonly columns: readonly FigureColumn[];
}

/** The plan's units come in its order, then those it does not know in the order they came. */
export function figuresGrid({ plan, items, reports, missingUnits, sums }: Consolidation): FiguresGrid {
  const counted = reports.filter(({ excluded }) => excluded === null).map(({ report }) => report);
  const shown = reportedUnits(withoutFormsWithin(counted), plan).filter((unit) => !isBlankGroupForm(unit));
  const reported = new Map(shown.map((unit) => [unit.unit, unit]));
  const planned = plan.units.filter(({ name }) => reported.has(name) || missingUnits.includes(name));
  const names = new Set([...planned.map(({ name }) => name), ...reported.keys()]);
  const listed = items.filter(({ id }) => sums.has(id));
  const rows = listed.flatMap((item) => partsOf(item).map((part) => ({ item, part })));
  return {
    rows: rows.map((row, index) => ({ ...row, row: figureHeaderRow + 1 + index })),
    columns: [...names].map((unit, index) => ({
      unit,
      column: figureColumns.firstUnit + index,
      reported: reported.get(unit) ?? null,
      missing: missingUnits.includes(unit),
    })),
  };
}

/** A group's own form ("Tổ dân phố") is there to be copied; left blank it is no unit. */
function isBlankGroupForm({ planUnit, unit, reports }: ReportedUnit): boolean {
  return planUnit?.group === true && planUnit.name === unit && !reports.some(saysAnything);
}

/** Rows an item takes: three where it is split by sex. */
export function partsOf(item: Item): readonly Part[] {
  return item.kind === "sex" ? allParts : ["total"];
}

/** The row of an item's part; null where the sheet has no such item. */
export function figureRowOf(grid: FiguresGrid, item: string, part: Part): number | null {
  return grid.rows.find((row) => row.item.id === item && row.part === part)?.row ?? null;
}

/** Columns that are added up for an item: all but those asked only to be compared. */
export function addedColumns(grid: FiguresGrid, item: string): number[] {
  return grid.columns
    .filter(({ reported }) => reported === null || !isCompared(reported, item))
    .map(({ column }) => column);
}

/**
 * Where the sum of a part stands, as arguments of SUM and COUNT: its cell in the sum column, or, where some of the
 * units behind it are left out, the cells of the others.
 *
 * @param leftOut origins whose units do not count
 * @param value the sum without them, which stands for itself where they are too scattered for one formula
 * @returns null where no unit is left to add up
 * @example sumArguments(grid, "live-births", "total", [], 120) //=> "'Số liệu theo đơn vị'!$E$12"
 */
export function sumArguments(
  grid: FiguresGrid,
  item: string,
  part: Part,
  leftOut: readonly Pick<Origin, "unit">[],
  value: number | null,
): string | null {
  const row = figureRowOf(grid, item, part);
  if (row === null) return null;
  if (leftOut.length === 0) return onSheet(sheetNames.figures, fixedAddress(row, figureColumns.sum));
  const without = new Set(leftOut.map(({ unit }) => unit));
  const left = new Set(grid.columns.filter(({ unit }) => without.has(unit)).map(({ column }) => column));
  const ranges = rowRanges(
    row,
    addedColumns(grid, item).filter((column) => !left.has(column)),
  );
  if (ranges.length === 0) return null;
  if (ranges.length > mostRanges) return value === null ? null : String(value);
  return ranges.map((range) => onSheet(sheetNames.figures, range)).join(",");
}
