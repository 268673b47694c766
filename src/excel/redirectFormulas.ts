import { sheetNames } from "../messages/sheets";
import type { LayoutCell, SheetLayout } from "../summary/sheetLayout";
import type { OwnRole, OwnSheet } from "./ownSheets";
import { quoteSheet } from "./sheetReference";

/** A layout whose formulas point at own sheets by the names the officer has given them. */
export function redirectFormulas(layout: SheetLayout, own: ReadonlyMap<OwnRole, OwnSheet>): SheetLayout {
  const renamed = [...own].filter(([role, { sheet }]) => sheet !== sheetNames[role]);
  if (renamed.length === 0) return layout;
  const redirect = (cell: LayoutCell | null): LayoutCell | null => {
    if (cell === null || !("formula" in cell)) return cell;
    const formula = renamed.reduce(
      (text, [role, { sheet }]) =>
        text.replaceAll(`${quoteSheet(sheetNames[role])}!`, `${quoteSheet(sheet)}!`),
      cell.formula,
    );
    return { ...cell, formula };
  };
  return { ...layout, rows: layout.rows.map((row) => row.map(redirect)) };
}
