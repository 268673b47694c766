import { evaluateIndicator } from "../../../src/indicators/evaluate";
import type { Indicator, Target } from "../../../src/indicators/indicator";
import type { Parts } from "../../../src/indicators/item";
import type { IndicatorResult } from "../../../src/indicators/result";
import { gatherShares } from "../../../src/indicators/shares";
import type { UnitFigure, UnitFigures } from "../../../src/indicators/unitFigures";
import { exactToNumber, type Exact } from "../../../src/numbers/exact";
import { items } from "../../../src/plans/items";
import { findPlan } from "../../../src/plans/library";

/** A figure as the tables write it: [total, male, female], one number for a count, an answer, or held out. */
export type Given = readonly (number | null)[] | number | boolean | null | "held";

/** A unit of the plan asked for exactly what it is given here, blanks included. */
export function unit(
  name: string,
  given: Readonly<Record<string, Given>>,
  asked = Object.keys(given),
): UnitFigures {
  const figures = new Map(Object.entries(given).map(([item, figure]) => [item, figureOf(figure)]));
  return { unit: name, inPlan: true, asked: new Set(asked), figures };
}

/** A unit that the plan does not know. */
export function stranger(name: string, given: Readonly<Record<string, Given>>): UnitFigures {
  return { ...unit(name, given), inPlan: false, asked: new Set() };
}

/** A unit of the plan from which nothing has come in. */
export function silent(name: string, ...asked: string[]): UnitFigures {
  return { unit: name, inPlan: true, asked: new Set(asked), figures: new Map() };
}

function figureOf(given: Given): UnitFigure {
  const blank: Parts<null> = { total: null, male: null, female: null };
  if (given === "held") return { parts: blank, held: true };
  if (typeof given === "boolean") return { parts: blank, answer: given, held: false };
  if (given === null || typeof given === "number") return { parts: { ...blank, total: given }, held: false };
  const [total = null, male = null, female = null] = given;
  return { parts: { total, male, female }, held: false };
}

export function presetIndicator(plan: string, code: string): Indicator {
  const indicator = findPlan(plan)?.indicators.find((one) => one.code === code);
  if (!indicator) throw new Error(`No indicator ${code} in ${plan}`);
  return indicator;
}

/** An indicator of Lê Chân with another target in place of its own. */
export function withTarget(
  code: string,
  target: Partial<Target>,
  changes: Partial<Indicator> = {},
): Indicator {
  const indicator = presetIndicator("lechan-2026-2030", code);
  const base: Target = { year: 2030, comparator: ">=", value: 0 };
  return { ...indicator, ...changes, targets: [{ ...base, ...target }] };
}

export function evaluated(indicator: Indicator, units: readonly UnitFigures[], year = 2026): IndicatorResult {
  const { contributions, completeness } = gatherShares(indicator, units, items);
  return evaluateIndicator(indicator, year, contributions, completeness, items);
}

/** The nearest number to an exact value, for expectations that are not about exactness. */
export function asNumber(value: Exact | null): number | null {
  return value && exactToNumber(value);
}
