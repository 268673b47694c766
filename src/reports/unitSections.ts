import type { FoundUnit } from "./foundUnit";
import type { ItemTable } from "./itemTable";
import { withoutNumbering } from "./labelText";
import type { SheetCells } from "./sheetCells";
import type { UnitIndex } from "./unitNames";

/** Rows of a table that belong to one unit; `unit` null where the table says none. */
export interface UnitSection {
  readonly unit: FoundUnit | null;
  readonly rows: readonly number[];
}

/**
 * Cuts a table of several units into theirs: by a column that names the unit of each row, or by rows that name the
 * unit of those below. A table whose own head names its unit stays whole unless it names two others or more.
 */
export function unitSections(
  cells: SheetCells,
  { region, roles, columns }: ItemTable,
  head: FoundUnit | null,
  units: UnitIndex,
): UnitSection[] {
  const whole = [{ unit: null, rows: region.body }];
  const sections: { unit: FoundUnit | null; rows: number[] }[] = [{ unit: null, rows: [] }];
  const figures = new Set([...(columns.year?.parts.values() ?? [])]);
  for (const row of region.body) {
    const unit =
      roles.place === null
        ? rowUnit(cells, row, figures, units)
        : units.find(cells.mergedText(row, roles.place));
    const current = sections.at(-1);
    const starts = unit !== null && current?.unit?.unit !== unit.unit;
    if (starts) sections.push({ unit, rows: [] });
    sections.at(-1)?.rows.push(row);
  }
  const named = new Set(sections.flatMap(({ unit }) => unit?.unit ?? []));
  const enough = head === null ? 1 : 2;
  if (named.size < enough || (head !== null && named.has(head.unit))) return whole;
  return sections.filter(({ unit, rows }) => unit !== null || rows.length > 0);
}

/** The unit that a row without figures names: "II. Trạm y tế". */
function rowUnit(
  cells: SheetCells,
  row: number,
  figures: ReadonlySet<number>,
  units: UnitIndex,
): FoundUnit | null {
  const filled = cells.filledColumns(row);
  if (
    filled.length === 0 ||
    filled.length > 2 ||
    filled.some((column) => figures.has(column) && /^\d/.test(cells.text(row, column)))
  )
    return null;
  const text = cells
    .text(row, filled.at(-1) ?? 0)
    .replace(/^(đơn vị|đơn vị báo cáo|tên đơn vị)\s*:\s*/iu, "");
  return units.find(withoutNumbering(text));
}
