import { figureOf, isCompared, type LocatedFigure } from "../consolidation/reportedUnit";
import type { Item, Part } from "../indicators/item";
import { figureWords, no, yes } from "../messages/sheets";
import { cellAddress } from "../reports/grid";
import type { FigurePart, UnitReport } from "../reports/unitReport";
import type { FigureColumn, FigureRow } from "./figuresGrid";
import { keptDecimals } from "./figureSum";
import { area, formula, text } from "./layoutCell";
import type { SheetDraft } from "./sheetDraft";
import type { LayoutCell } from "./sheetLayout";
import { onSheet } from "./sheetReference";
import { quiet } from "./sheetStyle";

/**
 * Draws a unit's figure into its cell: a formula to the unit's own cell where that holds exactly the number, a
 * formula over the other two parts where it follows from them, else the number as read with a note of its source.
 *
 * @param isHere whether a report's sheet is in the same workbook, so that a formula can point at it
 * @returns the source as the source column says it; none where the cell's own formula shows it
 */
export function drawFigure(
  draft: SheetDraft,
  { item, part, row }: FigureRow,
  column: FigureColumn,
  isHere: (report: UnitReport) => boolean,
): string[] {
  const located = column.reported && figureOf(column.reported, item.id);
  if (!column.reported || !located) return [];
  const at = column.column;
  const cell =
    item.kind === "yes/no" ? answerCell(located, isHere) : numberCell(located, item, part, row, at, isHere);
  if (cell) draft.write(row, at, [cell]);
  const remarks: string[] = [];
  if (cell && isCompared(column.reported, item.id)) {
    draft.style(area(row, at), { ...quiet, wrap: false });
    remarks.push(figureWords.comparedOnly);
  }
  const { cell: source, asWritten } = located.figure.parts[part];
  if (located.figure.held && asWritten)
    remarks.push(`${figureWords.held}: ${figureWords.origin(source, asWritten)}`);
  else if (cell && "number" in cell && source) remarks.push(figureWords.origin(source, asWritten));
  if (part === "total") remarks.push(...reasonsFor(item.id, located.report));
  if (remarks.length === 0) return [];
  draft.note(row, at, remarks.join("; "));
  return [`${column.unit}: ${remarks.join("; ")}`];
}

/** Why a figure counts although something is said against it. */
function reasonsFor(item: string, { findings }: UnitReport): string[] {
  return findings.flatMap((finding) =>
    finding.item === item && finding.accepted ? [figureWords.accepted(finding.accepted.reason)] : [],
  );
}

function numberCell(
  { figure, report }: LocatedFigure,
  item: Item,
  part: Part,
  row: number,
  column: number,
  isHere: (report: UnitReport) => boolean,
): LayoutCell | null {
  const { value, clean, cell } = figure.parts[part];
  if (value === null || figure.held) return null;
  if (clean && cell !== null && isHere(report)) {
    const source = onSheet(report.sheet, cell);
    return formula(`IF(ISNUMBER(${source}),${source},"")`, value);
  }
  return derivedCell(figure.parts, item, part, row, column) ?? { number: value };
}

/** Tổng, Nam and Nữ stand in this order one under the other; the one not printed follows from the other two. */
const offsets: Readonly<Record<Part, number>> = { total: 0, male: 1, female: 2 };

function derivedCell(
  parts: Readonly<Record<Part, FigurePart>>,
  item: Item,
  part: Part,
  row: number,
  column: number,
): LayoutCell | null {
  if (parts[part].said !== "derived") return null;
  const others = (["total", "male", "female"] as const).filter((other) => other !== part);
  if (others.some((other) => parts[other].value === null || parts[other].said === "derived")) return null;
  const [one, other] = others.map((name) => cellAddress(row + offsets[name] - offsets[part], column));
  const difference = `${one}${part === "total" ? "+" : "-"}${other}`;
  const exactly = item.fractional ? `ROUND(${difference},${keptDecimals})` : difference;
  return formula(`IF(COUNT(${one},${other})=2,${exactly},"")`, parts[part].value);
}

/** Có or Không; a formula where the unit's cell says exactly that. */
function answerCell(
  { figure, report }: LocatedFigure,
  isHere: (report: UnitReport) => boolean,
): LayoutCell | null {
  if (typeof figure.answer !== "boolean" || figure.held) return null;
  const answer = figure.answer ? yes : no;
  const { cell, asWritten } = figure.parts.total;
  if (cell === null || asWritten !== answer || !isHere(report)) return text(answer);
  const source = onSheet(report.sheet, cell);
  return formula(`IF(OR(${source}="${yes}",${source}="${no}"),${source},"")`, answer);
}
