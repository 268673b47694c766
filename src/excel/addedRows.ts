import type { Area } from "../reports/grid";
import type { LayoutCell, SheetLayout } from "../summary/sheetLayout";
import { cellContent } from "./cellContent";
import { moveFormula } from "./movedFormula";
import type { Operation, ProtectionOptions } from "./operation";

/** Rows of a layout that are to be put into a sheet that was made of an earlier one. */
export interface RowsToAdd {
  readonly sheet: string;
  readonly layout: SheetLayout;
  /** Rows of the layout, in the order they are to stand in. */
  readonly rows: readonly number[];
  /** Where the first of them comes to stand; what stands there now moves down. */
  readonly at: number;
  /** Where rows of the layout stand on the sheet already. */
  readonly standing: ReadonlyMap<number, number>;
  /** The sheet's last used row before. */
  readonly lastRow: number;
  /** What is allowed on the sheet while it is protected; null where it is not. */
  readonly protection: ProtectionOptions | null;
}

/** Everything that puts rows of a layout into a sheet, with their looks, checks and open cells. */
export function rowAdditions({
  sheet,
  layout,
  rows,
  at,
  standing,
  lastRow,
  protection,
}: RowsToAdd): Operation[] {
  const places = new Map([...standing, ...rows.map((row, index) => [row, at + index] as const)]);
  const rowOf = (row: number): number | undefined => places.get(row);
  const onNewRows = (area: Area): Area[] =>
    rows
      .filter((row) => row >= area.row && row <= area.lastRow)
      .map((row) => {
        const place = places.get(row) ?? row;
        return { ...area, row: place, lastRow: place };
      });
  const width = layout.columns.length;
  const cells = rows.map((row) =>
    Array.from({ length: width }, (_, column) => moved(layout.rows[row]?.[column] ?? null, rowOf)),
  );
  const operations: Operation[] = [
    { kind: "insert-rows", sheet, row: at, count: rows.length, lastRow },
    ...layout.styles.flatMap(({ area, style }): Operation[] => {
      const areas = onNewRows(area);
      return areas.length === 0 || Object.keys(style).length === 0
        ? []
        : [{ kind: "style", sheet, areas, style }];
    }),
    ...layout.links
      .filter(({ row }) => rows.includes(row))
      .map(({ row, column, ...to }): Operation => ({
        kind: "link",
        sheet,
        row: places.get(row) ?? row,
        column,
        to,
      })),
    { kind: "write-cells", sheet, row: at, column: 0, cells: cells.map((row) => row.map(cellContent)) },
    ...layout.merges.flatMap(onNewRows).map((area): Operation => ({ kind: "merge", sheet, area })),
    ...layout.validations.flatMap((rule): Operation[] =>
      onNewRows(rule.area).map((area) => ({
        kind: "validation",
        sheet,
        rule: {
          ...rule,
          area,
          rule:
            rule.rule.kind === "formula"
              ? { kind: "formula", formula: moveFormula(rule.rule.formula, rowOf) }
              : rule.rule,
        },
      })),
    ),
    ...[...layout.heights]
      .filter(([row]) => rows.includes(row))
      .map(([row, height]): Operation => ({
        kind: "row-height",
        sheet,
        row: places.get(row) ?? row,
        count: 1,
        height,
      })),
  ];
  const unlocked = (layout.unlocked ?? []).flatMap(onNewRows);
  if (unlocked.length > 0) operations.push({ kind: "unlock", sheet, areas: unlocked });
  return protection === null
    ? operations
    : [
        { kind: "unprotect", sheet, options: protection },
        ...operations,
        { kind: "protect", sheet, options: protection },
      ];
}

function moved(cell: LayoutCell | null, rowOf: (row: number) => number | undefined): LayoutCell | null {
  return cell !== null && "formula" in cell ? { ...cell, formula: moveFormula(cell.formula, rowOf) } : cell;
}
