import type { Finding } from "../findings/finding";
import type { Item, Part } from "../indicators/item";
import { addFigures, flows } from "./addedFigure";
import { readAnswerRow } from "./answer";
import { makeFigure, type FigureReading } from "./figure";
import { blankPart, readFigureCell, type FigureCell } from "./figureCell";
import type { ReadColumns } from "./figureColumns";
import type { FigureColumns } from "./partColumns";
import { cellAddress } from "./grid";
import type { ItemIndex } from "./itemLabels";
import type { ItemRow } from "./itemRows";
import type { SheetCells } from "./sheetCells";
import type { ReportedFigure } from "./unitReport";

/** Figures of a table by item, each with how surely its row was recognised. */
export interface TableFigure extends FigureReading {
  readonly row: number;
  readonly confidence: number;
}

/** Reads the figures of a table's rows from the columns chosen. */
export function readRowFigures(
  cells: SheetCells,
  rows: readonly ItemRow[],
  columns: ReadColumns,
  index: ItemIndex,
): TableFigure[] {
  const figures: TableFigure[] = [];
  for (const group of groupRows(rows)) {
    const [first] = group;
    const item = first && index.items.get(first.item);
    if (!first || !item) continue;
    const { row, confidence } = first;
    if (first.byQuarter) {
      figures.push(...newsFigures(cells, first, columns, index));
      continue;
    }
    const reading = readOne(cells, item, group, columns);
    figures.push({ ...withRemarks(reading, group), row, confidence });
  }
  return figures;
}

/** Rows of one figure together: the item's own, then "- Nam" and "- Nữ" below it. */
function groupRows(rows: readonly ItemRow[]): ItemRow[][] {
  const groups: ItemRow[][] = [];
  for (const row of rows) {
    const group = groups.at(-1);
    const before = group?.[0];
    const continues =
      before &&
      before.item === row.item &&
      before.byQuarter === null &&
      row.byQuarter === null &&
      !group.some(({ part }) => part === row.part);
    if (continues) group.push(row);
    else groups.push([row]);
  }
  return groups;
}

function readOne(
  cells: SheetCells,
  item: Item,
  group: readonly ItemRow[],
  columns: ReadColumns,
): FigureReading {
  const [first] = group;
  if (!first) return makeFigure(item, new Map(), cells.grid.sheet);
  if (item.kind === "yes/no") {
    // Only the last of four quarters answers for the year.
    const atYearEnd =
      columns.places.size > 0 || columns.quarters.size < 4 ? undefined : columns.quarters.get(4);
    const set = columns.year ?? atYearEnd;
    return readAnswerRow(cells, first.row, item, {
      columns: set?.answers ?? [],
      yes: set?.yes ?? null,
      no: set?.no ?? null,
    });
  }
  if (columns.year) return makeFigure(item, partCells(cells, item, group, columns.year), cells.grid.sheet);
  const sets = columns.places.size > 0 ? [...columns.places.values()] : [...columns.quarters.values()];
  const readings = sets.map((set) => makeFigure(item, partCells(cells, item, group, set), cells.grid.sheet));
  const whole = columns.places.size > 0 || (columns.quarters.size === 4 && flows.has(item.id));
  return addFigures(item, readings, whole, { sheet: cells.grid.sheet, cell: cellAddress(first.row, 0) });
}

/** The cells of a figure: the row's own columns, and the rows of one sex below it. */
export function partCells(
  cells: SheetCells,
  item: Item,
  group: readonly Pick<ItemRow, "row" | "part">[],
  set: FigureColumns,
): Map<Part, FigureCell> {
  const found = new Map<Part, FigureCell>();
  for (const { row, part } of group) {
    for (const [columnPart, column] of set.parts) {
      const target = part === null || part === "total" ? columnPart : ofSex(part, columnPart);
      if (target === null) continue;
      const read = readFigureCell(cells, row, column, item);
      const before = found.get(target);
      if (!before || saysLess(before, read)) found.set(target, read);
    }
  }
  return found;
}

/** In a row of one sex the figure stands under Tổng or under that sex. */
function ofSex(part: Part, column: Part): Part | null {
  return column === "total" || column === part ? part : null;
}

function saysLess(before: FigureCell, after: FigureCell): boolean {
  const blank = ({ part, finding }: FigureCell) =>
    finding === null && part.value === null && part.said === "no-data";
  return blank(before) && !blank(after);
}

/** News items have an item for each quarter, whose column it is read from. */
function newsFigures(
  cells: SheetCells,
  { row, byQuarter }: ItemRow,
  columns: ReadColumns,
  index: ItemIndex,
): TableFigure[] {
  const ids = byQuarter ?? [];
  const figures: TableFigure[] = [];
  for (const [quarter, set] of columns.quarters) {
    const item = index.items.get(ids[quarter - 1] ?? "");
    if (!item) continue;
    const reading = makeFigure(item, partCells(cells, item, [{ row, part: null }], set), cells.grid.sheet);
    figures.push({ ...reading, row, confidence: 1 });
  }
  const total = columns.year?.parts.get("total");
  if (figures.length > 0 || total === undefined || cells.text(row, total) === "") return figures;
  return [{ ...withoutQuarter(cells, row, total, ids, index), row, confidence: 0 }];
}

/** A year's news in one figure: which quarter it is of is a question. */
function withoutQuarter(
  cells: SheetCells,
  row: number,
  column: number,
  ids: readonly string[],
  index: ItemIndex,
): FigureReading {
  const cell = cellAddress(row, column);
  const candidates = ids.map((id) => index.items.get(id)?.label ?? id);
  const finding: Finding = {
    code: "ambiguous-label",
    severity: "error",
    place: { sheet: cells.grid.sheet, cell },
    values: { asWritten: cells.text(row, column), candidates },
  };
  const none = blankPart(null, null);
  return {
    figure: { item: "", parts: { total: none, male: none, female: none }, held: true },
    findings: [finding],
  };
}

/** Adds what the unit wrote beside the figure. */
function withRemarks(reading: FigureReading, group: readonly ItemRow[]): FigureReading {
  const cause = group.find((row) => row.cause !== null)?.cause ?? null;
  const proposal = group.find((row) => row.proposal !== null)?.proposal ?? null;
  const figure: ReportedFigure = {
    ...reading.figure,
    ...(cause !== null ? { cause } : {}),
    ...(proposal !== null ? { proposal } : {}),
  };
  return { ...reading, figure };
}
