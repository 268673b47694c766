import type { Parts } from "./item";
import type { SummedShare } from "./summedShare";

/** A unit's figure for one item, without its cells: parts not given and not derivable are null. */
export interface UnitFigure {
  readonly parts: Parts<number | null>;
  /** The answer to a yes/no item; null where not answered. */
  readonly answer?: boolean | null;
  /** True where an error finding holds the figure out; its parts are then not used. */
  readonly held: boolean;
}

/** What an indicator needs to know of one unit. */
export interface UnitFigures {
  readonly unit: string;
  /** True for a unit of the plan (or of one of its groups). */
  readonly inPlan: boolean;
  /** Items the plan asks this unit for, those asked for comparison alone left out; empty for an unknown unit. */
  readonly asked: ReadonlySet<string>;
  /**
   * The figures of the report that counts, by item; an item whose row is there but blank is here with nulls.
   * Empty where nothing has come in.
   */
  readonly figures: ReadonlyMap<string, UnitFigure>;
  /** What it adds to each indicator by code, where it is a commune whose units were brought together already. */
  readonly sums?: ReadonlyMap<string, SummedShare>;
}
