/** What stays allowed on a protected sheet, by the names of Office.js. */
export type ProtectionOptions = Readonly<Record<string, boolean | string>>;

const nothingAllowed: ProtectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

/** Whether a sheet is protected, and what is still allowed. */
export class Protection {
  protected = false;
  password: string | null = null;
  options: ProtectionOptions = nothingAllowed;

  protect(options: ProtectionOptions, password: string | null): void {
    this.protected = true;
    this.password = password;
    this.options = { ...nothingAllowed, ...options };
  }

  unprotect(): void {
    this.protected = false;
    this.password = null;
    this.options = nothingAllowed;
  }

  /** Whether something beside entering values in unlocked cells is allowed: "allowFormatCells". */
  allows(option: string): boolean {
    return !this.protected || this.options[option] === true;
  }
}
