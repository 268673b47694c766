import { asHostFailure } from "./hostFailure";
import { bytesOfCell, halve, planReading } from "./readBlocks";
import type { ReadBlock } from "./readBlocks";
import type { SheetCells } from "./sheetCells";
import type { SheetExtent } from "./sheetExtents";

/** What to read of sheets beside their values and number formats, which tell percentages and dates. */
export interface Reading {
  /** What was written in the cells. */
  readonly formulas: boolean;
  /** Asks for something else in the same request; called again where that request has to be made anew. */
  readonly alongside?: () => void;
}

/** A block with the range that will hold its cells after the next sync. */
interface AskedBlock {
  readonly block: ReadBlock;
  readonly range: Excel.Range;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | null;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | null;
}

/** Reads the used cells of measured sheets: one request for each 4 MB of them. */
export async function readSheets(
  context: Excel.RequestContext,
  extents: readonly SheetExtent[],
  { formulas, alongside }: Reading,
): Promise<SheetCells[]> {
  const read: AskedBlock[] = [];
  for (const [index, blocks] of planReading(extents, bytesOfCell(formulas)).entries()) {
    const reading = { formulas, ...(alongside && index === 0 ? { alongside } : {}) };
    read.push(...(await readInPieces(context, blocks, reading)));
  }
  return extents.map((extent) =>
    joinBlocks(
      extent,
      read.filter(({ block }) => block.extent === extent),
      formulas,
    ),
  );
}

/** Excel on the web refuses replies above 5 MB; how long the texts in the cells are shows only then. */
async function readInPieces(
  context: Excel.RequestContext,
  blocks: readonly ReadBlock[],
  { formulas, alongside }: Reading,
): Promise<AskedBlock[]> {
  alongside?.();
  const asked = blocks.map((block) => askFor(context, block, formulas));
  try {
    await context.sync();
    return asked;
  } catch (error) {
    const halves = asHostFailure(error).reason === "too-large" ? halve(blocks) : null;
    if (halves === null) throw error;
    const [first, second] = halves;
    return [
      ...(await readInPieces(context, first, { formulas, ...(alongside ? { alongside } : {}) })),
      ...(await readInPieces(context, second, { formulas })),
    ];
  }
}

function askFor(context: Excel.RequestContext, { area, extent }: ReadBlock, formulas: boolean): AskedBlock {
  const range = context.workbook.worksheets
    .getItem(extent.sheet)
    .getRangeByIndexes(area.row, area.column, area.lastRow - area.row + 1, area.lastColumn - area.column + 1);
  range.load(["values", "numberFormat", ...(formulas ? ["formulas"] : [])]);
  return {
    block: { area, extent },
    range,
    rows: extent.someRowsHidden ? range.getRowProperties({ rowHidden: true }) : null,
    columns: extent.someColumnsHidden ? range.getColumnProperties({ columnHidden: true }) : null,
  };
}

function joinBlocks(extent: SheetExtent, asked: readonly AskedBlock[], formulas: boolean): SheetCells {
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
    formats: asked.flatMap(({ range }) => range.numberFormat as unknown[][]),
    ...(formulas ? { formulas: asked.flatMap(({ range }) => range.formulas as unknown[][]) } : {}),
    merges: extent.merges,
    hiddenRows: new Set(hiddenRows),
    hiddenColumns: new Set(hiddenColumns),
    filtered: extent.filtered,
  };
}
