import type { Item } from "../indicators/item";
import type { Plan, PlanUnit } from "../plans/plan";

/** What a unit has filled in for an item, as typed: numbers, or words such as "KPS". */
export interface FormEntry {
  readonly total?: string | number;
  readonly male?: string | number;
  readonly female?: string | number;
  readonly cause?: string;
  readonly proposal?: string;
}

/** A form to be made: whose, for which year, and what is already filled in. */
export interface FormRequest {
  readonly plan: Plan;
  readonly unit: PlanUnit;
  /** The library of items. */
  readonly items: readonly Item[];
  readonly year: number;
  /** "2026-11-25"; null where there is none. */
  readonly deadline: string | null;
  /** The sheet's name; made from the unit's where absent. */
  readonly sheet?: string;
  /** Figures already filled in, by item id. */
  readonly entries?: ReadonlyMap<string, FormEntry>;
  /** Date of report as written: "20/11/2026". */
  readonly reportDate?: string;
  readonly preparedBy?: string;
}
