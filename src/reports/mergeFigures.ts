import type { Finding } from "../findings/finding";
import type { Part } from "../indicators/item";
import { shownText } from "./personalText";
import type { FigureReading } from "./figure";
import type { TableFigure } from "./itemFigures";
import type { ItemIndex } from "./itemLabels";
import { cellAddress } from "./grid";
import type { SheetCells } from "./sheetCells";
import type { ReportedFigure } from "./unitReport";

const parts: readonly Part[] = ["total", "male", "female"];

/**
 * Brings the rows of one unit's tables together: one figure for each item. Of rows that say the same, or of which
 * one is blank, one is taken; a paraphrase gives way to a row with the item's own words; where two disagree, none.
 *
 * @returns by item id, and what was said about the rows
 */
export function mergeFigures(
  cells: SheetCells,
  readings: readonly TableFigure[],
  labelColumn: number,
  index: ItemIndex,
): { figures: Map<string, ReportedFigure>; findings: Finding[] } {
  const figures = new Map<string, ReportedFigure>();
  const findings: Finding[] = [];
  const byItem = new Map<string, TableFigure[]>();
  for (const reading of readings) {
    const { item } = reading.figure;
    if (item === "") findings.push(...reading.findings);
    else byItem.set(item, [...(byItem.get(item) ?? []), reading]);
  }
  for (const [item, all] of byItem) {
    const given = all.filter(saysSomething);
    const [first = all[0]] = given;
    if (!first) continue;
    if (given.length < 2) {
      figures.set(item, first.figure);
      findings.push(...first.findings);
      continue;
    }
    const surest = Math.max(...given.map(({ confidence }) => confidence));
    const sure = given.filter(({ confidence }) => confidence === surest);
    // Of rows that say the same, the one that says most of it.
    const [chosen = first] = [...sure].sort((one, other) => partsGiven(other) - partsGiven(one));
    for (const other of given.filter(({ confidence }) => confidence < surest)) {
      findings.push(secondRow(cells, other, labelColumn));
    }
    const rival = sure.find((each) => each !== chosen && disagree(chosen, each));
    findings.push(...chosen.findings);
    if (rival) {
      findings.push(disagreement(cells, chosen, rival, index));
      figures.set(item, holdOut(chosen.figure));
    } else figures.set(item, chosen.figure);
  }
  return { figures, findings };
}

function saysSomething({ figure, findings }: FigureReading): boolean {
  if (figure.held || findings.length > 0 || typeof figure.answer === "boolean") return true;
  return parts.some(
    (part) => figure.parts[part].value !== null || figure.parts[part].said === "not-collected",
  );
}

function partsGiven({ figure }: FigureReading): number {
  return parts.filter((part) => figure.parts[part].value !== null).length;
}

function disagree({ figure: a }: FigureReading, { figure: b }: FigureReading): boolean {
  if (a.held || b.held || a.answer !== b.answer) return true;
  return parts.some((part) => {
    const [one, other] = [a.parts[part].value, b.parts[part].value];
    return one !== null && other !== null && one !== other;
  });
}

/** A row in other words beside the item's own: it must mean something else. */
function secondRow(cells: SheetCells, { row }: TableFigure, labelColumn: number): Finding {
  return {
    code: "unknown-item",
    severity: "warning",
    place: { sheet: cells.grid.sheet, cell: cellAddress(row, labelColumn) },
    values: { asWritten: shownText(cells.text(row, labelColumn)) },
  };
}

function disagreement(cells: SheetCells, one: TableFigure, other: TableFigure, index: ItemIndex): Finding {
  const { item } = one.figure;
  const place = { sheet: cells.grid.sheet, cell: one.figure.parts.total.cell ?? cellAddress(one.row, 0) };
  const [value, otherValue] = [one.figure.parts.total.value, other.figure.parts.total.value];
  if (value === null || otherValue === null) {
    const label = index.items.get(item)?.label ?? item;
    return {
      code: "ambiguous-label",
      severity: "error",
      place,
      item,
      values: { asWritten: label, candidates: [cellAddress(one.row, 0), cellAddress(other.row, 0)] },
    };
  }
  return {
    code: "sources-disagree",
    severity: "error",
    place,
    item,
    values: { value, source: cellAddress(one.row, 0), otherValue, otherSource: cellAddress(other.row, 0) },
  };
}

/** A figure whose numbers are not used. */
export function holdOut(figure: ReportedFigure): ReportedFigure {
  const out = (part: Part) => ({ ...figure.parts[part], value: null, clean: false });
  const answer = figure.answer === undefined ? {} : { answer: null };
  return {
    ...figure,
    ...answer,
    parts: { total: out("total"), male: out("male"), female: out("female") },
    held: true,
  };
}
