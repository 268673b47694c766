import { HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { Area } from "../../../reports/grid";
import type { Sheet } from "../model/sheet";
import { HostError } from "../wire/hostError";
import { HostObject } from "../wire/hostObject";
import { commonValue } from "./commonValue";
import { FormatProtection } from "./formatProtection";
import type { FormatTarget } from "./formatTarget";
import { RangeBorderCollection } from "./rangeBorder";
import { RangeFill } from "./rangeFill";
import { RangeFont } from "./rangeFont";

const horizontals: Readonly<Record<string, HorizontalAlign | null>> = {
  General: null,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
  CenterAcrossSelection: HorizontalAlign.CENTER,
};

const verticals: Readonly<Record<string, VerticalAlign | null>> = {
  Bottom: null,
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
};

/** `Excel.RangeFormat` */
export class RangeFormat extends HostObject {
  readonly $class = "RangeFormat";
  readonly #target: FormatTarget;

  constructor(target: FormatTarget) {
    super();
    this.#target = target;
  }

  get fill(): RangeFill {
    return new RangeFill(this.#target);
  }

  get font(): RangeFont {
    return new RangeFont(this.#target);
  }

  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.#target);
  }

  get protection(): FormatProtection {
    return new FormatProtection(this.#target);
  }

  get horizontalAlignment(): string | null {
    return this.#target.common((style) => nameOf(horizontals, style.ht ?? null) ?? "General");
  }

  set horizontalAlignment(name: string) {
    this.#target.apply({ ht: valueOf(horizontals, name) });
  }

  get verticalAlignment(): string | null {
    return this.#target.common((style) => nameOf(verticals, style.vt ?? null) ?? "Bottom");
  }

  set verticalAlignment(name: string) {
    this.#target.apply({ vt: valueOf(verticals, name) });
  }

  get wrapText(): boolean | null {
    return this.#target.common((style) => style.tb === WrapStrategy.WRAP);
  }

  set wrapText(wrap: boolean) {
    this.#target.apply({ tb: wrap ? WrapStrategy.WRAP : null });
  }

  get indentLevel(): number | null {
    return this.#target.common((style) => Math.round((style.pd?.l ?? 0) / pixelsPerIndent));
  }

  set indentLevel(level: number) {
    this.#target.apply({ pd: level === 0 ? null : { l: level * pixelsPerIndent } });
  }

  /** In points; null where the columns differ. */
  get columnWidth(): number | null {
    return commonValue(this.#target.areas.flatMap((area) => [...this.#target.sheet.columns.widths(area)]));
  }

  set columnWidth(points: number) {
    this.#sized("allowFormatColumns", (sheet, area) => sheet.columns.setWidth(area, points));
  }

  get rowHeight(): number | null {
    return commonValue(this.#target.areas.flatMap((area) => [...this.#target.sheet.rows.heights(area)]));
  }

  set rowHeight(points: number) {
    this.#sized("allowFormatRows", (sheet, area) => sheet.rows.setHeight(area, points));
  }

  async autofitColumns(): Promise<void> {
    await this.#target.sheet.book.settle();
    this.#sized("allowFormatColumns", (sheet, area) => sheet.columns.autofit(area));
  }

  async autofitRows(): Promise<void> {
    await this.#target.sheet.book.settle();
    this.#sized("allowFormatRows", (sheet, area) => sheet.rows.autofit(area));
  }

  #sized(option: string, size: (sheet: Sheet, area: Area) => void): void {
    const { sheet, areas } = this.#target;
    sheet.requireAllowed(option);
    for (const area of areas) size(sheet, area);
  }
}

const pixelsPerIndent = 9;

function nameOf<T>(names: Readonly<Record<string, T>>, value: T): string | undefined {
  return Object.keys(names).find((name) => names[name] === value);
}

function valueOf<T>(names: Readonly<Record<string, T>>, name: string): T {
  const value = names[name];
  if (value === undefined) throw new HostError("InvalidArgument");
  return value;
}
