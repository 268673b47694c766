import type { Grid } from "../reports/grid";
import { inWorkbook } from "./excelRun";
import { findOwnSheets } from "./ownSheets";
import type { OwnRole, OwnSheet } from "./ownSheets";
import { askForComments } from "./sheetComments";
import type { SheetComments } from "./sheetComments";
import { readSheets } from "./readSheets";
import { settingKeys } from "./settingKeys";
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

/**
 * Reads the open workbook in three requests, four where it has results of ours; a large one takes one more for each
 * 4 MB of cells.
 */
export function openWorkbook(): Promise<OpenWorkbook> {
  return inWorkbook(async (context) => {
    const state = await surveyWorkbook(context);
    const own = findOwnSheets(state);
    const records = readSheetRecords(state.settings.get(settingKeys.sheets));
    const ownSheets = new Set([...own.values()].map(({ sheet }) => sheet));
    if (state.manualCalculation) context.workbook.application.calculate("Recalculate");
    const askedExtents = askForExtents(context, state, readable(state, records));
    const comments = askForComments(context, [...ownSheets]);
    await context.sync();
    const extents = askedExtents();
    const isOwn = ({ sheet }: { readonly sheet: string }): boolean => ownSheets.has(sheet);
    const others = await readSheets(
      context,
      extents.filter((extent) => !isOwn(extent)),
      { formulas: false },
    );
    let placedComments: () => ReadonlyMap<string, SheetComments> = () => new Map();
    const results = await readSheets(context, extents.filter(isOwn), {
      formulas: true,
      alongside: () => (placedComments = comments.askWhere()),
    });
    return {
      state,
      own,
      records,
      ownCells: new Map(
        [...own].flatMap(([role, { sheet }]) => {
          const found = results.find((one) => one.sheet === sheet);
          return found ? [[role, found]] : [];
        }),
      ),
      comments: placedComments(),
      grids: others.map(sheetGrid),
    };
  });
}

/** Former own sheets are left out: read as reports they would count every figure twice. */
function readable({ sheets }: WorkbookState, { kept }: SheetRecords): string[] {
  return sheets.map(({ name }) => name).filter((name) => !kept.includes(name));
}
