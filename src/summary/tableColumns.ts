import type { Part } from "../indicators/item";

/** Zero-based columns of Biểu tổng hợp. The officer's own are read back by these and by the indicator's code. */
export const tableColumns = {
  code: 0,
  label: 1,
  unit: 2,
  target: 3,
  numerator: { total: 4, male: 5, female: 6 },
  denominator: { total: 7, male: 8, female: 9 },
  result: { total: 10, male: 11, female: 12 },
  gap: 13,
  verdict: 14,
  shortfall: 15,
  reported: 16,
  cause: 17,
  solution: 18,
  note: 19,
} as const satisfies Record<string, number | Record<Part, number>>;

/** The last of the columns that every table has; others may follow, see `appendedColumns`. */
export const lastTableColumn = tableColumns.note;

/** Zero-based: the two rows of headings under the head of the paper; the first objective follows. */
export const tableHeaderRow = 6;
export const firstTableRow = tableHeaderRow + 2;

/** In characters: as narrow as the texts allow, so that one page across stays readable on A4. */
export const tableWidths: readonly number[] = [
  5, 30, 9, 11, 9, 8, 8, 9, 8, 8, 8, 8, 8, 10, 14, 7, 10, 18, 18, 12,
];

/** As narrow again, where columns follow. */
export const crowdedTableWidths: readonly number[] = [
  5, 26, 9, 10, 9, 8, 8, 9, 8, 8, 8, 8, 8, 10, 13, 7, 10, 15, 15, 9,
];

/** What the officer writes beside an indicator. */
export interface IndicatorRemark {
  readonly cause: string;
  readonly solution: string;
  readonly note: string;
}
