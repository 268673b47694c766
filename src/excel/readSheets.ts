import { asHostFailure } from "./hostFailure";
import { halve, planReading } from "./readBlocks";
import type { ReadBlock } from "./readBlocks";
import type { SheetCells } from "./sheetCells";
import type { SheetExtent } from "./sheetExtents";

/** What to read of a sheet beside its values: number formats tell percentages and dates, formulas what was written. */
export interface WantedSheet {
  readonly sheet: string;
  readonly formats: boolean;
  readonly formulas: boolean;
}

/** A block with the range that will hold its cells after the next sync. */
interface AskedBlock {
  readonly block: ReadBlock;
  readonly range: Excel.Range;
  readonly formats: boolean;
  readonly formulas: boolean;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | null;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | null;
}

/**
 * Reads the used cells of measured sheets: one request for each 3.5 MB of cells.
 */
export async function readSheets(
  context: Excel.RequestContext,
  extents: readonly SheetExtent[],
  wanted: readonly WantedSheet[],
): Promise<SheetCells[]> {
  const wantedOf = new Map(wanted.map((one) => [one.sheet, one]));
  const read: AskedBlock[] = [];
  for (const blocks of planReading(extents)) read.push(...(await readInPieces(context, blocks, wantedOf)));
  return extents.map((extent) =>
    joinBlocks(
      extent,
      read.filter(({ block }) => block.extent === extent),
    ),
  );
}

/** Excel on the web refuses replies above 5 MB; how long the texts in the cells are shows only then. */
async function readInPieces(
  context: Excel.RequestContext,
  blocks: readonly ReadBlock[],
  wanted: ReadonlyMap<string, WantedSheet>,
): Promise<AskedBlock[]> {
  const asked = blocks.map((block) => askFor(context, block, wanted.get(block.extent.sheet)));
  try {
    await context.sync();
    return asked;
  } catch (error) {
    const halves = asHostFailure(error).reason === "too-large" ? halve(blocks) : null;
    if (halves === null) throw error;
    const [first, second] = halves;
    return [
      ...(await readInPieces(context, first, wanted)),
      ...(await readInPieces(context, second, wanted)),
    ];
  }
}

function askFor(
  context: Excel.RequestContext,
  block: ReadBlock,
  wanted: WantedSheet | undefined,
): AskedBlock {
  const { area, extent } = block;
  const range = context.workbook.worksheets
    .getItem(extent.sheet)
    .getRangeByIndexes(area.row, area.column, area.lastRow - area.row + 1, area.lastColumn - area.column + 1);
  const formats = wanted?.formats ?? false;
  const formulas = wanted?.formulas ?? false;
  range.load(["values", ...(formats ? ["numberFormat"] : []), ...(formulas ? ["formulas"] : [])]);
  return {
    block,
    range,
    formats,
    formulas,
    rows: extent.someRowsHidden ? range.getRowProperties({ rowHidden: true }) : null,
    columns: extent.someColumnsHidden ? range.getColumnProperties({ columnHidden: true }) : null,
  };
}

function joinBlocks(extent: SheetExtent, asked: readonly AskedBlock[]): SheetCells {
  const { used } = extent;
  const hiddenRows = asked.flatMap(({ block, rows }) =>
    (rows?.value ?? []).flatMap(({ rowHidden }, index) => (rowHidden ? [block.area.row + index] : [])),
  );
  const hiddenColumns = (asked[0]?.columns?.value ?? []).flatMap(({ columnHidden }, index) =>
    columnHidden ? [used.column + index] : [],
  );
  return {
    sheet: extent.sheet,
    visible: extent.visible,
    row: used.row,
    column: used.column,
    values: asked.flatMap(({ range }) => range.values as unknown[][]),
    ...(asked.every(({ formats }) => formats)
      ? { formats: asked.flatMap(({ range }) => range.numberFormat as unknown[][]) }
      : {}),
    ...(asked.every(({ formulas }) => formulas)
      ? { formulas: asked.flatMap(({ range }) => range.formulas as unknown[][]) }
      : {}),
    merges: extent.merges,
    hiddenRows: new Set(hiddenRows),
    hiddenColumns: new Set(hiddenColumns),
    filtered: extent.filtered,
  };
}
