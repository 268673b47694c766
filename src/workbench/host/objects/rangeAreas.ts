import type { Area } from "../../../reports/grid";
import { areaAddress, columnCount, quoteSheetName, rowCount } from "../model/address";
import type { Sheet } from "../model/sheet";
import { HostError } from "../wire/hostError";
import { HostCollection, HostObject } from "../wire/hostObject";
import { FormatTarget } from "./formatTarget";
import { Range } from "./range";
import { RangeFormat } from "./rangeFormat";
import { Worksheet } from "./worksheet";

/** `Excel.RangeAreas`: several areas of a sheet. */
export class RangeAreas extends HostObject {
  readonly $class = "RangeAreas";

  constructor(
    readonly $sheet: Sheet,
    readonly $areas: readonly Area[],
  ) {
    super();
  }

  get #ranges(): Range[] {
    return this.$areas.map((area) => new Range(this.$sheet, area));
  }

  get areas(): RangeCollection {
    return new RangeCollection(this.#ranges);
  }

  get areaCount(): number {
    return this.$areas.length;
  }

  get address(): string {
    const sheet = quoteSheetName(this.$sheet.name);
    return this.$areas.map((area) => `${sheet}!${areaAddress(area)}`).join(",");
  }

  get cellCount(): number {
    return this.$areas.reduce((count, area) => count + rowCount(area) * columnCount(area), 0);
  }

  get format(): RangeFormat {
    return new RangeFormat(new FormatTarget(this.$sheet, this.$areas));
  }

  get worksheet(): Worksheet {
    return new Worksheet(this.$sheet);
  }

  clear(applyTo?: string): void {
    for (const range of this.#ranges) range.clear(applyTo);
  }
}

/** `Excel.RangeCollection` */
export class RangeCollection extends HostCollection<Range> {
  readonly $class = "RangeCollection";
  readonly items: readonly Range[];

  constructor(ranges: readonly Range[]) {
    super();
    this.items = ranges;
  }

  getCount(): number {
    return this.items.length;
  }

  getItemAt(index: number): Range {
    const range = this.items[index];
    if (range === undefined) throw new HostError("ItemNotFound");
    return range;
  }
}
