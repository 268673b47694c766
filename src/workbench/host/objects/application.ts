import type { Book } from "../model/book";
import { HostError } from "../wire/hostError";
import { HostObject } from "../wire/hostObject";
import { decodeBase64, WorkbookCreated } from "./workbookCreated";

/** `Excel.Application` */
export class Application extends HostObject {
  readonly $class = "Application";

  constructor(readonly $book: Book) {
    super();
  }

  get calculationMode(): string {
    return this.$book.engine.recalculation.automatic ? "Automatic" : "Manual";
  }

  set calculationMode(mode: string) {
    if (!["Automatic", "AutomaticExceptTables", "Manual"].includes(mode))
      throw new HostError("InvalidArgument");
    this.$book.engine.recalculation.automatic = mode !== "Manual";
  }

  get calculationState(): string {
    return this.$book.engine.recalculation.stale ? "Pending" : "Done";
  }

  get decimalSeparator(): string {
    return ",";
  }

  get thousandsSeparator(): string {
    return ".";
  }

  get useSystemSeparators(): boolean {
    return true;
  }

  /** @param type "Recalculate" calculates what has changed; "Full" and "FullRebuild" every formula */
  calculate(type: string): Promise<void> {
    return this.$book.engine.recalculation.calculate(type !== "Recalculate");
  }

  /** @param file an .xlsx file in base64; a blank workbook where there is none */
  createWorkbook(file?: string | null): WorkbookCreated {
    return new WorkbookCreated(this.$book, decodeBase64(file ?? ""));
  }

  suspendApiCalculationUntilNextSync(): void {
    // The host calculates when values are read or the request ends, never between writes.
  }

  suspendScreenUpdatingUntilNextSync(): void {
    // The grid is drawn when the request has ended, never within it.
  }
}
