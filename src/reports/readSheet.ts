import type { Finding } from "../findings/finding";
import type { Grid } from "./grid";
import type { ReadingContext } from "./readingContext";
import { readRegion } from "./readRegion";
import { SheetCells } from "./sheetCells";
import { sheetFindings } from "./sheetFindings";
import { readSheetHead, type SheetHead } from "./sheetHead";
import type { Lookups, SheetReading } from "./sheetReading";
import { findTables } from "./tableRegion";
import { finish, type Block } from "./unitBlock";

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
