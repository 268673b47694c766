import type { Area } from "../reports/grid";
import { payloadLimit } from "./payload";
import type { SheetExtent } from "./sheetExtents";

/** Some rows of a sheet, small enough to come back in one reply with others. */
export interface ReadBlock {
  readonly extent: SheetExtent;
  readonly area: Area;
}

/** About what a cell weighs in a reply, measured on forms and results: its value, number format and formula. */
const cellBytes = { value: 14, format: 11, formula: 110 };

/** What to reckon with for each cell. */
export function bytesOfCell(formulas: boolean): number {
  const { value, format, formula } = cellBytes;
  return value + format + (formulas ? formula : 0);
}

/** Deals the used cells of sheets out into requests whose replies stay below the limit. */
export function planReading(
  extents: readonly SheetExtent[],
  bytesPerCell: number,
  maxBytes: number = payloadLimit,
): ReadBlock[][] {
  const requests: ReadBlock[][] = [];
  let current: ReadBlock[] = [];
  let bytes = 0;
  for (const block of extents.flatMap((extent) => blocksOf(extent, Math.floor(maxBytes / bytesPerCell)))) {
    const weight = cellCount(block.area) * bytesPerCell;
    if (current.length > 0 && bytes + weight > maxBytes) {
      requests.push(current);
      current = [];
      bytes = 0;
    }
    current.push(block);
    bytes += weight;
  }
  if (current.length > 0) requests.push(current);
  return requests;
}

function blocksOf(extent: SheetExtent, cellsAtOnce: number): ReadBlock[] {
  const { used } = extent;
  const width = used.lastColumn - used.column + 1;
  const rowsAtOnce = Math.max(1, Math.floor(cellsAtOnce / width));
  const blocks: ReadBlock[] = [];
  for (let row = used.row; row <= used.lastRow; row += rowsAtOnce) {
    blocks.push({ extent, area: { ...used, row, lastRow: Math.min(used.lastRow, row + rowsAtOnce - 1) } });
  }
  return blocks;
}

/** The two halves of a request that proved too large, or null where it is a single row. */
export function halve(blocks: readonly ReadBlock[]): [ReadBlock[], ReadBlock[]] | null {
  if (blocks.length > 1) {
    const middle = Math.ceil(blocks.length / 2);
    return [blocks.slice(0, middle), blocks.slice(middle)];
  }
  const [block] = blocks;
  if (!block || block.area.row === block.area.lastRow) return null;
  const middle = Math.floor((block.area.row + block.area.lastRow) / 2);
  return [
    [{ ...block, area: { ...block.area, lastRow: middle } }],
    [{ ...block, area: { ...block.area, row: middle + 1 } }],
  ];
}

function cellCount({ row, column, lastRow, lastColumn }: Area): number {
  return (lastRow - row + 1) * (lastColumn - column + 1);
}
