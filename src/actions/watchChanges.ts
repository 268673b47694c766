import { inWorkbook } from "../excel/excelRun";
import { findOwnSheets } from "../excel/ownSheets";
import { listenToSheets } from "../excel/sheetChanges";
import { surveyWorkbook } from "../excel/surveyWorkbook";

/** Typing comes in bursts; once after each is enough. In milliseconds. */
const burst = 1_000;

/**
 * Calls back when cells of the unit sheets or of Chỉ tiêu change, or sheets come and go, at most once a second.
 * What changes on the result sheets alone is no change.
 *
 * @returns a way to stop
 */
export async function watchChanges(onChange: () => void): Promise<() => Promise<void>> {
  const changed = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | null = null;
  const tell = async (): Promise<void> => {
    timer = null;
    const ids = [...changed];
    changed.clear();
    if (await concernsReports(ids)) onChange();
  };
  const stopListening = await listenToSheets((sheetId) => {
    changed.add(sheetId);
    timer ??= setTimeout(() => void tell(), burst);
  });
  return async () => {
    if (timer !== null) clearTimeout(timer);
    await stopListening();
  };
}

/** Asked anew each time, since sheets are made, replaced and renamed while we listen. */
async function concernsReports(sheetIds: readonly string[]): Promise<boolean> {
  try {
    const state = await inWorkbook(surveyWorkbook);
    const own = findOwnSheets(state);
    const results = [own.get("figures")?.sheet, own.get("table")?.sheet];
    const isResult = (id: string): boolean =>
      results.includes(state.sheets.find((sheet) => sheet.id === id)?.name ?? "");
    return !sheetIds.every(isResult);
  } catch {
    // While a cell is being edited Excel answers nothing; reading the round then tells.
    return true;
  }
}
