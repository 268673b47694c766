import { items } from "../../plans/items";
import type { Plan } from "../../plans/plan";
import { hiddenText } from "../../reports/personalText";
import type { UnitReport } from "../../reports/unitReport";

/** A row, or a column where items go across, of a unit's sheet of which it is not certain what it gives. */
export interface RowQuestion {
  readonly unit: string;
  /** As written. */
  readonly label: string;
  readonly isColumn: boolean;
  /** Where it stands: "B12". */
  readonly cell: string | null;
  /** Ids of the items it may mean. */
  readonly candidates: readonly string[];
}

/**
 * Rows that could be more than one item, and rows that are none the reader knows: for those, any item the unit is
 * asked for and has not given. What holds for one unit's words need not hold for all: a report without a unit's name
 * is asked about once the officer has chosen its unit.
 *
 * @param chosen the unit that the officer chose, "" while none
 */
export function labelQuestions(
  { unit: written, group, figures, findings }: UnitReport,
  plan: Plan,
  chosen: string,
): RowQuestion[] {
  const unit = written ?? chosen;
  if (unit === "") return [];
  const planUnit = plan.units.find(({ name }) => name === unit || name === chosen || name === group);
  const notGiven = (planUnit?.items ?? []).filter((item) => !figures.has(item));
  const questions = findings.flatMap((finding): RowQuestion[] => {
    const cell = finding.place.cell ?? null;
    if (finding.code === "ambiguous-label") {
      const { asWritten, candidates, column: isColumn = false } = finding.values;
      const meant = items.filter(({ label }) => candidates.includes(label)).map(({ id }) => id);
      return [{ unit, label: asWritten, isColumn, cell, candidates: meant }];
    }
    if (finding.code === "unknown-item") {
      const { asWritten, column: isColumn = false } = finding.values;
      return [{ unit, label: asWritten, isColumn, cell, candidates: notGiven }];
    }
    return [];
  });
  const asked = new Map(questions.map((question) => [question.label, question]));
  return [...asked.values()].filter(({ label, candidates }) => candidates.length > 0 && !isShortened(label));
}

/** What is not shown as it is written cannot be found again. */
export function isShortened(label: string): boolean {
  return label === hiddenText || label.endsWith("…");
}
