import type { Area } from "../../../reports/grid";
import { intersectAreas, isWithin } from "./address";

/** Something said of areas of a sheet, such as a validation: what was said last of a cell counts. */
export class AreaLayers<T> {
  #layers: { readonly area: Area; readonly value: T | null }[] = [];

  /** @param value null takes back what was said before */
  set(area: Area, value: T | null): void {
    this.#layers = this.#layers.filter((layer) => !isWithin(layer.area, area));
    const remains = this.#layers.some((layer) => intersectAreas(layer.area, area) !== null);
    if (value !== null || remains) this.#layers.push({ area, value });
  }

  at(row: number, column: number): T | null {
    const cell = { row, column, lastRow: row, lastColumn: column };
    return this.#layers.findLast((layer) => isWithin(cell, layer.area))?.value ?? null;
  }

  /** What was said, in order. */
  get layers(): readonly { readonly area: Area; readonly value: T | null }[] {
    return this.#layers;
  }

  /** Moves what was said along when rows or columns come or go. */
  move(moved: (area: Area) => Area | null): void {
    this.#layers = this.#layers.flatMap((layer) => {
      const area = moved(layer.area);
      return area === null ? [] : [{ ...layer, area }];
    });
  }

  copyFrom(other: AreaLayers<T>): void {
    this.#layers = structuredClone(other.#layers);
  }
}
