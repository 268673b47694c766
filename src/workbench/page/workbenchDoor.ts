/** How the pane's frame reaches the host, and the tests reach the workbench. */
export interface WorkbenchDoor {
  /** Installs the host into the pane's window; Office.js must not have been loaded there yet. */
  attach(paneWindow: Window): void;
  /** Resolves when requests, formulas and custom functions have come to rest. */
  settled(): Promise<void>;
  /** Types into a cell as the officer would, wherever the grid is scrolled to. */
  type(sheet: string, address: string, entry: string | number): Promise<void>;
  /** The text a cell shows, and its formula ("" where it has none). */
  read(sheet: string, address: string): { readonly text: string; readonly formula: string };
  sheetNames(): readonly string[];
  /** How many conditional formats a sheet has. */
  conditionalFormats(sheet: string): number;
  /** The sheet in front. */
  activeSheet(): string;
}

declare global {
  interface Window {
    workbenchDoor?: WorkbenchDoor;
  }
}
