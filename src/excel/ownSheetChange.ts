import type { Operation } from "./operation";
import type { OwnSheet } from "./ownSheets";
import type { SheetCells } from "./sheetCells";
import type { SheetRecord } from "./sheetRecords";

/** What is known of an own sheet before it is written. */
export interface OwnSheetBefore {
  /** Null where there is none yet. */
  readonly own: OwnSheet | null;
  /** Its used cells with formulas; null where it is blank. */
  readonly cells: SheetCells | null;
  /** How it was last laid out; null where that is not known. */
  readonly record: SheetRecord | null;
  /** Its comments, by "row,column". */
  readonly comments: ReadonlyMap<string, string>;
}

/** How an own sheet comes to hold a layout. */
export interface OwnSheetChange {
  readonly sheet: string;
  readonly operations: readonly Operation[];
  readonly record: SheetRecord;
  /** The name that a replaced sheet goes by from now on; null where none is replaced. */
  readonly formerSheet: string | null;
  /** Whether the replaced sheet stays, since the officer had written or drawn beside the layout; else it is to be deleted. */
  readonly kept: boolean;
}
