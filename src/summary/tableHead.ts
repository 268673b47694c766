import type { Plan } from "../plans/plan";
import { partNames, stateHead, tableWords } from "../messages/sheets";
import { area, text } from "./layoutCell";
import type { SheetDraft } from "./sheetDraft";
import { heading } from "./sheetStyle";
import { lastTableColumn, tableColumns, tableHeaderRow } from "./tableColumns";

/** What the head and foot of the table say. */
export interface TableHead {
  /** "phường Lê Chân, thành phố Hải Phòng" */
  readonly locality: string;
  /** Date of the table, "2026-11-22"; null leaves dots. */
  readonly date: string | null;
  /** Names for the foot; blank leaves dots. */
  readonly preparedBy: string;
  readonly checkedBy: string;
  readonly signedBy: string;
}

const issuer = { from: 0, to: 3 };
const state = { from: tableColumns.result.total, to: tableColumns.cause };

/** Draws the head of Nghị định 30/2020/NĐ-CP over the table, and the table's title. */
export function drawTableHead(
  draft: SheetDraft,
  plan: Plan,
  year: number,
  head: TableHead,
  lastColumn: number,
): void {
  const centred = { horizontal: "center" as const };
  draft.writeAcross(0, issuer.from, issuer.to, text(stateHead.committee(head.locality)), {
    ...centred,
    bold: true,
  });
  draft.writeAcross(0, state.from, state.to, text(stateHead.country), { ...centred, bold: true, size: 13 });
  draft.writeAcross(1, state.from, state.to, text(stateHead.motto), { ...centred, bold: true, size: 14 });
  draft.style(area(1, tableColumns.gap, 1, tableColumns.reported), { border: "bottom" });
  draft.style(area(0, tableColumns.label), { border: "bottom" });
  const placeAndDate = stateHead.placeAndDate(head.locality, head.date, year);
  draft.writeAcross(2, state.from, state.to, text(placeAndDate), { ...centred, italic: true, size: 13 });
  draft.writeAcross(3, 0, lastColumn, text(tableWords.title(year)), {
    ...centred,
    bold: true,
    size: 14,
  });
  draft.writeAcross(4, 0, lastColumn, text(plan.title), { ...centred, bold: true });
  const attached = tableWords.attachedTo(head.locality, year);
  draft.writeAcross(5, 0, lastColumn, text(attached), { ...centred, italic: true });
  for (const row of [0, 1, 2, 4, 5]) draft.height(row, 20);
  draft.height(3, 24);
}

/**
 * Draws the two rows of headings: groups of three columns have their parts under them.
 *
 * @param appended headings of the columns that follow the last one
 */
export function drawTableHeadings(
  draft: SheetDraft,
  targetYear: number | null,
  appended: readonly string[],
): void {
  const words = tableWords.columns;
  const single: readonly (readonly [column: number, words: string])[] = [
    [tableColumns.code, words.code],
    [tableColumns.label, words.label],
    [tableColumns.unit, words.unit],
    [tableColumns.target, targetYear === null ? words.target : `${words.target} ${targetYear}`],
    [tableColumns.verdict, words.verdict],
    [tableColumns.shortfall, words.shortfall],
    [tableColumns.reported, words.reported],
    [tableColumns.cause, words.cause],
    [tableColumns.solution, words.solution],
    [tableColumns.note, words.note],
    ...appended.map((title, index) => [lastTableColumn + 1 + index, title] as const),
  ];
  const [row, subRow] = [tableHeaderRow, tableHeaderRow + 1];
  for (const [column, word] of single) {
    draft.write(row, column, [text(word)]);
    draft.merge(area(row, column, subRow, column));
  }
  const groups = [
    [words.numerator, tableColumns.numerator.total, Object.values(partNames)],
    [words.denominator, tableColumns.denominator.total, Object.values(partNames)],
    [words.result, tableColumns.result.total, [words.overall, partNames.male, partNames.female, words.gap]],
  ] as const;
  for (const [word, column, parts] of groups) {
    draft.write(row, column, [text(word)]);
    draft.merge(area(row, column, row, column + parts.length - 1));
    draft.write(subRow, column, parts.map(text));
  }
  draft.style(area(row, 0, subRow, lastTableColumn + appended.length), heading);
  draft.height(row, 24);
  draft.height(subRow, 52);
}
