import type { ReportedFigure } from "./unitReport";

/** The cell that a figure begins in: "D7"; null where it was added up from others. */
export function firstCell({ parts: { total, male, female } }: ReportedFigure): string | null {
  return [total, male, female].find(({ cell, asWritten }) => cell !== null && asWritten)?.cell ?? null;
}
