import type { Grid } from "../reports/grid";
import { inWorkbook } from "./excelRun";
import { findOriginals, markedSheet, originalNames, readOriginalRecords } from "./originals";
import type { Original, OriginalRecords } from "./originals";
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
  /** Sheets of units' files that are kept beside their forms. */
  readonly originals: readonly Original[];
  readonly originalRecords: OriginalRecords;
  /** Every sheet that is not ours, as units and officer wrote it. */
  readonly grids: readonly Grid[];
}

/**
 * Reads the open workbook in three requests, four where it has results of ours; a large one takes one more for each
 * 4 MB of cells.
 */
export function openWorkbook(): Promise<OpenWorkbook> {
  return inWorkbook(async (context) => {
    const surveyed = await surveyWorkbook(context);
    const own = findOwnSheets(surveyed);
    const originalRecords = readOriginalRecords(surveyed.settings.get(settingKeys.originals));
    const records = readSheetRecords(surveyed.settings.get(settingKeys.sheets));
    const ownSheets = new Set([...own.values()].map(({ sheet }) => sheet));
    if (surveyed.manualCalculation) context.workbook.application.calculate("Recalculate");
    const askedExtents = askForExtents(context, surveyed, readable(surveyed, records));
    const askedMarks = askForNames(context, originalNames(originalRecords));
    const comments = askForComments(context, [...ownSheets]);
    await context.sync();
    const state = { ...surveyed, names: new Map([...surveyed.names, ...askedMarks()]) };
    const copies = new Set(originalNames(originalRecords).map((name) => markedSheet(state, name)));
    const extents = askedExtents().filter(({ sheet }) => !copies.has(sheet));
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
      originals: findOriginals(state, originalRecords),
      originalRecords,
      grids: others.map(sheetGrid),
    };
  });
}

/** Asks what defined names refer to; those there are come with the answer, once the request has been sent. */
function askForNames(
  context: Excel.RequestContext,
  names: readonly string[],
): () => (readonly [string, string])[] {
  const asked = names.map((name) => ({ name, item: context.workbook.names.getItemOrNullObject(name) }));
  for (const { item } of asked) item.load("formula");
  return () =>
    asked.flatMap(({ name, item }) => (item.isNullObject ? [] : [[name, String(item.formula)] as const]));
}

/** Former own sheets are left out: read as reports they would count every figure twice. */
function readable({ sheets }: WorkbookState, { kept }: SheetRecords): string[] {
  return sheets.map(({ name }) => name).filter((name) => !kept.includes(name));
}
