import type { SourceWorkbook } from "../../src/reports/grid";

/** What a figure is, told by its parts; null where nothing can be known or nothing may be taken. */
export interface TrueFigure {
  readonly total: number | null;
  readonly male: number | null;
  readonly female: number | null;
  readonly answer?: boolean | null;
}

/** What a unit says in a workbook. */
export interface TrueReport {
  /** The plan's name, or the unit's own where the plan does not know it; null where the file names none. */
  readonly unit: string | null;
  readonly year: number | null;
  readonly figures: Readonly<Record<string, TrueFigure>>;
}

/** A workbook with the truth beside it. */
export interface CorpusCase {
  readonly difficulty: string;
  readonly plan: string;
  readonly workbook: SourceWorkbook;
  readonly truth: readonly TrueReport[];
  /** Codes of findings that must be among those reported. */
  readonly findings: readonly string[];
  /** Text that must not reach the reports: names of people. */
  readonly secrets: readonly string[];
}

export const nothing: TrueFigure = { total: null, male: null, female: null };
