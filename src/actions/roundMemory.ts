import { sameGrid } from "../excel/sameGrid";
import type { Grid } from "../reports/grid";
import type { ReadingContext } from "../reports/readingContext";

/**
 * Sheets and what they are read by, as they were the last time: the reader knows both again by their identity and
 * reads only what has changed. With two hundred units on the workbook and the pane reading after each edit, that is
 * one sheet instead of two hundred. What comes out is the same with or without it.
 */
export class RoundMemory {
  #grids = new Map<string, Grid>();
  #context: { readonly key: string; readonly context: ReadingContext } | null = null;

  /** The same grids, those that have not changed as the very objects of the last time. */
  keepGrids(grids: readonly Grid[]): Grid[] {
    const kept = grids.map((grid) => {
      const known = this.#grids.get(grid.sheet);
      return known && sameGrid(known, grid) ? known : grid;
    });
    this.#grids = new Map(kept.map((grid) => [grid.sheet, grid]));
    return kept;
  }

  /** The same context, as the very object of the last time where it says the same. */
  keepContext(context: ReadingContext): ReadingContext {
    const { unitAliases, oldCommunes, ...others } = context;
    const key = JSON.stringify([others, [...(unitAliases ?? [])], [...(oldCommunes ?? [])]]);
    if (this.#context?.key !== key) this.#context = { key, context };
    return this.#context.context;
  }
}
