import type { Area } from "../../../reports/grid";

/** What the book tells of itself while it changes. */
export interface BookListener {
  /** @param byAddIn true while a request of the add-in is carried out */
  cellsChanged(sheetId: string, area: Area, byAddIn: boolean): void;
  sheetAdded(sheetId: string, byAddIn: boolean): void;
  sheetDeleted(sheetId: string, byAddIn: boolean): void;
  sheetActivated(sheetId: string): void;
  sheetDeactivated(sheetId: string): void;
  selectionChanged(sheetId: string, area: Area): void;
  calculated(sheetId: string): void;
}
