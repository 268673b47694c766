import type { Finding } from "../findings/finding";
import type { Item, Part } from "../indicators/item";
import { addFigures, flows } from "./addedFigure";
import { readAnswerRow } from "./answer";
import { makeFigure, type FigureReading } from "./figure";
import { readFigureCell, type FigureCell } from "./figureCell";
import { cellAddress } from "./grid";
import type { ItemColumn } from "./itemColumns";
import type { TableFigure } from "./itemFigures";
import type { ItemIndex } from "./itemLabels";
import { withoutNumbering } from "./itemLabels";
import { holdOut } from "./mergeFigures";
import { readHeading } from "./heading";
import { isTotalLabel, partOfLabel, quarterOfLabel } from "./rowWords";
import type { SheetCells } from "./sheetCells";
import type { TableRegion } from "./tableRegion";
import type { FoundUnit, UnitIndex } from "./unitNames";

/** A row of a table with places down. */
export interface PlaceRow {
  readonly row: number;
  /** Text of the row outside its figures: the place's name. */
  readonly label: string;
  readonly total: boolean;
  /** The sex that the row is of, in a table with Tổng, Nam and Nữ down. */
  readonly sex: "male" | "female" | null;
  /** A quarter, or other months, that the row is of; null where it says none. */
  readonly period: "quarter" | "part" | null;
  readonly unit: FoundUnit | null;
}

/** Rows of figures of a table with items across, totals marked. */
export function findPlaceRows(
  cells: SheetCells,
  region: TableRegion,
  columns: readonly ItemColumn[],
  units: UnitIndex,
  year: number,
): PlaceRow[] {
  const figures = new Set(columns.map(({ column }) => column));
  const first = Math.min(...figures);
  const rows = region.body.flatMap((row): PlaceRow[] => {
    if (![...figures].some((column) => isFigureText(cells.text(row, column)))) return [];
    const texts = region.columns
      .filter(({ column }) => column < first && !figures.has(column))
      .map(({ column }) => cells.text(row, column))
      .filter((text) => /\p{L}/u.test(text));
    const names = texts.filter((text) => !/^[IVXLC]+\.?$/.test(text));
    const label = names[0] ?? "";
    const total = names.some(
      (text) => isTotalLabel(text, units.locality) || units.saysNothing(withoutNumbering(text)),
    );
    const part = partOfLabel(label);
    const sex = part === "male" || part === "female" ? part : null;
    const { tags, years, unknown } = readHeading(cells.fold(withoutNumbering(label)));
    if (unknown === "" && years.length > 0 && !years.includes(year)) return [];
    const isPart = unknown === "" && tags.has("partOfYear");
    const period = quarterOfLabel(label) !== null ? "quarter" : isPart ? "part" : null;
    const unit = total ? null : units.find(withoutNumbering(label));
    return [{ row, label, total, sex, period, unit }];
  });
  // Half a year is part of the total beside it, and of the quarters.
  const ofYear = rows.filter(({ period }) => period !== "part");
  return markUnnamedTotal(cells, ofYear.length > 0 ? ofYear : rows, columns);
}

/** Reads the one unit of the table at its total row, or adds the places up where there is none. */
export function readPlaceTable(
  cells: SheetCells,
  rows: readonly PlaceRow[],
  columns: readonly ItemColumn[],
  index: ItemIndex,
): TableFigure[] {
  const totals = grandTotals(rows);
  const places = rows.filter(({ total }) => !total);
  if (places.length > 0 && places.every(({ sex }) => sex !== null))
    return readSexRows(cells, rows, columns, index);
  const quarters = places.filter(({ period }) => period === "quarter");
  const ofPeriods = places.some(({ period }) => period !== null);
  return [...new Set(columns.map(({ item }) => item))].flatMap((id) => {
    const item = index.items.get(id);
    if (!item) return [];
    const own = columns.filter((column) => column.item === id);
    const at = (row: number) => readPlaceRow(cells, row, item, own);
    const [total, second] = totals;
    const [onlyPlace] = places;
    const row = total?.row ?? onlyPlace?.row;
    if (row === undefined) return [];
    if (total) return [{ ...readTotal(cells, item, at, total.row, second?.row, places), row, confidence: 1 }];
    if (places.length === 1 && !ofPeriods) return [{ ...at(row), row, confidence: 1 }];
    const place = { sheet: cells.grid.sheet, cell: cellAddress(row, own[0]?.column ?? 0) };
    return [
      {
        ...addFigures(
          item,
          places.map((each) => at(each.row)),
          !hasSubtotals(cells, rows) &&
            (!ofPeriods || (places.length === 4 && quarters.length === 4 && flows.has(id))),
          place,
        ),
        row,
        confidence: 1,
      },
    ];
  });
}

/** Reads a table with a row for Tổng, Nam and Nữ each. */
function readSexRows(
  cells: SheetCells,
  rows: readonly PlaceRow[],
  columns: readonly ItemColumn[],
  index: ItemIndex,
): TableFigure[] {
  return columns.flatMap(({ item: id, column }) => {
    const item = index.items.get(id);
    const [first] = rows;
    if (!item || !first) return [];
    const given = new Map<Part, FigureCell>(
      rows.map(({ row, sex }) => [sex ?? "total", readFigureCell(cells, row, column, item)]),
    );
    return [{ ...makeFigure(item, given, cells.grid.sheet), row: first.row, confidence: 1 }];
  });
}

/** Reads one row of the table as a unit of its own. */
export function readPlaceRowOf(
  cells: SheetCells,
  { row }: PlaceRow,
  columns: readonly ItemColumn[],
  index: ItemIndex,
): TableFigure[] {
  return [...new Set(columns.map(({ item }) => item))].flatMap((id) => {
    const item = index.items.get(id);
    if (!item) return [];
    return [
      {
        ...readPlaceRow(
          cells,
          row,
          item,
          columns.filter((column) => column.item === id),
        ),
        row,
        confidence: 1,
      },
    ];
  });
}

function readPlaceRow(
  cells: SheetCells,
  row: number,
  item: Item,
  columns: readonly ItemColumn[],
): FigureReading {
  if (item.kind === "yes/no")
    return readAnswerRow(cells, row, item, {
      columns: columns.map(({ column }) => column),
      yes: null,
      no: null,
    });
  const given = new Map<Part, FigureCell>(
    columns.map(({ part, column }) => [part, readFigureCell(cells, row, column, item)]),
  );
  return makeFigure(item, given, cells.grid.sheet);
}

/** The total row's figure; a second total row that says otherwise is a question. */
function readTotal(
  cells: SheetCells,
  item: Item,
  at: (row: number) => FigureReading,
  row: number,
  second: number | undefined,
  places: readonly PlaceRow[],
): FigureReading {
  const reading = at(row);
  const { total } = reading.figure.parts;
  const place = { sheet: cells.grid.sheet, ...(total.cell === null ? {} : { cell: total.cell }) };
  const compare = (value: number | null, source: string, severity: "error" | "warning"): Finding[] =>
    value === null || total.value === null || value === total.value
      ? []
      : [
          {
            code: "sources-disagree",
            severity,
            place,
            item: item.id,
            values: {
              value: total.value,
              source: cellAddress(row, 0),
              otherValue: value,
              otherSource: source,
            },
          },
        ];
  const otherTotal =
    second === undefined ? [] : compare(at(second).figure.parts.total.value, cellAddress(second, 0), "error");
  if (otherTotal.length > 0)
    return { figure: holdOut(reading.figure), findings: [...reading.findings, ...otherTotal] };
  const sum = addsUpOthers(cells, places) ? null : sumOf(item, places, at);
  return {
    figure: reading.figure,
    findings: [...reading.findings, ...compare(sum, `${places.length} dòng`, "warning")],
  };
}

function sumOf(item: Item, places: readonly PlaceRow[], at: (row: number) => FigureReading): number | null {
  if (item.kind === "yes/no" || places.length === 0) return null;
  const readings = places.map(({ row }) => at(row));
  const added = addFigures(item, readings, true, { sheet: "", cell: "" });
  return added.figure.held ? null : added.figure.parts.total.value;
}

/** The total of all stands first or last; totals in between are of some of the places. */
function grandTotals(rows: readonly PlaceRow[]): PlaceRow[] {
  const [first] = rows;
  const last = rows.at(-1);
  return [...new Set([first, last])].filter((row): row is PlaceRow => row?.total ?? false);
}

/** A last row without a name is the total where it is the sum of the others in every column. */
function markUnnamedTotal(
  cells: SheetCells,
  rows: readonly PlaceRow[],
  columns: readonly ItemColumn[],
): PlaceRow[] {
  const last = rows.at(-1);
  if (!last || last.label !== "" || rows.length < 3 || rows.some(({ total }) => total)) return [...rows];
  const number = (row: number, column: number) => {
    const value = cells.value(row, column);
    return typeof value === "number" ? value : 0;
  };
  const others = rows.slice(0, -1);
  const isSum = columns.every(
    ({ column }) =>
      others.reduce((sum, { row }) => sum + number(row, column), 0) === number(last.row, column),
  );
  return isSum ? [...others, { ...last, total: true }] : [...rows];
}

function hasSubtotals(cells: SheetCells, rows: readonly PlaceRow[]): boolean {
  return (
    addsUpOthers(cells, rows) || rows.some(({ total }) => total) || rows.some(({ label }) => label === "")
  );
}

/** Letters beside Roman numerals, or either beside Arabic ones: some rows add up others. */
function addsUpOthers(cells: SheetCells, rows: readonly PlaceRow[]): boolean {
  const orders = rows.map(({ row }) => cells.text(row, cells.filledColumns(row)[0] ?? 0));
  const isLetter = (text: string) => /^[A-H]\.?$/.test(text);
  const isRoman = (text: string) => /^[IVXLC]+\.?$/.test(text);
  return (
    orders.some((text) => isLetter(text) || isRoman(text)) &&
    !orders.every((text) => isLetter(text)) &&
    !orders.every((text) => isRoman(text))
  );
}

function isFigureText(text: string): boolean {
  return text !== "" && text.length < 60;
}
