import type { HeaderFooter as Stored, HeadersFooters } from "../model/pageSetup";
import { HostError } from "../wire/hostError";
import { HostObject } from "../wire/hostObject";

/** `Excel.HeaderFooterGroup` */
export class HeaderFooterGroup extends HostObject {
  readonly $class = "HeaderFooterGroup";
  readonly #stored: HeadersFooters;

  constructor(stored: HeadersFooters) {
    super();
    this.#stored = stored;
  }

  get defaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.#stored.defaultForAllPages);
  }

  get firstPage(): HeaderFooter {
    return new HeaderFooter(this.#stored.firstPage);
  }

  get evenPages(): HeaderFooter {
    return new HeaderFooter(this.#stored.evenPages);
  }

  get oddPages(): HeaderFooter {
    return new HeaderFooter(this.#stored.oddPages);
  }

  get state(): string {
    return this.#stored.state;
  }

  set state(state: string) {
    if (!["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"].includes(state)) {
      throw new HostError("InvalidArgument");
    }
    this.#stored.state = state;
  }

  get useSheetMargins(): boolean {
    return this.#stored.useSheetMargins;
  }

  set useSheetMargins(use: boolean) {
    this.#stored.useSheetMargins = use;
  }

  get useSheetScale(): boolean {
    return this.#stored.useSheetScale;
  }

  set useSheetScale(use: boolean) {
    this.#stored.useSheetScale = use;
  }
}

/** `Excel.HeaderFooter` */
export class HeaderFooter extends HostObject {
  readonly $class = "HeaderFooter";
  readonly #stored: Stored;

  constructor(stored: Stored) {
    super();
    this.#stored = stored;
  }

  get centerFooter(): string {
    return this.#stored["centerFooter"] ?? "";
  }

  set centerFooter(text: string) {
    this.#stored["centerFooter"] = text;
  }

  get centerHeader(): string {
    return this.#stored["centerHeader"] ?? "";
  }

  set centerHeader(text: string) {
    this.#stored["centerHeader"] = text;
  }

  get leftFooter(): string {
    return this.#stored["leftFooter"] ?? "";
  }

  set leftFooter(text: string) {
    this.#stored["leftFooter"] = text;
  }

  get leftHeader(): string {
    return this.#stored["leftHeader"] ?? "";
  }

  set leftHeader(text: string) {
    this.#stored["leftHeader"] = text;
  }

  get rightFooter(): string {
    return this.#stored["rightFooter"] ?? "";
  }

  set rightFooter(text: string) {
    this.#stored["rightFooter"] = text;
  }

  get rightHeader(): string {
    return this.#stored["rightHeader"] ?? "";
  }

  set rightHeader(text: string) {
    this.#stored["rightHeader"] = text;
  }
}
