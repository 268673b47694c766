import { HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { IStyleData } from "@univerjs/core";
import type { Area } from "../../../reports/grid";
import type { Sheet } from "../model/sheet";
import { HostError } from "../wire/hostError";
import { HostObject } from "../wire/hostObject";
import { commonValue } from "./block";
import { FormatProtection } from "./formatProtection";
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
  readonly #sheet: Sheet;
  readonly #area: Area;

  constructor(sheet: Sheet, area: Area) {
    super();
    this.#sheet = sheet;
    this.#area = area;
  }

  get fill(): RangeFill {
    return new RangeFill(this.#sheet, this.#area);
  }

  get font(): RangeFont {
    return new RangeFont(this.#sheet, this.#area);
  }

  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.#sheet, this.#area);
  }

  get protection(): FormatProtection {
    return new FormatProtection(this.#sheet, this.#area);
  }

  #common<T>(read: (style: IStyleData) => T): T | null {
    return commonValue(stylesOf(this.#sheet, this.#area, read));
  }

  #apply(style: IStyleData): void {
    this.#sheet.requireAllowed("allowFormatCells");
    this.#sheet.styles.apply(this.#area, style);
  }

  get horizontalAlignment(): string | null {
    return this.#common((style) => nameOf(horizontals, style.ht ?? null) ?? "General");
  }

  set horizontalAlignment(name: string) {
    this.#apply({ ht: valueOf(horizontals, name) });
  }

  get verticalAlignment(): string | null {
    return this.#common((style) => nameOf(verticals, style.vt ?? null) ?? "Bottom");
  }

  set verticalAlignment(name: string) {
    this.#apply({ vt: valueOf(verticals, name) });
  }

  get wrapText(): boolean | null {
    return this.#common((style) => style.tb === WrapStrategy.WRAP);
  }

  set wrapText(wrap: boolean) {
    this.#apply({ tb: wrap ? WrapStrategy.WRAP : null });
  }

  get indentLevel(): number | null {
    return this.#common((style) => Math.round((style.pd?.l ?? 0) / pixelsPerIndent));
  }

  set indentLevel(level: number) {
    this.#apply({ pd: level === 0 ? null : { l: level * pixelsPerIndent } });
  }

  /** In points; null where the columns differ. */
  get columnWidth(): number | null {
    return commonValue(this.#sheet.columns.widths(this.#area));
  }

  set columnWidth(points: number) {
    this.#sheet.requireAllowed("allowFormatColumns");
    this.#sheet.columns.setWidth(this.#area, points);
  }

  get rowHeight(): number | null {
    return commonValue(this.#sheet.rows.heights(this.#area));
  }

  set rowHeight(points: number) {
    this.#sheet.requireAllowed("allowFormatRows");
    this.#sheet.rows.setHeight(this.#area, points);
  }

  async autofitColumns(): Promise<void> {
    this.#sheet.requireAllowed("allowFormatColumns");
    await this.#sheet.book.settle();
    this.#sheet.columns.autofit(this.#area);
  }

  async autofitRows(): Promise<void> {
    this.#sheet.requireAllowed("allowFormatRows");
    await this.#sheet.book.settle();
    this.#sheet.rows.autofit(this.#area);
  }
}

const pixelsPerIndent = 9;

/** What `read` finds in the style of each cell of an area, as far as the sheet has grown. */
export function* stylesOf<T>(sheet: Sheet, area: Area, read: (style: IStyleData) => T): Iterable<T> {
  const inside = sheet.extent(area);
  for (let row = inside.row; row <= inside.lastRow; row++) {
    for (let column = inside.column; column <= inside.lastColumn; column++) {
      yield read(sheet.styles.at(row, column));
    }
  }
}

function nameOf<T>(names: Readonly<Record<string, T>>, value: T): string | undefined {
  return Object.keys(names).find((name) => names[name] === value);
}

function valueOf<T>(names: Readonly<Record<string, T>>, name: string): T {
  const value = names[name];
  if (value === undefined) throw new HostError("InvalidArgument");
  return value;
}
