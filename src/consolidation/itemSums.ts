import type { Item, Part } from "../indicators/item";
import { sumExactly } from "../numbers/exact";
import type { Plan } from "../plans/plan";
import type { ItemSum, Origin, PartSum } from "./consolidation";
import { figureOf, isCompared, type ReportedUnit } from "./reportedUnit";

/**
 * The sum of each item over the units that gave it, with the cells behind it.
 * A part that no unit gave is null, never 0; what a unit is asked only to compare is not added up.
 *
 * @returns by item id in the library's order: what the plan asks for and what was reported beside
 */
export function sumItems(
  items: readonly Item[],
  units: readonly ReportedUnit[],
  plan: Plan,
): Map<string, ItemSum> {
  const asked = new Set(plan.units.flatMap((unit) => [...unit.items, ...(unit.comparedItems ?? [])]));
  const sums = new Map<string, ItemSum>();
  for (const item of items) {
    const adding = units.filter((unit) => !isCompared(unit, item.id));
    if (asked.has(item.id) || adding.some((unit) => figureOf(unit, item.id)))
      sums.set(item.id, sumOf(item, adding));
  }
  return sums;
}

function sumOf(item: Item, units: readonly ReportedUnit[]): ItemSum {
  const part = (name: Part) => sumPart(units.flatMap((unit) => originOf(unit, item.id, name)));
  const parts = { total: part("total"), male: part("male"), female: part("female") };
  return { item: item.id, parts, ...(item.kind === "yes/no" ? { answers: countAnswers(item, units) } : {}) };
}

function sumPart(origins: readonly Origin[]): PartSum {
  return { value: origins.length === 0 ? null : sumExactly(origins.map(({ value }) => value)), origins };
}

function originOf(unit: ReportedUnit, item: string, name: Part): Origin[] {
  const located = figureOf(unit, item);
  if (!located || located.figure.held) return [];
  const { value, cell } = located.figure.parts[name];
  const { file, sheet } = located.report;
  return value === null ? [] : [{ unit: unit.unit, file, sheet, cell, value }];
}

function countAnswers(item: Item, units: readonly ReportedUnit[]): { yes: number; no: number } {
  const given = units
    .map((unit) => figureOf(unit, item.id)?.figure)
    .filter((figure) => figure && !figure.held);
  return {
    yes: given.filter((figure) => figure?.answer === true).length,
    no: given.filter((figure) => figure?.answer === false).length,
  };
}
