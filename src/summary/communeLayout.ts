import type { Item, Parts } from "../indicators/item";
import type { SummedShare } from "../indicators/summedShare";
import { communeWords } from "../messages/communeSheet";
import { itemName, ownLabel } from "../messages/itemNames";
import { figureWords, partNames, tableWords } from "../messages/sheets";
import type { Plan } from "../plans/plan";
import { annexMarkText } from "../reports/annexMark";
import type { Annex, FigurePart, UnitReport } from "../reports/unitReport";
import { figureColumns, partsOf } from "./figuresGrid";
import { area, text } from "./layoutCell";
import { rowHeight } from "./rowHeight";
import { SheetDraft } from "./sheetDraft";
import type { LayoutCell, SheetLayout } from "./sheetLayout";
import { body, heading, integerFormat, officialMargins, printed, quiet } from "./sheetStyle";

/** An annex's report as it was read. */
export type AnnexReport = UnitReport & { readonly annex: Annex };

/** Zero-based columns beside those of the figures: the two sides of an indicator take three each. */
const sides = { numerator: figureColumns.sum, denominator: figureColumns.sum + 3 } as const;
const lastColumn = sides.denominator + 2;
const sourceColumn = figureColumns.sum + 1;

/** Zero-based rows: title, guide, source, date, then the indicators. */
const indicatorHeaderRow = 5;

const labelWidth = 46;

/**
 * The sheet of a commune at the next level: what its annex adds to each indicator, then its sums of items with the
 * cells they come from. It carries the annex's mark, and is read as the annex is.
 *
 * @param sheet the name of the sheet
 */
export function communeLayout(
  report: AnnexReport,
  plan: Plan,
  items: readonly Item[],
  sheet: string,
): SheetLayout {
  const { annex, unit, file, reportDate } = report;
  const draft = new SheetDraft();
  draft.write(0, figureColumns.code, [text(annexMarkText(annex.mark))]);
  const title = communeWords.title(unit ?? annex.mark.locality, annex.mark.year);
  draft.writeAcross(0, 1, lastColumn, text(title), { bold: true, size: 14 });
  draft.writeAcross(1, 1, lastColumn, text(communeWords.guide), quiet);
  draft.height(1, 38);
  if (file !== null) draft.write(2, 1, [text(communeWords.source(file, report.sheet))]);
  if (reportDate !== null) {
    draft.write(3, 1, [text(communeWords.date), text(reportDate.split("-").reverse().join("/"))]);
  }
  drawIndicators(draft, annex, plan);
  drawFigures(draft, report, items);
  return draft.layout({
    name: sheet,
    columns: Array.from({ length: lastColumn + 1 }, (_, column) => columnWidth(column)),
    freeze: { rows: 0, columns: figureColumns.unit },
    print: { orientation: "landscape", titleRows: null, margins: officialMargins, pageNumber: true },
    base: printed,
  });
}

function drawIndicators(draft: SheetDraft, { sums }: Annex, plan: Plan): void {
  const words = tableWords.columns;
  draft.write(indicatorHeaderRow, 0, [text(words.code), text(communeWords.indicator)]);
  draft.write(indicatorHeaderRow, sides.numerator, [text(words.numerator)]);
  draft.write(indicatorHeaderRow, sides.denominator, [text(words.denominator)]);
  for (const column of Object.values(sides)) {
    draft.merge(area(indicatorHeaderRow, column, indicatorHeaderRow, column + 2));
    draft.write(indicatorHeaderRow + 1, column, Object.values(partNames).map(text));
  }
  draft.style(area(indicatorHeaderRow, 0, indicatorHeaderRow + 1, lastColumn), heading);
  const first = indicatorHeaderRow + 2;
  plan.indicators.forEach(({ code, label, unit }, index) => {
    const row = first + index;
    draft.write(row, 0, [text(code), text(`${code}. ${label}`), text(unit)]);
    const { numerator, denominator } = sidesOf(sums.get(code));
    draft.write(row, sides.numerator, [...partCells(numerator), ...partCells(denominator)]);
    draft.height(row, rowHeight([[`${code}. ${label}`, labelWidth]]));
  });
  if (plan.indicators.length > 0) {
    draft.style(area(first, 0, first + plan.indicators.length - 1, lastColumn), body);
  }
}

/** Answers stand as how many say Có, of how many. */
function sidesOf(summed: SummedShare | undefined): Pick<SummedShare, "numerator" | "denominator"> {
  const none = { total: null, male: null, female: null };
  if (!summed) return { numerator: none, denominator: none };
  const { answers } = summed;
  if (!answers) return summed;
  return {
    numerator: { ...none, total: answers.yes },
    denominator: { ...none, total: answers.yes + answers.no },
  };
}

function partCells({ total, male, female }: Parts<number | null>): (LayoutCell | null)[] {
  return [total, male, female].map((number) => (number === null ? null : { number }));
}

function drawFigures(draft: SheetDraft, { figures }: AnnexReport, items: readonly Item[]): void {
  const words = figureWords.columns;
  const header = draft.rowCount + 1;
  draft.write(header, 0, [
    ...[words.code, words.label, words.unit, words.part, words.sum].map(text),
    text(communeWords.cell),
  ]);
  draft.style(area(header, 0, header, sourceColumn), heading);
  const rows = items.flatMap((item) => {
    const figure = figures.get(item.id);
    return figure ? partsOf(item).map((part) => ({ item, part, figure: figure.parts[part] })) : [];
  });
  rows.forEach(({ item, part, figure }, index) => {
    const row = header + 1 + index;
    draft.write(row, 0, [
      text(item.id),
      text(part === "total" ? itemName(item.id) : ownLabel(item)),
      text(item.unit),
      text(item.kind === "sex" ? partNames[part] : ""),
      figureCell(figure),
      text(figure.cell === null ? "" : communeWords.place(figure.cell)),
    ]);
    if (part === "total") draft.height(row, rowHeight([[itemName(item.id), labelWidth]]));
    if (!item.fractional) draft.style(area(row, figureColumns.sum), { format: integerFormat });
  });
  if (rows.length > 0) draft.style(area(header + 1, 0, header + rows.length, sourceColumn), body);
}

/** The number; where it is none, what stands in the annex, to be read as it was read there. */
function figureCell({ value, asWritten }: FigurePart): LayoutCell | null {
  if (value !== null) return { number: value };
  return asWritten === null ? null : text(asWritten);
}

function columnWidth(column: number): { width: number; hidden?: boolean } {
  if (column === figureColumns.code) return { width: 4, hidden: true };
  return { width: column === figureColumns.label ? labelWidth : 10 };
}
