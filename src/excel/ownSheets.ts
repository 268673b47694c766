import type { Area } from "../reports/grid";
import { readAddress } from "./areaAddress";
import { readReference } from "./sheetReference";
import { sameSheet } from "./sheetName";
import type { WorkbookState } from "./workbookState";

/** The sheets that the add-in writes and may therefore write again. */
export type OwnRole = "targets" | "figures" | "table" | "chart";

/**
 * Defined names, hidden from the officer's list, that hold each own sheet's area: they follow the sheet when it is
 * renamed or moved, grow when rows are put in, and travel with the file. A sheet that merely has the same title as
 * ours is not known by them, and so is never written to.
 */
export const ownNames: Readonly<Record<OwnRole, string>> = {
  targets: "THCT_ChiTieu",
  figures: "THCT_SoLieu",
  table: "THCT_BieuTongHop",
  chart: "THCT_BieuDo",
};

/** Every defined name of the add-in. */
export const definedNames: readonly string[] = Object.values(ownNames);

/** An own sheet as it stands in the workbook now. */
export interface OwnSheet {
  readonly sheet: string;
  /** Where its last layout lies now. */
  readonly area: Area;
}

/** The own sheets that the workbook has; a sheet that the officer deleted is not among them. */
export function findOwnSheets(state: WorkbookState): ReadonlyMap<OwnRole, OwnSheet> {
  const found = new Map<OwnRole, OwnSheet>();
  for (const role of Object.keys(ownNames) as OwnRole[]) {
    const reference = readReference(state.names.get(ownNames[role]) ?? "");
    const area = reference && readAddress(reference.address);
    const sheet = reference && state.sheets.find(({ name }) => sameSheet(name, reference.sheet));
    if (sheet && area) found.set(role, { sheet: sheet.name, area });
  }
  return found;
}
