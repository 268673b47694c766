import type { ProtectionOptions } from "../model/protection";
import type { Sheet } from "../model/sheet";
import { HostError } from "../wire/hostError";
import { HostObject } from "../wire/hostObject";

/** `Excel.WorksheetProtection` */
export class WorksheetProtection extends HostObject {
  readonly $class = "WorksheetProtection";
  readonly #sheet: Sheet;

  constructor(sheet: Sheet) {
    super();
    this.#sheet = sheet;
  }

  get protected(): boolean {
    return this.#sheet.protection.protected;
  }

  get options(): ProtectionOptions {
    return this.#sheet.protection.options;
  }

  /** Fails where the sheet is protected already, as Excel does. */
  protect(options?: ProtectionOptions | null, password?: string | null): void {
    if (this.#sheet.protection.protected) throw new HostError("InvalidOperation");
    this.#sheet.protection.protect(options ?? {}, password ?? null);
  }

  unprotect(password?: string | null): void {
    const { protection } = this.#sheet;
    if (protection.protected && protection.password !== null && protection.password !== password) {
      throw new HostError("InvalidArgument");
    }
    protection.unprotect();
  }
}
