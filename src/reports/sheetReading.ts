import type { Finding } from "../findings/finding";
import type { ItemIndex } from "./itemLabels";
import type { SheetHead } from "./sheetHead";
import type { UnitIndex } from "./unitNames";
import type { ReportedFigure } from "./unitReport";

/** What is looked up while a workbook is read, made once. */
export interface Lookups {
  readonly items: ItemIndex;
  readonly units: UnitIndex;
}

/** What a sheet says of one unit. */
export interface SheetReport extends SheetHead {
  readonly figures: ReadonlyMap<string, ReportedFigure>;
  readonly findings: readonly Finding[];
}

/** What a sheet says: of its units, and of itself. */
export interface SheetReading {
  readonly reports: readonly SheetReport[];
  /** Tables in which nothing is understood: anybody's, or a unit's in words that only the officer knows. */
  readonly unanswered: readonly SheetReport[];
  /** Lines above the first table, or of the whole sheet where it has none. */
  readonly head: SheetHead;
  readonly findings: readonly Finding[];
}
