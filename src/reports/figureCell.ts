import type { FindingOf } from "../findings/finding";
import type { Item } from "../indicators/item";
import type { CellReading } from "../numbers/cellReading";
import { readCell } from "../numbers/readCell";
import { formatNumber } from "../numbers/formatNumber";
import { cellAddress, cellKey } from "./grid";
import { shownText } from "./personalText";
import type { SheetCells } from "./sheetCells";
import type { FigurePart } from "./unitReport";

/** Findings about one cell. */
export type CellFinding =
  | FindingOf<"negative">
  | FindingOf<"not-whole">
  | FindingOf<"ambiguous-number">
  | FindingOf<"percent-for-count">
  | FindingOf<"unexpected-answer">
  | FindingOf<"formula-not-calculated">;

/** A cell that should hold one part of a figure, read; `finding` says why its number is not taken. */
export interface FigureCell {
  readonly part: FigurePart;
  readonly finding: CellFinding | null;
}

/** Reads one part of an item's figure from its cell. */
export function readFigureCell(cells: SheetCells, row: number, column: number, item: Item): FigureCell {
  const cell = cellAddress(row, column);
  const value = cells.value(row, column);
  if (cells.grid.uncalculatedCells.has(cellKey(row, column))) {
    const finding: CellFinding = {
      code: "formula-not-calculated",
      severity: "error",
      place: { sheet: cells.grid.sheet, cell },
      item: item.id,
    };
    return { part: blankPart(cell, ""), finding };
  }
  const reading = readCell(value, "number", {
    percentFormat: cells.grid.percentCells.has(cellKey(row, column)),
  });
  const finding = findingOf(reading, item, { sheet: cells.grid.sheet, cell });
  const asWritten = shownText(reading.asWritten);
  if (finding) return { part: blankPart(cell, asWritten), finding };
  if (reading.kind === "number") {
    return {
      part: { value: reading.value, said: "number", cell, asWritten, clean: typeof value === "number" },
      finding: null,
    };
  }
  if (reading.kind === "zero")
    return { part: { value: 0, said: "zero", cell, asWritten, clean: false }, finding: null };
  const said = reading.kind === "not-collected" ? "not-collected" : "no-data";
  return { part: { value: null, said, cell, asWritten, clean: false }, finding: null };
}

/** A part whose cell says nothing that can be taken. */
export function blankPart(cell: string | null, asWritten: string | null): FigurePart {
  return { value: null, said: "no-data", cell, asWritten, clean: false };
}

function findingOf(
  reading: CellReading,
  item: Item,
  place: { sheet: string; cell: string },
): CellFinding | null {
  const about = { severity: "error", place, item: item.id } as const;
  const asWritten = shownText(reading.asWritten);
  switch (reading.kind) {
    case "number":
      if (reading.percent) return { ...about, code: "percent-for-count", values: { asWritten } };
      if (reading.value < 0) return { ...about, code: "negative", values: { asWritten } };
      if (!Number.isInteger(reading.value) && !item.fractional)
        return { ...about, code: "not-whole", values: { asWritten } };
      if (!Number.isSafeInteger(Math.round(reading.value)))
        return { ...about, code: "ambiguous-number", values: { asWritten } };
      return null;
    case "ambiguous":
      return {
        ...about,
        code: "ambiguous-number",
        values: { asWritten, candidates: reading.candidates.map((candidate) => formatNumber(candidate)) },
      };
    case "answer":
      return { ...about, code: "unexpected-answer", values: { asWritten, expects: "number" } };
    case "text":
      return readCell(reading.asWritten, "answer").kind === "answer"
        ? { ...about, code: "unexpected-answer", values: { asWritten, expects: "number" } }
        : { ...about, code: "ambiguous-number", values: { asWritten } };
    default:
      return null;
  }
}
