import type { Grid } from "../reports/grid";
import { inWorkbook } from "./excelRun";
import { findOwnSheets } from "./ownSheets";
import type { OwnRole, OwnSheet } from "./ownSheets";
import { askForComments } from "./sheetComments";
import type { SheetComments } from "./sheetComments";
import { readSheets } from "./readSheets";
import type { WantedSheet } from "./readSheets";
import type { SheetCells } from "./sheetCells";
import { askForExtents } from "./sheetExtents";
import { sheetGrid } from "./sheetGrid";
import { readSheetRecords } from "./sheetRecords";
import type { SheetRecords } from "./sheetRecords";
import { surveyWorkbook } from "./surveyWorkbook";
import type { WorkbookState } from "./workbookState";

/** The open workbook as read: everything an action decides by. */
export interface OpenWorkbook {
  readonly state: WorkbookState;
  readonly own: ReadonlyMap<OwnRole, OwnSheet>;
  readonly records: SheetRecords;
  /** Cells of the own sheets, with formulas. */
  readonly ownCells: ReadonlyMap<OwnRole, SheetCells>;
  /** Comments on own sheets, by sheet and then "row,column". */
  readonly comments: ReadonlyMap<string, SheetComments>;
  /** Every sheet that is not ours, as units and officer wrote it. */
  readonly grids: readonly Grid[];
}

/** Reads the open workbook in three requests; a large one takes one more for each 3.5 MB of cells. */
export function openWorkbook(): Promise<OpenWorkbook> {
  return inWorkbook(async (context) => {
    const state = await surveyWorkbook(context);
    const own = findOwnSheets(state);
    const records = readSheetRecords(state.settings.get("THCT.sheets"));
    const ownSheets = new Set([...own.values()].map(({ sheet }) => sheet));
    const wanted = wantedSheets(state, ownSheets, records);
    if (state.manualCalculation) context.workbook.application.calculate("Recalculate");
    const extents = askForExtents(
      context,
      state,
      wanted.map(({ sheet }) => sheet),
    );
    const comments = askForComments(context, [...ownSheets]);
    await context.sync();
    const placedComments = comments.askWhere();
    const read = await readSheets(context, extents(), wanted);
    const cells = new Map(read.map((sheet) => [sheet.sheet, sheet]));
    return {
      state,
      own,
      records,
      ownCells: new Map(
        [...own].flatMap(([role, { sheet }]) => {
          const found = cells.get(sheet);
          return found ? [[role, found]] : [];
        }),
      ),
      comments: placedComments(),
      grids: [...cells.values()].filter(({ sheet }) => !ownSheets.has(sheet)).map(sheetGrid),
    };
  });
}

/** Former own sheets are left out: read as reports they would count every figure twice. */
function wantedSheets(
  state: WorkbookState,
  ownSheets: ReadonlySet<string>,
  records: SheetRecords,
): WantedSheet[] {
  return state.sheets
    .filter(({ name }) => !records.kept.includes(name))
    .map(({ name }) => ({ sheet: name, formats: true, formulas: ownSheets.has(name) }));
}
