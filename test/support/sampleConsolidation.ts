import { consolidate } from "../../src/consolidation/consolidate";
import type { Consolidation } from "../../src/consolidation/consolidation";
import { items } from "../../src/plans/items";
import { findPlan } from "../../src/plans/library";
import { lechanRound, type SampleEntry } from "../../src/plans/samples/lechanRound";
import { yes } from "../../src/messages/sheets";
import { unitReport, type ShortFigure } from "./unitReports";

/** The sample round of Lê Chân, brought together as if every unit had filled in our form. */
export function sampleConsolidation(): Consolidation {
  const plan = findPlan(lechanRound.planId)!;
  const reports = lechanRound.reports.map(({ unit, entries }) =>
    unitReport(
      unit,
      Object.fromEntries(Object.entries(entries).map(([item, entry]) => [item, figureOf(entry)])),
    ),
  );
  return consolidate({ plan, items, year: lechanRound.year, reports });
}

function figureOf({ total, male, female }: SampleEntry): ShortFigure {
  if (typeof total === "string") return total === yes;
  const [men = null, women = null] = [male, female].map((part) => (typeof part === "number" ? part : null));
  if (men === null && women === null) return total ?? null;
  return [total ?? (men !== null && women !== null ? men + women : null), men, women];
}
