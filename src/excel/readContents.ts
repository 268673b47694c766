import { contentOf } from "./cellDifferences";
import type { CellContent } from "./cellContent";
import { inWorkbook } from "./excelRun";

/** A block of cells from A1 on. */
export interface ContentsToRead {
  readonly sheet: string;
  readonly rows: number;
  readonly columns: number;
  /** Zero-based rows whose heights are read too. */
  readonly heightsOf?: readonly number[];
}

/** What stands in a block, as it would be written back. */
export interface SheetContents {
  readonly cells: readonly (readonly CellContent[])[];
  /** In points, by zero-based row: those asked for. */
  readonly heights: ReadonlyMap<number, number>;
}

/** Reads, in one request, what to write to have the contents of some sheets back, formulas included. */
export function readContents(blocks: readonly ContentsToRead[]): Promise<ReadonlyMap<string, SheetContents>> {
  if (blocks.length === 0) return Promise.resolve(new Map());
  return inWorkbook(async (context) => {
    const asked = blocks.map(({ sheet, rows, columns, heightsOf = [] }) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const range = worksheet.getRangeByIndexes(0, 0, rows, columns);
      range.load("values,formulas");
      const formats = heightsOf.map((row) => {
        const { format } = worksheet.getRangeByIndexes(row, 0, 1, 1);
        format.load("rowHeight");
        return { row, format };
      });
      return { sheet, range, formats };
    });
    await context.sync();
    return new Map(
      asked.map(({ sheet, range, formats }) => [
        sheet,
        {
          cells: range.values.map((line, row) =>
            line.map((value, column) =>
              contentOf({ value, formula: range.formulas[row]?.[column] ?? value }),
            ),
          ),
          heights: new Map(formats.map(({ row, format }) => [row, format.rowHeight])),
        },
      ]),
    );
  });
}
