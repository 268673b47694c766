import type { Finding } from "../findings/finding";
import type { Item } from "../indicators/item";
import { readCell } from "../numbers/readCell";
import { blankPart } from "./figureCell";
import type { FigureReading } from "./figure";
import { cellAddress } from "./grid";
import { shownText } from "./personalText";
import type { SheetCells } from "./sheetCells";

/** Where an answer may stand: in one of `columns` as a word, or as a tick under Có or Không. */
export interface AnswerColumns {
  readonly columns: readonly number[];
  readonly yes: number | null;
  readonly no: number | null;
}

/** Reads the answer to a yes/no item from its row. */
export function readAnswerRow(
  cells: SheetCells,
  row: number,
  item: Item,
  where: AnswerColumns,
): FigureReading {
  const ticked = readTicks(cells, row, where);
  if (ticked) return answered(item, ticked.answer, cellAddress(row, ticked.column), "x");
  const filled = where.columns.filter((column) => cells.text(row, column) !== "");
  for (const column of filled) {
    const reading = readCell(cells.value(row, column), "answer");
    const cell = cellAddress(row, column);
    if (reading.kind === "answer") return answered(item, reading.answer, cell, shownText(reading.asWritten));
    if (reading.kind === "no-data") continue;
    const asWritten = shownText(reading.asWritten);
    const finding: Finding = {
      code: "unexpected-answer",
      severity: "error",
      place: { sheet: cells.grid.sheet, cell },
      item: item.id,
      values: { asWritten, expects: "answer" },
    };
    const figure = { ...answered(item, null, cell, asWritten).figure, held: true };
    return { figure, findings: [finding] };
  }
  const first = filled[0] ?? where.columns[0] ?? where.yes;
  const cell = first === undefined || first === null ? null : cellAddress(row, first);
  return answered(item, null, cell, filled[0] === undefined ? "" : shownText(cells.text(row, filled[0])));
}

function readTicks(
  cells: SheetCells,
  row: number,
  { yes, no }: AnswerColumns,
): { answer: boolean; column: number } | null {
  const ticked = (column: number | null) => column !== null && isTick(cells.text(row, column));
  if (ticked(yes) === ticked(no)) return null;
  return ticked(yes) ? { answer: true, column: yes ?? 0 } : { answer: false, column: no ?? 0 };
}

function isTick(text: string): boolean {
  return /^(x|v|có|không|1|[✓✔☑☒✅√+])$/iu.test(text);
}

function answered(item: Item, answer: boolean | null, cell: string | null, asWritten: string): FigureReading {
  const none = blankPart(null, null);
  return {
    figure: {
      item: item.id,
      parts: { total: blankPart(cell, asWritten), male: none, female: none },
      answer,
      held: false,
    },
    findings: [],
  };
}
