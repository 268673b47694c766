import type { ProtectionOptions } from "./operation";

/** A sheet in the list of sheets. */
export interface SheetState {
  /** Stays the same while the workbook is open, whatever the sheet is called. */
  readonly id: string;
  readonly name: string;
  readonly position: number;
  readonly visible: boolean;
  /** What is allowed on it while it is protected; null where it is not protected. */
  readonly protection: ProtectionOptions | null;
  /** How many charts lie on it. */
  readonly charts: number;
}

/** What the workbook is, apart from its cells. */
export interface WorkbookState {
  readonly sheets: readonly SheetState[];
  readonly activeSheet: string;
  /** Sheets cannot be added, renamed or deleted. */
  readonly structureProtected: boolean;
  readonly readOnly: boolean;
  /** Excel calculates only when told to, so values may be out of date. */
  readonly manualCalculation: boolean;
  /** The add-in's own defined names that exist → what they refer to. */
  readonly names: ReadonlyMap<string, string>;
  /** The add-in's own settings that exist. */
  readonly settings: ReadonlyMap<string, string>;
  /** Tables whose filter hides rows, by sheet. */
  readonly filteredTables: readonly { readonly sheet: string; readonly table: string }[];
  readonly tableNames: readonly string[];
}
