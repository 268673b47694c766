import type { Part } from "../indicators/item";
import type { UnitReport } from "../reports/unitReport";

/** The cells that an item's figures stand in, of those that have one. */
export type FigureCells = { readonly [Each in Part]?: string };

const order: readonly Part[] = ["total", "male", "female"];

/** The cells that each figure of a report was read from, by the item's id. */
export function figureCells({ figures }: UnitReport): Record<string, FigureCells> {
  const found = [...figures.values()].map(({ item, parts }): [string, FigureCells] => [
    item,
    Object.fromEntries(
      order.flatMap((part) => {
        const { cell, asWritten } = parts[part];
        return cell === null || !asWritten ? [] : [[part, cell]];
      }),
    ),
  ]);
  return Object.fromEntries(found.filter(([, cells]) => Object.keys(cells).length > 0));
}

/** The cell to look at first; null where there is none. */
export function leadingCell(cells: FigureCells): string | null {
  const part = order.find((each) => cells[each] !== undefined);
  return part === undefined ? null : (cells[part] ?? null);
}
