import { items } from "../plans/items";
import type { Plan } from "../plans/plan";
import type { ReadingContext } from "../reports/readingContext";
import type { Settings } from "./officerActions";

/** What a reading in this workbook needs to know, with what the officer has decided before. */
export function readingContext(plan: Plan, settings: Settings): ReadingContext {
  const { year, unitAliases, labelDecisions, columnDecisions, oldCommunes, acceptedFindings } = settings;
  return {
    plan,
    items,
    year,
    unitAliases: new Map(Object.entries(unitAliases)),
    labelDecisions: labelDecisions ?? [],
    columnDecisions: columnDecisions ?? [],
    oldCommunes: new Map(Object.entries(oldCommunes ?? {})),
    acceptedFindings: acceptedFindings ?? [],
  };
}
