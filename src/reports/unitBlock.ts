import type { Finding } from "../findings/finding";
import type { FoundUnit } from "./foundUnit";
import type { TableFigure } from "./itemFigures";
import type { ItemIndex } from "./itemLabels";
import { mergeFigures } from "./mergeFigures";
import { endsWithYear } from "./partOfYear";
import type { SheetCells } from "./sheetCells";
import type { SheetHead } from "./sheetHead";
import type { SheetReport } from "./sheetReading";

/** Rows read for one unit, before they are brought together. */
export interface Block {
  readonly head: SheetHead;
  readonly unit: FoundUnit | null;
  readonly figures: TableFigure[];
  readonly findings: Finding[];
  labelColumn: number;
  writtenYear: number | null;
  /** True where a table's columns say that they are of the whole year. */
  wholeYear: boolean;
}

/** The block of a unit under a head; a new one where there is none yet. */
export function blockOf(blocks: Block[], head: SheetHead, unit: FoundUnit | null): Block {
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

/** A block as a report: one figure for each item. */
export function finish(cells: SheetCells, block: Block, index: ItemIndex): SheetReport {
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
