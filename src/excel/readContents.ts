import { contentOf } from "./cellDifferences";
import type { CellContent } from "./cellContent";
import { inWorkbook } from "./excelRun";

/** A block of cells from A1 on. */
export interface ContentsToRead {
  readonly sheet: string;
  readonly rows: number;
  readonly columns: number;
}

/** Reads, in one request, what to write to have the contents of some sheets back, formulas included. */
export function readContents(
  blocks: readonly ContentsToRead[],
): Promise<ReadonlyMap<string, readonly (readonly CellContent[])[]>> {
  if (blocks.length === 0) return Promise.resolve(new Map());
  return inWorkbook(async (context) => {
    const asked = blocks.map(({ sheet, rows, columns }) => {
      const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(0, 0, rows, columns);
      range.load("values,formulas");
      return { sheet, range };
    });
    await context.sync();
    return new Map(
      asked.map(({ sheet, range }) => [
        sheet,
        range.values.map((line, row) =>
          line.map((value, column) => contentOf({ value, formula: range.formulas[row]?.[column] ?? value })),
        ),
      ]),
    );
  });
}
