import type { OpenWorkbook } from "../excel/openWorkbook";
import type { OwnRole } from "../excel/ownSheets";
import { heldCells } from "../excel/cellDifferences";
import type { LayoutCell, SheetLayout } from "../summary/sheetLayout";

/** Excel shows fifteen digits; what differs beyond them is no change. */
const sameDigits = 12;

/**
 * How many cells of the result sheets say something else than the unit sheets do now. Formulas follow the units by
 * themselves, so this counts what only another run brings: new units, figures held out or read from words.
 */
export function countChangedCells(
  open: OpenWorkbook,
  layouts: readonly { readonly role: OwnRole; readonly layout: SheetLayout }[],
): number {
  return layouts.reduce((sum, { role, layout }) => {
    const held = heldCells(open.ownCells.get(role) ?? null);
    const differs = (cell: LayoutCell | null, row: number, column: number): boolean =>
      cell !== null && !shows(held(row, column).value, cell);
    return (
      sum +
      layout.rows.flatMap((cells, row) => cells.filter((cell, column) => differs(cell, row, column))).length
    );
  }, 0);
}

function shows(value: unknown, cell: LayoutCell): boolean {
  const expected = "text" in cell ? cell.text : "number" in cell ? cell.number : (cell.result ?? "");
  if (typeof expected === "number" && typeof value === "number") {
    return expected.toPrecision(sameDigits) === value.toPrecision(sameDigits);
  }
  return value === expected;
}
