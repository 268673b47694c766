import type { Finding } from "../findings/finding";
import { foldText } from "../numbers/foldText";
import { findColumnRoles, type ColumnRoles } from "./columnRoles";
import type { ReadColumns } from "./figureColumns";
import type { Grid } from "./grid";
import { sortColumns, type SortedColumns } from "./itemColumnFindings";
import { findItemColumns } from "./itemColumns";
import type { TableFigure } from "./itemFigures";
import { withoutNumbering, type ItemIndex } from "./itemLabels";
import type { RowContext } from "./itemRows";
import { asItemTable, columnFindings, readItemRows, type ItemTable } from "./itemTable";
import { mergeFigures } from "./mergeFigures";
import { findPlaceRows, readPlaceRowOf, readPlaceTable } from "./placeTable";
import { endsWithYear } from "./partOfYear";
import type { ReadingContext } from "./readingContext";
import { SheetCells } from "./sheetCells";
import { sheetFindings } from "./sheetFindings";
import { readSheetHead, type SheetHead } from "./sheetHead";
import { findTables, type TableRegion } from "./tableRegion";
import { isPlaceName, type FoundUnit, type UnitIndex } from "./unitNames";
import type { ReportedFigure } from "./unitReport";
import { unitSections } from "./unitSections";

/** What is looked up while a workbook is read, made once. */
export interface Lookups {
  readonly items: ItemIndex;
  readonly units: UnitIndex;
}

/** What a sheet says of one unit. */
export interface SheetReport extends SheetHead {
  readonly figures: ReadonlyMap<string, ReportedFigure>;
  readonly findings: readonly Finding[];
}

/** What a sheet says: of its units, and of itself. */
export interface SheetReading {
  readonly reports: readonly SheetReport[];
  /** Tables in which nothing is understood: anybody's, or a unit's in words that only the officer knows. */
  readonly unanswered: readonly SheetReport[];
  /** Lines above the first table, or of the whole sheet where it has none. */
  readonly head: SheetHead;
  readonly findings: readonly Finding[];
}

/** Rows read for one unit, before they are brought together. */
interface Block {
  readonly head: SheetHead;
  readonly unit: FoundUnit | null;
  readonly figures: TableFigure[];
  readonly findings: Finding[];
  labelColumn: number;
  writtenYear: number | null;
  /** True where a table's columns say that they are of the whole year. */
  wholeYear: boolean;
}

/**
 * Reads the tables of a sheet, each figure to the unit it belongs to.
 *
 * @param outside the unit that the sheet is of where it does not say so itself, for what was decided of that unit
 */
export function readSheet(
  grid: Grid,
  context: ReadingContext,
  lookups: Lookups,
  outside: string | null = null,
): SheetReading {
  const cells = new SheetCells(grid);
  const namesItem = (folded: string) =>
    ["item", "ambiguous", "by-quarter"].includes(lookups.items.match(folded).kind);
  const regions = findTables(cells, namesItem);
  const firstRow = regions[0]?.headerRows[0] ?? Infinity;
  const lastBody = regions.at(-1)?.body ?? [];
  const head = readSheetHead(
    cells,
    cells.rows.filter((row) => row < firstRow),
    lastBody,
    lookups.units,
    context.year,
  );
  const blocks: Block[] = [];
  const findings: Finding[] = [];
  let current = head;
  let tail: readonly number[] = [];
  for (const region of regions) {
    if (tail.length > 0) current = nextHead(cells, tail, current, lookups, context.year);
    tail = readRegion(cells, region, current, { context, lookups, outside }, blocks, findings);
  }
  const saysSomething = ({ figures, findings: own }: Block) =>
    figures.length > 0 || own.some(({ severity }) => severity === "error");
  const understood = blocks.filter(saysSomething);
  const asks = blocks.filter((block) => block.findings.length > 0 && !saysSomething(block));
  const finished = (some: readonly Block[]) => some.map((block) => finish(cells, block, lookups.items));
  return {
    reports: finished(understood),
    unanswered: finished(asks),
    head,
    findings: [...findings, ...sheetFindings(cells)],
  };
}

/** Reads one table into the blocks of its units; returns the rows below it that head the next. */
function readRegion(
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

/** What was decided for all units, or for one of these. */
function decisionsOf<Decision extends { readonly unit: string | null }>(
  units: ReadonlySet<string>,
  decisions: readonly Decision[] = [],
): Decision[] {
  return decisions.filter(({ unit }) => unit === null || units.has(unit));
}

/** By folded label, the item that the officer chose for it; the last decision holds. */
function decidedLabels(
  units: ReadonlySet<string>,
  decisions: ReadingContext["labelDecisions"],
): Map<string, string | null> {
  return new Map(
    decisionsOf(units, decisions).map(({ label, item }) => [foldText(withoutNumbering(label)), item]),
  );
}

/** Columns of a table that hold no figure of an item, whatever is over them. */
function columnsApart({ code, order, measure, place, cause, proposal, personal }: ColumnRoles): number[] {
  const single = [code, order, measure, place, cause, proposal].filter((column) => column !== null);
  return [...single, ...personal.map(({ column }) => column)];
}

/** The units that a table of several names in its rows. */
function unitsWithin(cells: SheetCells, { body }: TableRegion, units: UnitIndex): Set<string> {
  const texts = body.flatMap((row) => cells.filledColumns(row).map((column) => cells.text(row, column)));
  return new Set(texts.flatMap((text) => units.find(withoutNumbering(text))?.unit ?? []));
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

function blockOf(blocks: Block[], head: SheetHead, unit: FoundUnit | null): Block {
  const existing = blocks.find((block) => block.head === head && block.unit?.unit === unit?.unit);
  if (existing) return existing;
  const block: Block = {
    head,
    unit,
    figures: [],
    findings: [],
    labelColumn: 0,
    writtenYear: null,
    wholeYear: false,
  };
  blocks.push(block);
  return block;
}

/** The head of a further table: its own lines where they name a unit, else that of the table above. */
function nextHead(
  cells: SheetCells,
  tail: readonly number[],
  before: SheetHead,
  { units }: Lookups,
  year: number,
): SheetHead {
  const own = readSheetHead(cells, tail, [], units, year);
  if (own.unit === null && !(own.labelled && own.writtenUnit !== null)) return before;
  const same = own.unit !== null && own.unit.unit === before.unit?.unit;
  if (same) return before;
  return {
    ...own,
    year: own.year ?? before.year,
    partOfYear: own.year === null ? (own.partOfYear ?? before.partOfYear) : own.partOfYear,
    reportDate: own.reportDate ?? before.reportDate,
    revision: own.revision || before.revision,
  };
}

function finish(cells: SheetCells, block: Block, index: ItemIndex): SheetReport {
  const merged = mergeFigures(cells, block.figures, block.labelColumn, index);
  return {
    ...block.head,
    unit: block.unit,
    writtenUnit: block.unit === null ? block.head.writtenUnit : null,
    year: block.head.year ?? block.writtenYear,
    partOfYear: partOfBlock(block),
    figures: merged.figures,
    findings: [...block.findings, ...merged.findings],
  };
}

/** A report of the last quarter whose columns come together since January is one of the year. */
function partOfBlock({ head: { partOfYear }, wholeYear }: Block): string | null {
  return partOfYear !== null && wholeYear && endsWithYear(partOfYear) ? null : partOfYear;
}
