import { writtenColor } from "../model/color";
import type { ConditionalLook } from "../model/conditionalFormat";
import { HostObject } from "../wire/hostObject";

/** `Excel.ConditionalRangeFormat`; borders are not modelled. */
export class ConditionalRangeFormat extends HostObject {
  readonly $class = "ConditionalRangeFormat";
  readonly #look: ConditionalLook;

  constructor(look: ConditionalLook) {
    super();
    this.#look = look;
  }

  get fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.#look);
  }

  get font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.#look);
  }

  get numberFormat(): string | null {
    return this.#look.numberFormat;
  }

  set numberFormat(format: string | null) {
    this.#look.numberFormat = format;
  }
}

/** `Excel.ConditionalRangeFill` */
export class ConditionalRangeFill extends HostObject {
  readonly $class = "ConditionalRangeFill";
  readonly #look: ConditionalLook;

  constructor(look: ConditionalLook) {
    super();
    this.#look = look;
  }

  get color(): string {
    return this.#look.fill ?? "";
  }

  set color(color: string) {
    this.#look.fill = writtenColor(color);
  }

  clear(): void {
    this.#look.fill = null;
  }
}

/** `Excel.ConditionalRangeFont` */
export class ConditionalRangeFont extends HostObject {
  readonly $class = "ConditionalRangeFont";
  readonly #look: ConditionalLook;

  constructor(look: ConditionalLook) {
    super();
    this.#look = look;
  }

  #set(change: Partial<ConditionalLook>): void {
    Object.assign(this.#look, change);
  }

  get color(): string {
    return this.#look.color ?? "";
  }

  set color(color: string) {
    this.#set({ color: writtenColor(color) });
  }

  get bold(): boolean | null {
    return this.#look.bold;
  }

  set bold(bold: boolean | null) {
    this.#set({ bold });
  }

  get italic(): boolean | null {
    return this.#look.italic;
  }

  set italic(italic: boolean | null) {
    this.#set({ italic });
  }

  get underline(): string | null {
    return this.#look.underline;
  }

  set underline(underline: string | null) {
    this.#set({ underline });
  }

  get strikethrough(): boolean | null {
    return this.#look.strikethrough;
  }

  set strikethrough(strikethrough: boolean | null) {
    this.#set({ strikethrough });
  }

  clear(): void {
    this.#set({ color: null, bold: null, italic: null, underline: null, strikethrough: null });
  }
}
