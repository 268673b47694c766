import { read, type ParsingOptions, type WorkBook } from "@e965/xlsx";
import type { Grid } from "../reports/grid";
import { isRefusal, unreadable, type Refusal } from "./refusal";
import { sheetGrid } from "./sheetGrid";
import { noMarks, type SheetMarks } from "./sheetMarks";

/** Values and number formats only: no formulas, markup or formatted text, which cost most of the time. */
const options: ParsingOptions = {
  dense: true,
  cellNF: true,
  cellText: false,
  cellHTML: false,
  cellFormula: false,
};

/**
 * Has SheetJS parse a workbook that the guards have let through.
 *
 * @param data the file's bytes, or its text where it is XML
 * @param marks what SheetJS does not tell, sheet by sheet in the workbook's order
 * @returns the sheets in order; `unreadable` where any of them is broken, for half a workbook would be taken for the whole
 */
export function parseWithSheetJs(data: Uint8Array | string, marks: readonly SheetMarks[]): Grid[] | Refusal {
  const workbook = parsed(data);
  if (!workbook) return unreadable("damaged");
  const grids: Grid[] = [];
  for (const [index, name] of workbook.SheetNames.entries()) {
    const sheet = workbook.Sheets[name];
    if (!sheet) return unreadable("damaged");
    if (sheet["!type"] && sheet["!type"] !== "sheet") continue;
    const grid = sheetGrid(name, sheet, {
      hidden: (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0,
      date1904: workbook.Workbook?.WBProps?.date1904 ?? false,
      marks: marks[index] ?? noMarks,
    });
    if (isRefusal(grid)) return grid;
    grids.push(grid);
  }
  return grids.length > 0 ? grids : unreadable("no-sheet");
}

/** Null where SheetJS cannot make anything of the file; it then throws errors of any kind. */
function parsed(data: Uint8Array | string): WorkBook | null {
  // SheetJS complains of broken records on the console, which is the officer's terminal.
  const terminal = globalThis.console;
  const { error } = terminal;
  terminal.error = () => undefined;
  try {
    return read(data, { ...options, type: typeof data === "string" ? "string" : "array" });
  } catch {
    return null;
  } finally {
    terminal.error = error;
  }
}
