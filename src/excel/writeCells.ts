import { changeWorkbook } from "./changeWorkbook";
import { textContent } from "./cellContent";
import { contentOf, heldCells } from "./cellDifferences";
import type { OpenWorkbook } from "./openWorkbook";
import type { Operation } from "./operation";
import type { OwnRole } from "./ownSheets";

/** A text for one cell, zero-based. */
export interface CellText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Writes texts into cells of an own sheet, all of them or none; a cell that holds its text already is left alone. */
export async function writeTexts(
  open: OpenWorkbook,
  role: OwnRole,
  texts: readonly CellText[],
): Promise<void> {
  const own = open.own.get(role);
  if (!own) return;
  const { sheet } = own;
  const held = heldCells(open.ownCells.get(role) ?? null);
  const writes = texts
    .filter(({ row, column, text }) => held(row, column).value !== text)
    .map(({ row, column, text }): Operation => ({
      kind: "write-cells",
      sheet,
      row,
      column,
      cells: [[textContent(text)]],
      before: [[contentOf(held(row, column))]],
    }));
  if (writes.length === 0) return;
  const options = open.state.sheets.find(({ name }) => name === sheet)?.protection ?? null;
  await changeWorkbook(
    open.state,
    options === null
      ? writes
      : [{ kind: "unprotect", sheet, options }, ...writes, { kind: "protect", sheet, options }],
  );
}
