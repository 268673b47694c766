import type { Finding } from "../findings/finding";
import { cellAddress } from "./grid";
import type { ItemColumn, ItemColumns, OtherColumn } from "./itemColumns";
import type { ItemIndex } from "./itemLabels";
import { shownText } from "./personalText";
import type { SheetCells } from "./sheetCells";
import type { TableRegion } from "./tableRegion";

/** The columns of a table with items across that are read, and what is said of the others. */
export interface SortedColumns {
  readonly columns: readonly ItemColumn[];
  readonly findings: readonly Finding[];
}

/**
 * Leaves out columns that could be another's figure, and says so of each, and of each column of figures whose heading
 * is not understood. Columns without any figure are not asked about.
 *
 * @param set apart: columns of people, numbering and remarks
 */
export function sortColumns(
  cells: SheetCells,
  region: TableRegion,
  { columns, others }: ItemColumns,
  { index, year, apart }: { index: ItemIndex; year: number; apart: ReadonlySet<number> },
): SortedColumns {
  const doubtful = columns.flatMap((column) => rivalled(cells, region, column, columns));
  const read = columns.filter(
    (column, at) =>
      !doubtful.some((other) => other.column === column.column) &&
      columns.findIndex(({ item, part }) => item === column.item && part === column.part) === at,
  );
  const place = (column: number) => ({
    sheet: cells.grid.sheet,
    cell: cellAddress(region.headerRows.at(-1) ?? 0, column),
  });
  const asked = [...doubtful, ...others].filter(
    ({ column, why }) => !apart.has(column) && (why !== "unknown" || holdsCounts(cells, region, column)),
  );
  const findings = asked.flatMap((other) => {
    const isRead = "item" in other && read.some(({ item }) => item === other.item);
    return isRead ? [] : findingOf(other, place(other.column), index, year);
  });
  return { columns: read, findings: oncePerHeading(findings) };
}

/**
 * A column beside one that gives other figures for the same part: where that one's heading names the item better,
 * this one must mean something else; where it does not, either may be meant.
 */
function rivalled(
  cells: SheetCells,
  { body }: TableRegion,
  { column, title, item, part, confidence }: ItemColumn,
  columns: readonly ItemColumn[],
): OtherColumn[] {
  const rivals = columns.filter(
    (other) =>
      other.column !== column &&
      other.item === item &&
      other.part === part &&
      other.confidence >= confidence &&
      body.some((row) => cells.text(row, other.column) !== cells.text(row, column)),
  );
  if (rivals.length === 0) return [];
  const isNamedBetter = rivals.some((other) => other.confidence > confidence);
  return [
    isNamedBetter ? { column, title, why: "unknown" } : { column, title, why: "ambiguous", items: [item] },
  ];
}

/** True for a column with a number in it that is neither a share nor a day. */
function holdsCounts(cells: SheetCells, { body }: TableRegion, column: number): boolean {
  return body.some((row) => {
    const text = cells.text(row, column).trim();
    return /^[-–(+]?\s*\d/.test(text) && !/%$|^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/.test(text);
  });
}

function findingOf(
  other: OtherColumn,
  place: { readonly sheet: string; readonly cell: string },
  index: ItemIndex,
  year: number,
): Finding[] {
  const asWritten = shownText(other.title);
  const label = (id: string) => index.items.get(id)?.label ?? id;
  switch (other.why) {
    case "unknown":
      return [{ code: "unknown-item", severity: "warning", place, values: { asWritten, column: true } }];
    case "ambiguous":
      return [
        {
          code: "ambiguous-label",
          severity: "error",
          place,
          values: { asWritten, candidates: other.items.map(label), column: true },
        },
      ];
    case "other-year":
      return [
        {
          code: "wrong-period",
          severity: "info",
          place,
          values: { written: other.years.join(", "), expected: year },
        },
      ];
    case "part-of-year":
      return [
        {
          code: "wrong-period",
          severity: "error",
          place,
          item: other.item,
          values: { written: asWritten, expected: year },
        },
      ];
    case "quarter":
      return [
        {
          code: "no-total",
          severity: "error",
          place,
          item: other.item,
          values: { which: label(other.item) },
        },
      ];
  }
}

/** A heading over Tổng, Nam and Nữ is asked about once. */
function oncePerHeading(findings: readonly Finding[]): Finding[] {
  const key = ({ code, item, values }: Finding) => JSON.stringify([code, item, values]);
  return [...new Map([...findings].reverse().map((finding) => [key(finding), finding])).values()].reverse();
}
