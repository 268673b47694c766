import { noErrorAlert, noPrompt, validationType } from "../model/validation";
import type { Validation } from "../model/validation";
import { HostError } from "../wire/hostError";
import { HostObject } from "../wire/hostObject";
import { cellBlock } from "./block";
import { commonValue } from "./commonValue";
import type { Range } from "./range";

/** `Excel.DataValidation` of a range. Writing through the client is never checked, as in Excel. */
export class DataValidation extends HostObject {
  readonly $class = "DataValidation";
  readonly #range: Range;

  constructor(range: Range) {
    super();
    this.#range = range;
  }

  /** What all cells share; null where none or several. */
  get #stored(): Validation | null {
    const { $sheet, $area } = this.#range;
    const inside = $sheet.extent($area);
    return commonValue(cellBlock(inside, (row, column) => $sheet.validations.at(row, column)).flat());
  }

  #set(change: Partial<Validation>): void {
    const { $sheet, $area } = this.#range;
    $sheet.requireAllowed("allowFormatCells");
    const present = this.#stored ?? {
      rule: {},
      errorAlert: noErrorAlert,
      prompt: noPrompt,
      ignoreBlanks: true,
    };
    $sheet.validations.set($area, { ...present, ...change });
  }

  get rule(): Validation["rule"] {
    return this.#stored?.rule ?? {};
  }

  set rule(rule: Validation["rule"]) {
    if (validationType({ rule, errorAlert: {}, prompt: {}, ignoreBlanks: true }) === "None") {
      throw new HostError("InvalidArgument");
    }
    this.#set({ rule });
  }

  get type(): string {
    return validationType(this.#stored);
  }

  get errorAlert(): Validation["errorAlert"] {
    return this.#stored?.errorAlert ?? noErrorAlert;
  }

  set errorAlert(alert: Validation["errorAlert"]) {
    this.#set({ errorAlert: { ...noErrorAlert, ...alert } });
  }

  get prompt(): Validation["prompt"] {
    return this.#stored?.prompt ?? noPrompt;
  }

  set prompt(prompt: Validation["prompt"]) {
    this.#set({ prompt: { ...noPrompt, ...prompt } });
  }

  get ignoreBlanks(): boolean {
    return this.#stored?.ignoreBlanks ?? true;
  }

  set ignoreBlanks(ignoreBlanks: boolean) {
    this.#set({ ignoreBlanks });
  }

  clear(): void {
    const { $sheet, $area } = this.#range;
    $sheet.requireAllowed("allowFormatCells");
    $sheet.validations.set($area, null);
  }
}
