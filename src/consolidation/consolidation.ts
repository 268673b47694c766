import type { Finding } from "../findings/finding";
import type { IndicatorResult } from "../indicators/result";
import type { Item, Parts } from "../indicators/item";
import type { Plan } from "../plans/plan";
import type { UnitReport } from "../reports/unitReport";
import type { PastRound } from "./pastRound";

/** Why a report does not count: another year or plan, a later report of the unit, or nothing says which is later. */
export type Exclusion = "wrong-period" | "wrong-plan" | "superseded" | "undecided";

/** A report with the decision whether it counts. */
export interface ConsideredReport {
  readonly report: UnitReport;
  /** Null where the report counts. */
  readonly excluded: Exclusion | null;
  /** Findings of the reading and of the consolidation about this report. */
  readonly findings: readonly Finding[];
}

/** A unit's share of a sum, and the cell it comes from. */
export interface Origin {
  readonly unit: string;
  readonly file: string | null;
  readonly sheet: string;
  readonly cell: string | null;
  readonly value: number;
}

/** The sum of one part of an item over the units that gave it; null where none did. */
export interface PartSum {
  readonly value: number | null;
  readonly origins: readonly Origin[];
}

/** One item over all units. */
export interface ItemSum {
  readonly item: string;
  readonly parts: Parts<PartSum>;
  readonly answers?: { readonly yes: number; readonly no: number };
}

/** Reports of one round brought together for a plan and a year. */
export interface Consolidation {
  readonly plan: Plan;
  readonly items: readonly Item[];
  readonly year: number;
  readonly reports: readonly ConsideredReport[];
  /** Expected units of the plan that have sent nothing for this year; a unit with two undecided reports has. */
  readonly missingUnits: readonly string[];
  /** By item id, in the library's order: what the plan asks for and what was reported beside. */
  readonly sums: ReadonlyMap<string, ItemSum>;
  readonly indicators: readonly IndicatorResult[];
  /** Findings about the round as a whole. */
  readonly findings: readonly Finding[];
  /** Earlier rounds to compare with, the oldest first; empty where none was picked. */
  readonly past: readonly PastRound[];
}
