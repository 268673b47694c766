import type { Filter, FilterCriteria } from "../model/filter";
import type { Sheet } from "../model/sheet";
import { HostError } from "../wire/hostError";
import { HostObject } from "../wire/hostObject";
import { Range } from "./range";

/** `Excel.AutoFilter` of a sheet or of a table; of the criteria, those on values hide rows. */
export class AutoFilter extends HostObject {
  readonly $class = "AutoFilter";
  readonly #sheet: Sheet;
  readonly #filter: Filter;

  constructor(sheet: Sheet, filter: Filter) {
    super();
    this.#sheet = sheet;
    this.#filter = filter;
  }

  get enabled(): boolean {
    return this.#filter.area !== null;
  }

  get isDataFiltered(): boolean {
    return this.#filter.isDataFiltered;
  }

  get criteria(): (FilterCriteria | null)[] {
    const { area, criteria } = this.#filter;
    if (area === null) return [];
    const columns = area.lastColumn - area.column + 1;
    return Array.from({ length: columns }, (_, offset) => criteria.get(offset) ?? null);
  }

  /** @param column zero-based within the range */
  async apply(range: Range | string, column?: number, criteria?: FilterCriteria): Promise<void> {
    await this.#sheet.book.settle();
    const target = typeof range === "string" ? new Range(this.#sheet, this.#sheet.parse(range)) : range;
    if (target.$sheet !== this.#sheet) throw new HostError("InvalidArgument");
    this.#filter.area = target.$area;
    if (typeof column === "number" && criteria) this.#filter.criteria.set(column, criteria);
    this.#filter.apply(this.#sheet);
  }

  clearCriteria(): void {
    this.#filter.clear(this.#sheet);
  }

  async reapply(): Promise<void> {
    await this.#sheet.book.settle();
    this.#filter.apply(this.#sheet);
  }

  remove(): void {
    this.#filter.remove(this.#sheet);
  }

  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (range === null) throw new HostError("ItemNotFound");
    return range;
  }

  getRangeOrNullObject(): Range | null {
    return this.#filter.area === null ? null : new Range(this.#sheet, this.#filter.area);
  }
}
