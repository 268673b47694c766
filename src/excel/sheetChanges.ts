import { inWorkbook } from "./excelRun";

/**
 * Listens for changes on sheets: of cells, and of which sheets there are.
 *
 * @param onChange is told the id of the sheet
 * @returns a way to stop listening
 */
export function listenToSheets(onChange: (sheetId: string) => void): Promise<() => Promise<void>> {
  return inWorkbook(async (context) => {
    const { worksheets } = context.workbook;
    const tell = async ({ worksheetId }: { worksheetId: string }): Promise<void> => onChange(worksheetId);
    const handlers = [
      worksheets.onChanged.add(tell),
      worksheets.onAdded.add(tell),
      worksheets.onDeleted.add(tell),
    ] as const;
    await context.sync();
    return async () => {
      for (const handler of handlers) handler.remove();
      // A handler belongs to the context it was added in.
      await handlers[0].context.sync();
    };
  });
}
