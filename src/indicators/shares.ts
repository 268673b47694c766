import type { Indicator } from "./indicator";
import type { Item } from "./item";
import type { Completeness, Contribution } from "./result";
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

/** What units add to an indicator, and what is missing. */
export interface Shares {
  readonly contributions: readonly Contribution[];
  readonly completeness: Completeness;
  readonly leftOut: readonly LeftOut[];
}

/** What each unit adds to an indicator: both sides or neither. */
export function gatherShares(
  indicator: Indicator,
  units: readonly UnitFigures[],
  items: readonly Item[],
): Shares {
  throw new Error(`To be written: ${indicator.code} ${units.length} ${items.length}`);
}
