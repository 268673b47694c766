import type { Finding } from "../findings/finding";
import type { Item, Part } from "../indicators/item";
import type { FiguresTable } from "./annexSheets";
import { blankPart, readFigureCell } from "./figureCell";
import { cellAddress, cellKey } from "./grid";
import { shownText } from "./personalText";
import type { ReportedFigure } from "./unitReport";

/** The rows an item takes: Tổng alone, or Tổng, Nam and Nữ one under the other. */
export type ItemRows = ReadonlyMap<string, readonly number[]>;

/** Zero-based rows of each item of the library, by the codes at their left. */
export function itemRowsOf(table: FiguresTable, items: readonly Item[]): ItemRows {
  const known = new Set(items.map(({ id }) => id));
  const rows = new Map<string, number[]>();
  table.cells.grid.rows.forEach((values, row) => {
    const code = values[table.codeColumn];
    if (row <= table.headerRow || typeof code !== "string" || !known.has(code)) return;
    rows.set(code, [...(rows.get(code) ?? []), row]);
  });
  return rows;
}

/**
 * The sums of an annex as the figures of one report, each with the cell of its sum. They are not checked against
 * each other: the units that gave a total are not all of them units that gave men and women.
 */
export function readAnnexFigures(
  table: FiguresTable,
  rows: ItemRows,
  items: readonly Item[],
): { figures: Map<string, ReportedFigure>; findings: Finding[] } {
  const figures = new Map<string, ReportedFigure>();
  const findings: Finding[] = [];
  for (const item of items) {
    const own = rows.get(item.id);
    if (!own) continue;
    const reading = item.kind === "yes/no" ? readAnswers(table, own[0]!, item) : readSums(table, own, item);
    figures.set(item.id, reading.figure);
    findings.push(...reading.findings);
  }
  return { figures, findings };
}

const partOrder: readonly Part[] = ["total", "male", "female"];

function readSums(
  { cells, sumColumn }: FiguresTable,
  rows: readonly number[],
  item: Item,
): { figure: ReportedFigure; findings: Finding[] } {
  const read = partOrder.map((_, at) => {
    const row = item.kind === "sex" || at === 0 ? rows[at] : undefined;
    return row === undefined
      ? { part: blankPart(null, null), finding: null }
      : readFigureCell(cells, row, sumColumn, item);
  });
  const [total, male, female] = read.map(({ part }) => part);
  const findings = read.flatMap(({ finding }) => finding ?? []);
  const parts = { total: total!, male: male!, female: female! };
  return { figure: { item: item.id, parts, held: findings.length > 0 }, findings };
}

/** "5/6": five of six units say Có; so says the commune only where all do. */
function readAnswers(
  { cells, sumColumn }: FiguresTable,
  row: number,
  item: Item,
): { figure: ReportedFigure; findings: Finding[] } {
  const asWritten = cells.text(row, sumColumn);
  const cell = cellAddress(row, sumColumn);
  const answers = answersIn(asWritten);
  const blank = blankPart(null, null);
  const parts = { total: blankPart(cell, shownText(asWritten)), male: blank, female: blank };
  const figure = { item: item.id, parts, answer: answers && answers.no === 0, held: false };
  const about = { severity: "error", place: { sheet: cells.grid.sheet, cell }, item: item.id } as const;
  if (cells.grid.uncalculatedCells.has(cellKey(row, sumColumn))) {
    return { figure: { ...figure, held: true }, findings: [{ ...about, code: "formula-not-calculated" }] };
  }
  if (answers || asWritten === "") return { figure, findings: [] };
  const values = { asWritten: shownText(asWritten), expects: "answer" } as const;
  return {
    figure: { ...figure, held: true },
    findings: [{ ...about, code: "unexpected-answer", values }],
  };
}

function answersIn(text: string): { yes: number; no: number } | null {
  const [, yes, all] = /^(\d+)\s*\/\s*(\d+)$/.exec(text) ?? [];
  return yes === undefined || Number(yes) > Number(all)
    ? null
    : { yes: Number(yes), no: Number(all) - Number(yes) };
}
