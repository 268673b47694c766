import type { Finding, FindingOf } from "../findings/finding";
import { findColumnRoles, underPlace, type ColumnRoles, type ValueColumn } from "./columnRoles";
import { chooseColumns, noColumns, type ReadColumns } from "./figureColumns";
import { cellAddress } from "./grid";
import { readRowFigures, type TableFigure } from "./itemFigures";
import type { ItemIndex } from "./itemLabels";
import { sortRows, type RowContext } from "./itemRows";
import type { ColumnDecision } from "./readingContext";
import { findScale } from "./scaledFigures";
import type { SheetCells } from "./sheetCells";
import type { TableRegion } from "./tableRegion";
import { shownText } from "./personalText";
import { partOfLabel } from "./rowWords";

/** A table with items down, its columns understood. */
export interface ItemTable {
  readonly region: TableRegion;
  readonly roles: ColumnRoles;
  readonly columns: ReadColumns;
  /** Where its labels stand, for findings. */
  readonly labelColumn: number;
}

/** What was read from some rows of a table. */
export interface RowsReading {
  readonly figures: readonly TableFigure[];
  readonly findings: readonly Finding[];
  /** The last row that something was read from; -1 where none. */
  readonly lastRow: number;
}

/** What columns are chosen by. */
export interface ColumnContext {
  readonly index: ItemIndex;
  readonly year: number;
  readonly sheetYear: number | null;
  readonly decisions: readonly ColumnDecision[];
  /** True for a name of a unit or place. */
  readonly isPlace: (name: string) => boolean;
}

/** A table as one with items down; null where its rows name none. */
export function asItemTable(
  cells: SheetCells,
  region: TableRegion,
  context: ColumnContext,
): ItemTable | null {
  const roles = findColumnRoles(cells, region, context.index);
  if (roles.labels.length === 0 && roles.code === null) return null;
  const found = roles.values.map((value) => underPlace(value, context.isPlace));
  const decisionOf = (value: ValueColumn) =>
    context.decisions.filter(({ heading }) => heading === value.name).at(-1)?.meaning;
  const isDecided = found.some((value) => decisionOf(value) !== undefined);
  const seemsOtherwise = goesOnBelow(cells, region, found);
  const values = found
    .filter((value) => !seemsOtherwise || !isDecided || decisionOf(value) !== undefined)
    .flatMap((value) => decidedColumn(value, decisionOf(value)));
  const chosen = chooseColumns(cells, region, values, context.year, context.sheetYear, context.isPlace);
  const scale = findScale(cells, region);
  const sure = seemsOtherwise && !isDecided ? unreadable(cells, region, found, chosen) : chosen;
  const columns = scale ? { ...noColumns, writtenYear: chosen.writtenYear, findings: [scale] } : sure;
  return { region, roles, columns, labelColumn: roles.labels[0] ?? roles.code ?? 0 };
}

/** True where words of headings stand below what was taken for the headings: the columns are not what they seem. */
function goesOnBelow(cells: SheetCells, region: TableRegion, values: readonly ValueColumn[]): boolean {
  const columns = values.map(({ column }) => column.column);
  const firstFigures = region.body.findIndex((row) =>
    columns.some((column) => /\d/.test(cells.text(row, column))),
  );
  const before = region.body.slice(0, firstFigures < 0 ? 3 : firstFigures);
  return before.some((row) => columns.some((column) => partOfLabel(cells.text(row, column)) !== null));
}

/** No columns to read, and the question what they are. */
function unreadable(
  cells: SheetCells,
  region: TableRegion,
  values: readonly ValueColumn[],
  { writtenYear }: ReadColumns,
): ReadColumns {
  const titles = values.map(({ name }) => shownText(name));
  const place = {
    sheet: cells.grid.sheet,
    cell: cellAddress(region.headerRows.at(-1) ?? 0, values[0]?.column.column ?? 0),
  };
  const finding: FindingOf<"ambiguous-column"> = {
    code: "ambiguous-column",
    severity: "error",
    place,
    values: { asWritten: titles[0] ?? "", candidates: titles },
  };
  return { ...noColumns, writtenYear, findings: [finding] };
}

/** A column as the officer decided it; none where it is not to be read. */
function decidedColumn(value: ValueColumn, meaning: ColumnDecision["meaning"] | undefined): ValueColumn[] {
  if (meaning === undefined) return [value];
  if (meaning === "not-read") return [];
  return [
    { ...value, heading: { tags: new Set([meaning]), part: meaning, years: [], quarter: null, unknown: "" } },
  ];
}

/** Reads the figures of some of a table's rows. */
export function readItemRows(
  cells: SheetCells,
  table: ItemTable,
  body: readonly number[],
  columns: ReadColumns,
  context: RowContext,
): RowsReading {
  const all = [
    ...(columns.year ? [columns.year] : []),
    ...columns.quarters.values(),
    ...columns.places.values(),
  ];
  const figureColumns = [
    ...new Set(
      all.flatMap(({ parts, answers, yes, no }) => [
        ...parts.values(),
        ...answers,
        ...(yes === null ? [] : [yes]),
        ...(no === null ? [] : [no]),
      ]),
    ),
  ];
  // Rows of a table without any column for figures explain how to fill in another.
  if (table.roles.values.length === 0) return { figures: [], findings: [], lastRow: -1 };
  const { rows, findings } = sortRows(cells, body, table.roles, figureColumns, context);
  const read = readRowFigures(cells, rows, columns, context.index);
  const lastRow = Math.max(-1, ...rows.map(({ row }) => row));
  return { figures: read, findings, lastRow };
}

/** Findings about the columns of a table: personal data, hidden figures. */
export function columnFindings(
  cells: SheetCells,
  { region, roles }: Pick<ItemTable, "region" | "roles">,
): Finding[] {
  const place = (column: number) => ({
    sheet: cells.grid.sheet,
    cell: cellAddress(region.headerRows.at(-1) ?? 0, column),
  });
  const personal = roles.personal.map(({ column, title }): Finding => ({
    code: "personal-data",
    severity: "warning",
    place: place(column),
    values: { asWritten: shownText(title) },
  }));
  const hidden = roles.values
    .filter(({ column }) => column.hidden && region.body.some((row) => cells.text(row, column.column) !== ""))
    .map(({ column }): Finding => ({
      code: "hidden-rows",
      severity: "warning",
      place: place(column.column),
      values: { what: "columns", which: cellAddress(0, column.column).replace(/\d+$/, "") },
    }));
  return [...personal, ...hidden];
}
