import type { Part, Parts } from "./item";
import type { Contribution } from "./result";
import type { UnitFigures } from "./unitFigures";

/** A unit left out of both sides of an indicator. */
export interface LeftOut {
  readonly unit: string;
  /** Ids of the items it gave, and of those asked for that are blank or held out. */
  readonly given: readonly string[];
  readonly missing: readonly string[];
  /** True where an error finding holds one of them out. */
  readonly held: boolean;
}

/** What one unit does for an indicator; `full` is false while something it is asked for is still blank. */
export type Share =
  | { readonly kind: "adds"; readonly contribution: Contribution; readonly full: boolean }
  | { readonly kind: "left-out"; readonly leftOut: LeftOut }
  | { readonly kind: "silent" };

/** No part given. */
export const noParts: Parts<null> = { total: null, male: null, female: null };

/** A unit's figure for an item; all null where it gave none or an error finding holds it out. */
export function partsGiven(unit: UnitFigures, item: string): Parts<number | null> {
  const figure = unit.figures.get(item);
  return figure && !figure.held ? figure.parts : noParts;
}

/** The same parts with those not named taken away. */
export function onlyParts(parts: Parts<number | null>, names: readonly Part[]): Parts<number | null> {
  const keep = (name: Part) => (names.includes(name) ? parts[name] : null);
  return { total: keep("total"), male: keep("male"), female: keep("female") };
}

/** True where the plan asks the unit for the item, or its sheet has a row for it. */
export function isAskedFor(unit: UnitFigures, item: string): boolean {
  return unit.asked.has(item) || unit.figures.has(item);
}

export function isHeld(unit: UnitFigures, item: string): boolean {
  return unit.figures.get(item)?.held ?? false;
}
