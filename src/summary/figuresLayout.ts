import type { Consolidation } from "../consolidation/consolidation";
import { itemName, ownLabel } from "../messages/itemNames";
import { figureWords, partNames, sheetNames } from "../messages/sheets";
import { annexMarkText, type AnnexMark } from "../reports/annexMark";
import type { UnitReport } from "../reports/unitReport";
import { drawFigure } from "./figureCell";
import { addedColumns, figureColumns, figureHeaderRow, figuresGrid, type FigureColumn } from "./figuresGrid";
import { sumCell } from "./figureSum";
import { area, text } from "./layoutCell";
import { rowHeight } from "./rowHeight";
import { SheetDraft } from "./sheetDraft";
import type { SheetLayout } from "./sheetLayout";
import { body, heading, integerFormat, officialMargins, printed, quiet } from "./sheetStyle";

/** How Số liệu theo đơn vị is laid out. */
export interface FiguresOptions {
  /** True where the host has no comments: sources are then written in a column of their own. */
  readonly sourceColumn: boolean;
  /** True where the units' own sheets stay behind: every figure is then a value, with its source as a note. */
  readonly withoutUnitSheets?: boolean;
  /** By what an annex is known again; it stands unseen in the column of codes. */
  readonly mark?: AnnexMark;
  /** Sheets that show the units' figures as they are here, by unit: the units' names lead there. */
  readonly unitSheets?: ReadonlyMap<string, string>;
}

const labelWidth = 46;
const unitWidth = 14;
const sourceWidth = 60;

/**
 * The sheet Số liệu theo đơn vị: items down, the sum first, then the units. A cell is a formula to the unit's own
 * cell where that holds exactly the number, else the number read, with a note of the cell and what it says.
 */
export function figuresLayout(consolidation: Consolidation, options: FiguresOptions): SheetLayout {
  const { year, sums } = consolidation;
  const grid = figuresGrid(consolidation);
  const isHere = ({ file }: UnitReport): boolean => file === null && !options.withoutUnitSheets;
  const draft = new SheetDraft();
  const lastUnit = figureColumns.firstUnit + grid.columns.length - 1;
  const lastColumn = options.sourceColumn ? lastUnit + 1 : Math.max(lastUnit, figureColumns.sum);
  const lastRow = figureHeaderRow + grid.rows.length;
  if (options.mark) draft.write(0, figureColumns.code, [text(annexMarkText(options.mark))]);
  draft.writeAcross(0, 1, figureColumns.sum, text(figureWords.title(year)), { bold: true, size: 14 });
  draft.writeAcross(1, 1, figureColumns.sum, text(figureWords.guide), quiet);
  draft.height(1, 38);
  const sheetOf = (report: UnitReport, unit: string): string | undefined =>
    isHere(report) ? report.sheet : options.unitSheets?.get(unit);
  drawHeader(draft, grid.columns, options.sourceColumn ? lastColumn : null, isHere, sheetOf);
  draft.style(area(figureHeaderRow, 0, figureHeaderRow, lastColumn), heading);
  draft.style(area(figureHeaderRow + 1, 0, lastRow, lastColumn), body);
  draft.style(area(figureHeaderRow + 1, figureColumns.sum, lastRow, lastUnit), {
    horizontal: "right",
    format: integerFormat,
  });
  draft.style(area(figureHeaderRow + 1, figureColumns.sum, lastRow, figureColumns.sum), { bold: true });
  for (const figureRow of grid.rows) {
    const { item, part, row } = figureRow;
    const isFirst = part === "total";
    draft.write(row, 0, [
      text(item.id),
      text(isFirst ? itemName(item.id) : ownLabel(item)),
      text(item.unit),
      text(item.kind === "sex" ? partNames[part] : ""),
      sumCell(item, part, row, addedColumns(grid, item.id), sums.get(item.id)!),
    ]);
    if (isFirst) draft.height(row, rowHeight([[itemName(item.id), labelWidth]]));
    else draft.style(area(row, figureColumns.label), { color: "#5C5C5C", wrap: false });
    if (item.fractional) draft.style(area(row, figureColumns.sum, row, lastUnit), { format: "General" });
    const sources = grid.columns.flatMap((column) => drawFigure(draft, figureRow, column, isHere));
    if (options.sourceColumn) draft.write(row, lastColumn, [text(sources.join("; "))]);
  }
  return draft.layout({
    name: sheetNames.figures,
    columns: Array.from({ length: lastColumn + 1 }, (_, column) => columnWidth(column, lastUnit)),
    freeze: { rows: figureHeaderRow + 1, columns: figureColumns.firstUnit },
    print: {
      orientation: "landscape",
      titleRows: [figureHeaderRow, figureHeaderRow],
      margins: officialMargins,
      pageNumber: true,
    },
    base: printed,
  });
}

function drawHeader(
  draft: SheetDraft,
  columns: readonly FigureColumn[],
  sourceColumn: number | null,
  isHere: (report: UnitReport) => boolean,
  sheetOf: (report: UnitReport, unit: string) => string | undefined,
): void {
  const words = figureWords.columns;
  draft.write(figureHeaderRow, 0, [words.code, words.label, words.unit, words.part, words.sum].map(text));
  const nameOf = ({ unit, missing }: FigureColumn) => (missing ? `${unit} (${figureWords.missing})` : unit);
  for (const figureColumn of columns) {
    const { column, reported } = figureColumn;
    draft.write(figureHeaderRow, column, [text(nameOf(figureColumn))]);
    const report = reported?.reports[0];
    if (!report) continue;
    const sheet = sheetOf(report, figureColumn.unit);
    if (sheet !== undefined) draft.link(figureHeaderRow, column, sheet, "A1");
    if (!isHere(report)) draft.note(figureHeaderRow, column, sourceOf(report));
  }
  if (sourceColumn !== null) draft.write(figureHeaderRow, sourceColumn, [text(words.sources)]);
  const names = columns.map((column) => [nameOf(column), unitWidth] as const);
  draft.height(figureHeaderRow, rowHeight(names));
}

function sourceOf({ file, sheet }: UnitReport): string {
  return figureWords.source(file, sheet);
}

function columnWidth(column: number, lastUnit: number): { width: number; hidden?: boolean } {
  switch (column) {
    case figureColumns.code:
      return { width: 4, hidden: true };
    case figureColumns.label:
      return { width: labelWidth };
    case figureColumns.unit:
    case figureColumns.part:
      return { width: 10 };
    default:
      return { width: column > lastUnit ? sourceWidth : unitWidth };
  }
}
