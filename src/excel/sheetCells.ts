import type { Area } from "../reports/grid";

/** The used cells of a sheet, as Excel hands them over. */
export interface SheetCells {
  readonly sheet: string;
  readonly visible: boolean;
  /** Zero-based place of the first used cell. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly unknown[])[];
  /** Number format codes (en-US); absent where they were not asked for. */
  readonly formats?: readonly (readonly unknown[])[];
  /** Formulas (en-US), the value where a cell has none; absent where they were not asked for. */
  readonly formulas?: readonly (readonly unknown[])[];
  /** Empty where the host does not tell (before ExcelApi 1.13). */
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Where a filter hides rows. */
  readonly filtered: readonly Area[];
}
