import type { Item, Part } from "../indicators/item";
import type { ItemRows } from "./annexFigures";
import type { FiguresTable } from "./annexSheets";

/** A figure of one of the units that an annex sums up. */
export interface AnnexUnitFigure {
  readonly unit: string;
  readonly item: string;
  readonly part: Part;
  readonly value: number;
}

const partOrder: readonly Part[] = ["total", "male", "female"];

/** What each unit gave, by the columns right of the sum; what is not a number is no figure. */
export function readUnitFigures(
  { cells, sumColumn, headerRow }: FiguresTable,
  itemRows: ItemRows,
  items: readonly Item[],
): AnnexUnitFigure[] {
  const { rows } = cells.grid;
  const units = (rows[headerRow] ?? []).flatMap((name, column) =>
    column > sumColumn && typeof name === "string" && name !== "" ? [{ unit: name, column }] : [],
  );
  return items
    .filter(({ kind }) => kind !== "yes/no")
    .flatMap(({ id }) =>
      (itemRows.get(id) ?? []).flatMap((row, at) =>
        units.flatMap(({ unit, column }): AnnexUnitFigure[] => {
          const value = rows[row]?.[column];
          const part = partOrder[at];
          return typeof value === "number" && part ? [{ unit, item: id, part, value }] : [];
        }),
      ),
    );
}
