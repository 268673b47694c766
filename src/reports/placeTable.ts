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
import { holdOut } from "./mergeFigures";
import { addsUpOthers, grandTotals, hasSubtotals, type PlaceRow } from "./placeRows";
import type { SheetCells } from "./sheetCells";

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
