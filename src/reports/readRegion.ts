import type { Finding } from "../findings/finding";
import { findColumnRoles, type ColumnRoles } from "./columnRoles";
import { decidedLabels, decisionsOf, unitsWithin } from "./decisionsWithin";
import type { ReadColumns } from "./figureColumns";
import type { FoundUnit } from "./foundUnit";
import { sortColumns, type SortedColumns } from "./itemColumnFindings";
import { findItemColumns } from "./itemColumns";
import type { ItemIndex } from "./itemLabels";
import type { RowContext } from "./itemRows";
import { asItemTable, columnFindings, readItemRows, type ItemTable } from "./itemTable";
import { withoutNumbering } from "./labelText";
import { findPlaceRows } from "./placeRows";
import { readPlaceRowOf, readPlaceTable } from "./placeTable";
import type { ReadingContext } from "./readingContext";
import type { SheetCells } from "./sheetCells";
import type { SheetHead } from "./sheetHead";
import type { Lookups } from "./sheetReading";
import type { TableRegion } from "./tableRegion";
import { blockOf, type Block } from "./unitBlock";
import { isPlaceName, type UnitIndex } from "./unitNames";
import { unitSections } from "./unitSections";

/** Reads one table into the blocks of its units; returns the rows below it that head the next. */
export function readRegion(
  cells: SheetCells,
  region: TableRegion,
  head: SheetHead,
  { context, lookups, outside }: { context: ReadingContext; lookups: Lookups; outside: string | null },
  blocks: Block[],
  findings: Finding[],
): readonly number[] {
  const headName = head.unit?.unit ?? head.writtenUnit ?? outside;
  const isPlace = (label: string) =>
    lookups.units.find(withoutNumbering(label)) !== null || isPlaceName(withoutNumbering(label));
  const within = headName === null ? unitsWithin(cells, region, lookups.units) : new Set([headName]);
  const table = asItemTable(cells, region, {
    index: lookups.items,
    year: context.year,
    sheetYear: head.year,
    decisions: decisionsOf(within, context.columnDecisions),
    isPlace,
  });
  const roles = table?.roles ?? findColumnRoles(cells, region, lookups.items);
  findings.push(...columnFindings(cells, { region, roles }));
  const named = findItemColumns(region, {
    index: lookups.items,
    year: context.year,
    decided: decidedLabels(within, context.labelDecisions),
    isPlace,
  });
  const isAcross = !table || itemsDown(cells, table, lookups.items) < Math.min(2, named.columns.length);
  if (named.columns.length > 0 && isAcross) {
    const apart = new Set(columnsApart(roles));
    const sorted = sortColumns(cells, region, named, { index: lookups.items, year: context.year, apart });
    return readAcross(cells, region, sorted, head, { ...lookups, year: context.year }, blocks);
  }
  if (!table) return region.body;
  const rowContext = (unit: FoundUnit | null): RowContext => ({
    index: lookups.items,
    decided: decidedLabels(new Set([unit?.unit ?? headName ?? ""]), context.labelDecisions),
    isPlace,
    locality: lookups.units.locality,
    year: table.columns.writtenYear ?? head.year ?? context.year,
  });
  let lastRow = -1;
  for (const { unit, rows } of unitSections(cells, table, head.unit, lookups.units)) {
    for (const [name, columns] of unitColumns(table, head.unit, lookups.units)) {
      const block = blockOf(blocks, head, name ?? unit ?? head.unit);
      const reading = readItemRows(cells, table, rows, columns, rowContext(name ?? unit));
      block.figures.push(...reading.figures);
      block.findings.push(...reading.findings, ...columns.findings);
      block.labelColumn = table.labelColumn;
      block.writtenYear ??= columns.writtenYear;
      block.wholeYear ||= columns.wholeYear;
      lastRow = Math.max(lastRow, reading.lastRow);
    }
  }
  return region.body.filter((row) => row > lastRow);
}

/** Columns of a table that hold no figure of an item, whatever is over them. */
function columnsApart({ code, order, measure, place, cause, proposal, personal }: ColumnRoles): number[] {
  const single = [code, order, measure, place, cause, proposal].filter((column) => column !== null);
  return [...single, ...personal.map(({ column }) => column)];
}

/** How many rows of a table name an item. */
function itemsDown(cells: SheetCells, { region, labelColumn }: ItemTable, index: ItemIndex): number {
  return region.body.filter((row) => index.match(cells.text(row, labelColumn)).kind === "item").length;
}

/** Reads a table with items across: one unit, or a unit for each row where the rows are units of the plan. */
function readAcross(
  cells: SheetCells,
  region: TableRegion,
  { columns, findings }: SortedColumns,
  head: SheetHead,
  { items, units, year }: Lookups & { readonly year: number },
  blocks: Block[],
): readonly number[] {
  const rows = findPlaceRows(cells, region, columns, units, year);
  const named = rows.filter(({ total }) => !total);
  const eachIsUnit =
    named.length > 0 &&
    named.every(({ unit }) => unit !== null && unit.group === undefined && !isPlaceName(unit.unit));
  if (eachIsUnit && head.unit === null && !(head.labelled && head.writtenUnit !== null)) {
    for (const row of named)
      blockOf(blocks, head, row.unit).figures.push(...readPlaceRowOf(cells, row, columns, items));
    // A heading is one question, whichever unit it is asked of.
    blockOf(blocks, head, named[0]?.unit ?? null).findings.push(...findings);
  } else {
    const block = blockOf(blocks, head, head.unit);
    block.figures.push(...readPlaceTable(cells, rows, columns, items));
    block.findings.push(...findings);
  }
  const lastRow = Math.max(-1, ...rows.map(({ row }) => row));
  return region.body.filter((row) => row > lastRow);
}

/** One set of columns for each unit where the table has units across, else the table's own. */
function unitColumns(
  table: ItemTable,
  head: FoundUnit | null,
  units: UnitIndex,
): [FoundUnit | null, ReadColumns][] {
  const found = [...table.columns.places].map(([name, set]) => ({ unit: units.find(name), set }));
  const known = new Set(found.flatMap(({ unit }) => unit?.unit ?? []));
  if (head !== null || known.size < 2 || known.size !== found.length) return [[null, table.columns]];
  return found.map(({ unit, set }) => [unit, { ...table.columns, year: set, places: new Map() }]);
}
