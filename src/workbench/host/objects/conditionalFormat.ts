import { intersectAreas } from "../model/address";
import { newLook } from "../model/conditionalFormat";
import type { StoredConditionalFormat } from "../model/conditionalFormat";
import { HostError, notModelled } from "../wire/hostError";
import { HostCollection, HostObject } from "../wire/hostObject";
import { ConditionalRangeFormat } from "./conditionalRangeFormat";
import { Range } from "./range";

const types = ["Custom", "CellValue", "ContainsText"] as const;

/** `Excel.ConditionalFormat` */
export class ConditionalFormat extends HostObject {
  readonly $class = "ConditionalFormat";
  readonly #range: Range;
  readonly #stored: StoredConditionalFormat;

  constructor(range: Range, stored: StoredConditionalFormat) {
    super();
    this.#range = range;
    this.#stored = stored;
  }

  override get $key(): string {
    return this.id;
  }

  get id(): string {
    return this.#stored.id;
  }

  get type(): string {
    return this.#stored.type;
  }

  get priority(): number {
    return this.#range.$sheet.conditionalFormats.indexOf(this.#stored);
  }

  get stopIfTrue(): boolean {
    return this.#stored.stopIfTrue;
  }

  set stopIfTrue(stop: boolean) {
    this.#stored.stopIfTrue = stop;
  }

  get custom(): CustomConditionalFormat {
    return new CustomConditionalFormat(this.#range, this.#ofType("Custom"));
  }

  get customOrNullObject(): CustomConditionalFormat | null {
    return this.type === "Custom" ? this.custom : null;
  }

  get cellValue(): CellValueConditionalFormat {
    return new CellValueConditionalFormat(this.#range, this.#ofType("CellValue"));
  }

  get cellValueOrNullObject(): CellValueConditionalFormat | null {
    return this.type === "CellValue" ? this.cellValue : null;
  }

  get textComparison(): TextConditionalFormat {
    return new TextConditionalFormat(this.#range, this.#ofType("ContainsText"));
  }

  get textComparisonOrNullObject(): TextConditionalFormat | null {
    return this.type === "ContainsText" ? this.textComparison : null;
  }

  #ofType(type: StoredConditionalFormat["type"]): StoredConditionalFormat {
    if (this.#stored.type !== type) throw new HostError("InvalidOperation");
    return this.#stored;
  }

  getRange(): Range {
    const [area] = this.#stored.areas;
    if (area === undefined || this.#stored.areas.length > 1) throw new HostError("InvalidOperation");
    return new Range(this.#range.$sheet, area);
  }

  delete(): void {
    const sheet = this.#range.$sheet;
    if (!sheet.conditionalFormats.includes(this.#stored)) throw new HostError("ItemNotFound");
    sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format !== this.#stored);
  }
}

/** What the kinds of conditional formats share: a look. */
abstract class RuleFormat extends HostObject {
  constructor(
    readonly $range: Range,
    readonly $stored: StoredConditionalFormat,
  ) {
    super();
  }

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.$stored.format);
  }

  $setRule(rule: StoredConditionalFormat["rule"]): void {
    Object.assign(this.$stored, { rule });
  }
}

/** `Excel.CustomConditionalFormat` */
export class CustomConditionalFormat extends RuleFormat {
  readonly $class = "CustomConditionalFormat";

  get rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this);
  }
}

/** `Excel.ConditionalFormatRule` */
export class ConditionalFormatRule extends HostObject {
  readonly $class = "ConditionalFormatRule";
  readonly #owner: CustomConditionalFormat;

  constructor(owner: CustomConditionalFormat) {
    super();
    this.#owner = owner;
  }

  get formula(): string {
    return String(this.#owner.$stored.rule["formula"] ?? "");
  }

  set formula(formula: string) {
    if (!formula.startsWith("=")) throw new HostError("InvalidArgument");
    this.#owner.$setRule({ formula });
  }
}

/** `Excel.CellValueConditionalFormat` */
export class CellValueConditionalFormat extends RuleFormat {
  readonly $class = "CellValueConditionalFormat";

  get rule(): StoredConditionalFormat["rule"] {
    return this.$stored.rule;
  }

  set rule(rule: StoredConditionalFormat["rule"]) {
    this.$setRule(rule);
  }
}

/** `Excel.TextConditionalFormat` */
export class TextConditionalFormat extends RuleFormat {
  readonly $class = "TextConditionalFormat";

  get rule(): StoredConditionalFormat["rule"] {
    return this.$stored.rule;
  }

  set rule(rule: StoredConditionalFormat["rule"]) {
    this.$setRule(rule);
  }
}

/** `Excel.ConditionalFormatCollection`: those that touch a range, the first in priority first. */
export class ConditionalFormatCollection extends HostCollection<ConditionalFormat> {
  readonly $class = "ConditionalFormatCollection";
  readonly #range: Range;

  constructor(range: Range) {
    super();
    this.#range = range;
  }

  get items(): ConditionalFormat[] {
    const { $sheet, $area } = this.#range;
    const touching = $sheet.conditionalFormats.filter((format) =>
      format.areas.some((area) => intersectAreas(area, $area) !== null),
    );
    return touching.map((stored) => new ConditionalFormat(this.#range, stored));
  }

  /** A new format comes first in priority, as in Excel. */
  add(type: string): ConditionalFormat {
    const known = types.find((name) => name === type);
    if (known === undefined) throw notModelled("ConditionalFormatCollection", `add("${type}")`);
    const { $sheet, $area } = this.#range;
    $sheet.requireAllowed("allowFormatCells");
    const id = $sheet.book.memory.newId();
    const stored = { id, type: known, areas: [$area], stopIfTrue: false, rule: {}, format: newLook() };
    $sheet.conditionalFormats = [stored, ...$sheet.conditionalFormats];
    return new ConditionalFormat(this.#range, stored);
  }

  clearAll(): void {
    const { $sheet, $area } = this.#range;
    $sheet.requireAllowed("allowFormatCells");
    $sheet.clearConditionalFormats($area);
  }

  getCount(): number {
    return this.items.length;
  }

  getItem(id: string): ConditionalFormat {
    const format = this.getItemOrNullObject(id);
    if (format === null) throw new HostError("ItemNotFound");
    return format;
  }

  getItemOrNullObject(id: string): ConditionalFormat | null {
    return this.items.find((format) => format.id === id) ?? null;
  }

  getItemAt(index: number): ConditionalFormat {
    const format = this.items[index];
    if (format === undefined) throw new HostError("ItemNotFound");
    return format;
  }
}
