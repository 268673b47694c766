import type { UnitReport } from "../../reports/unitReport";
import { isShortened } from "./labelQuestions";

/** A column of a unit's sheet of which it is not certain what it holds. */
export interface ColumnQuestion {
  readonly unit: string;
  /** Its headings as the finding names them. */
  readonly heading: string;
}

/**
 * Columns that could mean the same, or nothing known: each is asked about.
 *
 * @param chosen the unit that the officer chose where the report names none, "" while none
 */
export function columnQuestions({ unit: written, findings }: UnitReport, chosen: string): ColumnQuestion[] {
  const unit = written ?? chosen;
  if (unit === "") return [];
  const headings = findings.flatMap((finding) =>
    finding.code === "ambiguous-column" ? (finding.values.candidates ?? [finding.values.asWritten]) : [],
  );
  return [...new Set(headings)]
    .filter((heading) => heading !== "" && !isShortened(heading))
    .map((heading) => ({ unit, heading }));
}

/** True where a report would ask more if it were known whose it is. */
export function asksForUnit({ known, findings }: UnitReport): boolean {
  const asked = new Set(["ambiguous-column", "ambiguous-label", "unknown-item"]);
  return !known && findings.some(({ code }) => asked.has(code));
}
