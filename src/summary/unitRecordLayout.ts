import { figureOf, type LocatedFigure, type ReportedUnit } from "../consolidation/reportedUnit";
import type { Item, Part } from "../indicators/item";
import { formSourceWords } from "../messages/formSources";
import { itemName } from "../messages/itemNames";
import { formWords, no, yes } from "../messages/sheets";
import { unitRecordWords } from "../messages/annex";
import { readCell } from "../numbers/readCell";
import type { Plan, PlanUnit } from "../plans/plan";
import type { FigurePart } from "../reports/unitReport";
import { drawUnitHead, unitHeadRows } from "./formHead";
import { formSections, type FormRow } from "./formSections";
import { area, numberOrBlank, text } from "./layoutCell";
import { rowHeight } from "./rowHeight";
import { SheetDraft } from "./sheetDraft";
import type { LayoutCell, SheetLayout } from "./sheetLayout";
import {
  body,
  centred,
  heading,
  integerFormat,
  notAsked,
  officialMargins,
  printed,
  quiet,
  section,
} from "./sheetStyle";

/** Zero-based columns: those of the form, with the source in place of its live check. */
const columns = {
  code: 0,
  order: 1,
  label: 2,
  unit: 3,
  total: 4,
  male: 5,
  female: 6,
  cause: 7,
  proposal: 8,
  source: 9,
} as const;

/** In characters, narrow enough that one page across stays readable on A4. */
const widths: readonly number[] = [4, 6, 46, 10, 10, 10, 10, 26, 26, 30];

/** Whose figures are shown, and where the table is that they went into. */
export interface UnitRecord {
  readonly plan: Plan;
  readonly items: readonly Item[];
  readonly year: number;
  /** "phường Lê Chân, thành phố Hải Phòng" */
  readonly locality: string;
  readonly reported: ReportedUnit;
  /** Name of the sheet to make. */
  readonly sheet: string;
  /** The unit's column on Số liệu theo đơn vị. */
  readonly back: { readonly sheet: string; readonly cell: string };
}

/**
 * The standard form of a unit as it was filled in: its figures as values, each with its source, and what the unit
 * wrote beside them. Blanks stay blank unless they follow from the other two parts, and of what is held out only what
 * reads as a figure is shown; who prepared the report is left out.
 */
export function unitRecordLayout(record: UnitRecord): SheetLayout {
  const { plan, year, locality, reported, items } = record;
  const draft = new SheetDraft();
  drawUnitHead(draft, { plan, year, locality, unit: reported.unit }, columns.source);
  const headerRow = drawLines(draft, record);
  draft.write(headerRow, 0, [...formHeadings, unitRecordWords.source].map(text));
  draft.style(area(headerRow, 0, headerRow, columns.source), heading);
  draft.height(headerRow, 32);
  const sections = formSections(plan, unitWithAllItems(reported), items);
  const rowCount = sections.reduce((sum, { rows }) => sum + 1 + rows.length, 0);
  styleRows(draft, headerRow + 1, headerRow + rowCount);
  let row = headerRow;
  for (const { title, rows } of sections) {
    row += 1;
    draft.writeAcross(row, columns.order, columns.source, text(title), { ...section, horizontal: "left" });
    draft.height(row, rowHeight([]));
    for (const formRow of rows) {
      row += 1;
      drawRow(draft, row, formRow, figureOf(reported, formRow.item.id));
    }
  }
  return draft.layout({
    name: record.sheet,
    columns: widths.map((width, column) => (column === columns.code ? { width, hidden: true } : { width })),
    freeze: { rows: 0, columns: columns.unit },
    print: {
      orientation: "landscape",
      titleRows: [headerRow, headerRow],
      margins: officialMargins,
      pageNumber: true,
    },
    base: printed,
  });
}

const formHeadings = Object.values(formWords.columns).slice(0, columns.source);

/** Draws whose figures these are and of when. Returns the row after them. */
function drawLines(draft: SheetDraft, { year, reported, back }: UnitRecord): number {
  const date = reported.reports.map(({ reportDate }) => reportDate ?? "").reduce(latest);
  const lines = [
    [formWords.unit, reported.unit],
    [formWords.period, formWords.periodOf(year)],
    [formWords.date, date.split("-").reverse().join("/")],
  ] as const;
  lines.forEach(([label, value], index) => {
    const row = unitHeadRows + index;
    draft.writeAcross(row, columns.order, columns.label, text(label), { bold: true });
    draft.writeAcross(row, columns.unit, columns.cause, text(value), {});
    draft.height(row, rowHeight([]));
  });
  const row = unitHeadRows + lines.length;
  draft.writeAcross(row, columns.order, columns.label, text(unitRecordWords.back), { ...quiet, size: 10 });
  draft.link(row, columns.order, back.sheet, back.cell);
  return row + 1;
}

function latest(one: string, other: string): string {
  return one > other ? one : other;
}

/** What the unit is asked for, and what it gave beside. */
function unitWithAllItems({ planUnit, reports, unit }: ReportedUnit): PlanUnit {
  const given = reports.flatMap(({ figures }) => [...figures.keys()]);
  const asked = planUnit ?? { name: unit, aliases: [], items: [] };
  return { ...asked, items: [...new Set([...asked.items, ...given])] };
}

/** What all rows have in common. */
function styleRows(draft: SheetDraft, first: number, last: number): void {
  const over = (from: number, to = from) => area(first, from, last, to);
  draft.style(over(columns.order, columns.source), body);
  for (const column of [columns.order, columns.unit]) draft.style(over(column), centred);
  draft.style(over(columns.total, columns.female), { horizontal: "right", format: integerFormat });
  draft.style(over(columns.source), { ...quiet, size: 10 });
}

function drawRow(
  draft: SheetDraft,
  row: number,
  { item, order, whole }: FormRow,
  located: LocatedFigure | null,
): void {
  const { cause = "", proposal = "" } = located?.figure ?? {};
  const source = located === null ? "" : sourceOf(located);
  const label = whole ? item.label : itemName(item.id);
  draft.write(row, columns.code, [
    text(item.id),
    text(order),
    text(label),
    text(item.unit),
    ...figureCells(located),
    text(cause),
    text(proposal),
    text(source),
  ]);
  if (item.fractional) draft.style(area(row, columns.total, row, columns.female), { format: "General" });
  if (item.kind !== "sex") draft.style(area(row, columns.male, row, columns.female), notAsked);
  const wrapped = { label, unit: item.unit, cause, proposal, source };
  const names = ["label", "unit", "cause", "proposal", "source"] as const;
  draft.height(row, rowHeight(names.map((name) => [wrapped[name], widths[columns[name]] ?? 1])));
}

const parts: readonly Part[] = ["total", "male", "female"];

function figureCells(located: LocatedFigure | null): (LayoutCell | null)[] {
  if (located === null) return [null, null, null];
  const { answer, held, parts: given } = located.figure;
  if (typeof answer === "boolean") return [text(answer ? yes : no), null, null];
  return parts.map((part) => numberOrBlank(held ? figureIn(given[part]) : given[part].value));
}

/** The figure in a cell that is held out; null where its text is more than a figure. */
function figureIn({ asWritten }: FigurePart): number | null {
  const reading = asWritten === null ? null : readCell(asWritten, "number");
  return reading?.kind === "number" && !reading.percent ? reading.value : null;
}

/** "tyt.xls · Sheet1 · E7: 120, F7: 63": text that is no figure is not passed on. */
function sourceOf({ figure, report }: LocatedFigure): string {
  const cells = parts.flatMap((part) => {
    const { cell, asWritten } = figure.parts[part];
    if (cell === null || asWritten === null || asWritten === "") return [];
    return [saysFigure(asWritten) ? `${cell}: ${asWritten}` : cell];
  });
  if (cells.length === 0 && parts.every((part) => figure.parts[part].value === null)) return "";
  const source = formSourceWords.source(report.file, report.sheet, cells);
  return figure.held ? `${source} · ${unitRecordWords.held}` : source;
}

function saysFigure(asWritten: string): boolean {
  const { kind } = readCell(asWritten, "number");
  return kind === "number" || kind === "zero";
}
