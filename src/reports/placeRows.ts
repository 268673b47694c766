import type { FoundUnit } from "./foundUnit";
import { readHeading } from "./heading";
import type { ItemColumn } from "./itemColumns";
import { withoutNumbering } from "./labelText";
import { isTotalLabel, partOfLabel, quarterOfLabel } from "./rowWords";
import type { SheetCells } from "./sheetCells";
import type { TableRegion } from "./tableRegion";
import type { UnitIndex } from "./unitNames";

/** A row of a table with places down. */
export interface PlaceRow {
  readonly row: number;
  /** Text of the row outside its figures: the place's name. */
  readonly label: string;
  readonly total: boolean;
  /** The sex that the row is of, in a table with Tổng, Nam and Nữ down. */
  readonly sex: "male" | "female" | null;
  /** A quarter, or other months, that the row is of; null where it says none. */
  readonly period: "quarter" | "part" | null;
  readonly unit: FoundUnit | null;
}

/** Rows of figures of a table with items across, totals marked. */
export function findPlaceRows(
  cells: SheetCells,
  region: TableRegion,
  columns: readonly ItemColumn[],
  units: UnitIndex,
  year: number,
): PlaceRow[] {
  const figures = new Set(columns.map(({ column }) => column));
  const first = Math.min(...figures);
  const rows = region.body.flatMap((row): PlaceRow[] => {
    if (![...figures].some((column) => isFigureText(cells.text(row, column)))) return [];
    const texts = region.columns
      .filter(({ column }) => column < first && !figures.has(column))
      .map(({ column }) => cells.text(row, column))
      .filter((text) => /\p{L}/u.test(text));
    const names = texts.filter((text) => !/^[IVXLC]+\.?$/.test(text));
    const label = names[0] ?? "";
    const total = names.some(
      (text) => isTotalLabel(text, units.locality) || units.saysNothing(withoutNumbering(text)),
    );
    const part = partOfLabel(label);
    const sex = part === "male" || part === "female" ? part : null;
    const { tags, years, unknown } = readHeading(cells.fold(withoutNumbering(label)));
    if (unknown === "" && years.length > 0 && !years.includes(year)) return [];
    const isPart = unknown === "" && tags.has("partOfYear");
    const period = quarterOfLabel(label) !== null ? "quarter" : isPart ? "part" : null;
    const unit = total ? null : units.find(withoutNumbering(label));
    return [{ row, label, total, sex, period, unit }];
  });
  // Half a year is part of the total beside it, and of the quarters.
  const ofYear = rows.filter(({ period }) => period !== "part");
  return markUnnamedTotal(cells, ofYear.length > 0 ? ofYear : rows, columns);
}

/** The total of all stands first or last; totals in between are of some of the places. */
export function grandTotals(rows: readonly PlaceRow[]): PlaceRow[] {
  const [first] = rows;
  const last = rows.at(-1);
  return [...new Set([first, last])].filter((row): row is PlaceRow => row?.total ?? false);
}

/** A last row without a name is the total where it is the sum of the others in every column. */
function markUnnamedTotal(
  cells: SheetCells,
  rows: readonly PlaceRow[],
  columns: readonly ItemColumn[],
): PlaceRow[] {
  const last = rows.at(-1);
  if (!last || last.label !== "" || rows.length < 3 || rows.some(({ total }) => total)) return [...rows];
  const number = (row: number, column: number) => {
    const value = cells.value(row, column);
    return typeof value === "number" ? value : 0;
  };
  const others = rows.slice(0, -1);
  const isSum = columns.every(
    ({ column }) =>
      others.reduce((sum, { row }) => sum + number(row, column), 0) === number(last.row, column),
  );
  return isSum ? [...others, { ...last, total: true }] : [...rows];
}

/** True where not every row is a place of its own, so that the rows do not add up to the whole. */
export function hasSubtotals(cells: SheetCells, rows: readonly PlaceRow[]): boolean {
  return (
    addsUpOthers(cells, rows) || rows.some(({ total }) => total) || rows.some(({ label }) => label === "")
  );
}

/** Letters beside Roman numerals, or either beside Arabic ones: some rows add up others. */
export function addsUpOthers(cells: SheetCells, rows: readonly PlaceRow[]): boolean {
  const orders = rows.map(({ row }) => cells.text(row, cells.filledColumns(row)[0] ?? 0));
  const isLetter = (text: string) => /^[A-H]\.?$/.test(text);
  const isRoman = (text: string) => /^[IVXLC]+\.?$/.test(text);
  return (
    orders.some((text) => isLetter(text) || isRoman(text)) &&
    !orders.every((text) => isLetter(text)) &&
    !orders.every((text) => isRoman(text))
  );
}

function isFigureText(text: string): boolean {
  return text !== "" && text.length < 60;
}
