import type { Area } from "../reports/grid";
import type {
  CellStyle,
  ConditionalRule,
  PrintSetup,
  SheetChart,
  ValidationRule,
} from "../summary/sheetLayout";
import type { CellContent } from "./cellContent";

/** A change to the workbook as plain data: it can be weighed, put off, and taken back. */
export type Operation =
  | SheetOperation
  | CellOperation
  | LookOperation
  | MemoryOperation
  /** Works out what has changed, where Excel does not do so by itself. */
  | { readonly kind: "calculate" };

/** Changes to the list of sheets. */
export type SheetOperation =
  | { readonly kind: "add-sheet"; readonly sheet: string }
  /** A sheet of a file, to stand behind another one; it has the same name in the file, whose bytes are Base64. */
  | { readonly kind: "insert-sheet"; readonly sheet: string; readonly after: string; readonly file: string }
  | { readonly kind: "rename-sheet"; readonly sheet: string; readonly to: string }
  | { readonly kind: "delete-sheet"; readonly sheet: string }
  /** Zero-based place among the sheets. */
  | { readonly kind: "place-sheet"; readonly sheet: string; readonly position: number }
  | { readonly kind: "activate-sheet"; readonly sheet: string };

/** Changes to what cells hold. */
export type CellOperation =
  | {
      readonly kind: "write-cells";
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly cells: readonly (readonly CellContent[])[];
      /** What the cells held, on a sheet that was there before: null where the cell is left alone. */
      readonly before?: readonly (readonly CellContent[])[];
    }
  /** Whole rows, put in above a row; `lastRow` is the last used one before, which tells later whether it was done. */
  | {
      readonly kind: "insert-rows";
      readonly sheet: string;
      readonly row: number;
      readonly count: number;
      readonly lastRow: number;
    }
  | { readonly kind: "delete-rows"; readonly sheet: string; readonly row: number; readonly count: number }
  | (CellPlace & { readonly kind: "link"; readonly to: LinkTarget; readonly before?: LinkTarget | null })
  | (CellPlace & { readonly kind: "unlink"; readonly before: LinkTarget })
  | (CellPlace & { readonly kind: "comment"; readonly text: string })
  | (CellPlace & { readonly kind: "delete-comment"; readonly text: string });

/** One cell, zero-based. */
interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Where a link in a cell leads, in the same workbook. */
export interface LinkTarget {
  readonly sheet: string;
  readonly cell: string;
}

/** Changes to how a sheet looks, prints and lets itself be edited. */
export type LookOperation =
  | {
      readonly kind: "style";
      readonly sheet: string;
      readonly areas: readonly Area[];
      readonly style: CellStyle;
      /** True where the cells had no look of their own before, on a sheet that was there. */
      readonly wasPlain?: true;
    }
  | { readonly kind: "plain"; readonly sheet: string; readonly areas: readonly Area[] }
  | {
      readonly kind: "number-format";
      readonly sheet: string;
      readonly area: Area;
      readonly format: string;
      /** The formats that the cells had. */
      readonly before: readonly (readonly string[])[];
    }
  | {
      readonly kind: "number-formats";
      readonly sheet: string;
      readonly area: Area;
      readonly formats: readonly (readonly string[])[];
    }
  /** The rule at the left of a cell to be looked at, or the plain line that was there. */
  | (CellPlace & { readonly kind: "amber"; readonly amber: boolean })
  | { readonly kind: "merge"; readonly sheet: string; readonly area: Area }
  /** Width in characters; hidden columns keep theirs. */
  | {
      readonly kind: "columns";
      readonly sheet: string;
      readonly column: number;
      readonly count: number;
      readonly width: number;
      readonly hidden: boolean;
      /** The width before, on a sheet that was there. */
      readonly before?: number;
    }
  /** Height in points. */
  | {
      readonly kind: "row-height";
      readonly sheet: string;
      readonly row: number;
      readonly count: number;
      readonly height: number;
      /** The height before, on a sheet that was there. */
      readonly before?: number;
    }
  /** Takes conditional formats of ours away by their ids, and adds others in their order. */
  | {
      readonly kind: "switch-rules";
      readonly sheet: string;
      readonly remove: readonly string[];
      readonly add: readonly ConditionalRule[];
      /** Those that were there before. */
      readonly before: readonly ConditionalRule[];
    }
  | { readonly kind: "conditional-format"; readonly sheet: string; readonly rule: ConditionalRule }
  | { readonly kind: "validation"; readonly sheet: string; readonly rule: ValidationRule }
  | { readonly kind: "freeze"; readonly sheet: string; readonly rows: number; readonly columns: number }
  | { readonly kind: "print"; readonly sheet: string; readonly setup: PrintSetup }
  | { readonly kind: "table"; readonly sheet: string; readonly area: Area; readonly name: string }
  | { readonly kind: "chart"; readonly sheet: string; readonly chart: SheetChart }
  | { readonly kind: "tab-color"; readonly sheet: string; readonly color: string }
  | { readonly kind: "unlock"; readonly sheet: string; readonly areas: readonly Area[] }
  | { readonly kind: "unprotect"; readonly sheet: string; readonly options: ProtectionOptions }
  | { readonly kind: "protect"; readonly sheet: string; readonly options: ProtectionOptions };

/** What the workbook remembers outside its cells. */
export type MemoryOperation =
  /** A defined name, hidden from the officer's list; `formula` null removes it, `existing` says it is there already. */
  | {
      readonly kind: "name";
      readonly name: string;
      readonly formula: string | null;
      readonly existing: boolean;
    }
  /** A setting that is saved with the workbook; `value` null removes it. */
  | { readonly kind: "setting"; readonly key: string; readonly value: string | null };

/** What stays allowed on a protected sheet, as Excel names it. */
export type ProtectionOptions = Readonly<Record<string, boolean | string>>;
