import type { Area } from "../reports/grid";
import type { CellStyle, SheetLayout } from "../summary/sheetLayout";
import { cellContent } from "./cellContent";
import { joinAreas } from "./joinAreas";
import type { Operation } from "./operation";

/** What stays allowed on the sheets the add-in protects: everything that changes no figure. */
const allowed = {
  allowFormatCells: true,
  allowFormatColumns: true,
  allowFormatRows: true,
  allowAutoFilter: true,
};

/** What the workbook can do that not every Excel can, and what is taken there already. */
export interface LayoutSurroundings {
  /** Whether the host has comments (ExcelApi 1.10). */
  readonly comments: boolean;
  /** Names of the tables there are. */
  readonly tableNames: readonly string[];
  /** Whether conditional formats are wanted; the officer may have switched them off. */
  readonly highlight: boolean;
}

/**
 * Everything that makes a new sheet of a layout. Looks come before contents and merges after them,
 * protection last, so that each step finds what it needs.
 *
 * @param sheet the name the sheet gets, where it is not the layout's own
 */
export function layoutOperations(
  layout: SheetLayout,
  sheet: string,
  { comments, tableNames, highlight }: LayoutSurroundings,
): Operation[] {
  return [
    { kind: "add-sheet", sheet },
    ...columnOperations(layout, sheet),
    ...heightOperations(layout, sheet),
    ...styleOperations(layout, sheet),
    ...layout.links.map(({ row, column, ...to }): Operation => ({ kind: "link", sheet, row, column, to })),
    ...cellOperations(layout, sheet),
    ...layout.merges.map((area): Operation => ({ kind: "merge", sheet, area })),
    ...(highlight ? layout.conditionalFormats : []).map((rule): Operation => ({
      kind: "conditional-format",
      sheet,
      rule,
    })),
    ...layout.validations.map((rule): Operation => ({ kind: "validation", sheet, rule })),
    ...tableOperations(layout, sheet, tableNames),
    ...(comments ? layout.notes.map((note): Operation => ({ kind: "comment", sheet, ...note })) : []),
    ...(layout.charts ?? []).map((chart): Operation => ({ kind: "chart", sheet, chart })),
    { kind: "freeze", sheet, ...layout.freeze },
    ...(layout.print ? [{ kind: "print", sheet, setup: layout.print } as const] : []),
    ...(layout.tabColor === undefined ? [] : [{ kind: "tab-color", sheet, color: layout.tabColor } as const]),
    ...(layout.unlocked === null
      ? []
      : [
          { kind: "unlock", sheet, areas: joinAreas(layout.unlocked) } as const,
          { kind: "protect", sheet, options: allowed } as const,
        ]),
  ];
}

/** Columns side by side that are alike go together. */
function columnOperations({ columns }: SheetLayout, sheet: string): Operation[] {
  return runs(columns, (one, next) => one.width === next.width && one.hidden === next.hidden).map(
    ({ first, count, value }) => ({
      kind: "columns",
      sheet,
      column: first,
      count,
      width: value.width,
      hidden: value.hidden ?? false,
    }),
  );
}

function heightOperations({ heights }: SheetLayout, sheet: string): Operation[] {
  const rows = [...heights].sort(([one], [other]) => one - other);
  return runs(
    rows,
    ([row, height], [nextRow, nextHeight]) => nextRow === row + 1 && nextHeight === height,
  ).map(({ count, value: [row, height] }) => ({ kind: "row-height", sheet, row, count, height }));
}

/** Consecutive styles that are alike go together; their order is kept, since a later one adds to an earlier one. */
function styleOperations({ styles }: SheetLayout, sheet: string): Operation[] {
  const spelled = styles
    .filter(({ style }) => Object.keys(style).length > 0)
    .map(({ area, style }) => ({ area, style, text: JSON.stringify(style) }));
  return runs(spelled, (one, next) => one.text === next.text).map(({ first, count, value }) => ({
    kind: "style",
    sheet,
    areas: joinAlike(
      spelled.slice(first, first + count).map(({ area }) => area),
      value.style,
    ),
    style: value.style,
  }));
}

/** A line below each of several areas is not one line below all of them. */
function joinAlike(areas: readonly Area[], { border }: CellStyle): readonly Area[] {
  return border === "bottom" ? areas : joinAreas(areas);
}

function cellOperations({ rows, columns }: SheetLayout, sheet: string): Operation[] {
  const width = Math.max(columns.length, ...rows.map((row) => row.length));
  if (width === 0 || rows.length === 0) return [];
  const cells = rows.map((row) =>
    Array.from({ length: width }, (_, column) => cellContent(row[column] ?? null)),
  );
  return [{ kind: "write-cells", sheet, row: 0, column: 0, cells }];
}

/** Excel knows tables by names that occur once in a workbook. */
function tableOperations({ table }: SheetLayout, sheet: string, taken: readonly string[]): Operation[] {
  if (!table) return [];
  let name = table.name;
  for (let count = 2; taken.includes(name); count++) name = `${table.name}_${count}`;
  return [{ kind: "table", sheet, area: table.area, name }];
}

/** Neighbours in a list that belong together: the first of them, where it stands, and how many they are. */
function runs<T>(
  list: readonly T[],
  alike: (one: T, next: T) => boolean,
): { first: number; count: number; value: T }[] {
  const found: { first: number; count: number; value: T }[] = [];
  list.forEach((next, index) => {
    const last = found.at(-1);
    const before = list[index - 1];
    if (last && before !== undefined && alike(before, next)) last.count += 1;
    else found.push({ first: index, count: 1, value: next });
  });
  return found;
}
