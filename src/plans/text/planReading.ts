import type { Comparator } from "../../indicators/indicator";
import type { Baseline } from "./baseline";
import type { ItemMatch } from "./matchItems";

/** What to look at in one target's wording. */
export type TargetWarningCode =
  /** "trên 100%" */
  | "cannot-exceed"
  /** A share of more than the whole. */
  | "above-whole"
  /** Maternal deaths in %, a sex ratio not per 100. */
  | "unusual-base"
  /** A sex ratio at birth below what nature gives. */
  | "below-natural"
  | "two-readings"
  /** "(nếu có)" */
  | "conditional"
  /** "số lượng … 50%" */
  | "number-as-share"
  /** Zero cases: one case is enough to miss it. */
  | "zero-aim"
  /** The line has no year; a heading's or the plan's was taken. */
  | "year-from-heading"
  | "year-from-plan"
  | "no-year"
  | "looser-than-national"
  | "same-target-twice"
  | "nobody-reports"
  /** Worded without a figure. */
  | "no-figure";

/** What to look at in the plan as a whole. */
export type PlanWarningCode = "no-deadline" | "no-duties" | "reports-for-others" | "no-targets";

/** A warning as values; `messages/planReading.ts` has its sentence. */
export interface PlanWarning<Code extends string = TargetWarningCode | PlanWarningCode> {
  readonly code: Code;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** One target read out of a plan's text. */
export interface TargetPart {
  /** "3.2": objective and chỉ tiêu; null where the text numbers nothing. */
  readonly code: string | null;
  /** "a", "b" where one chỉ tiêu has several measures. */
  readonly part: string | null;
  /** Title of the objective it stands under. */
  readonly objective: string | null;
  /** What is measured, as written, without figure and year. */
  readonly subject: string;
  readonly comparator: Comparator;
  /** `[low, high]` for a range; null where it is a yes. */
  readonly value: number | readonly [number, number] | null;
  readonly unit: string;
  readonly factor: number | null;
  readonly year: number | null;
  readonly baseline: Baseline | null;
  /** The clause it was read from, as written. */
  readonly text: string;
  /** Index of the paragraph (line) it stands in. */
  readonly paragraph: number;
  /** Units told to report it, as the plan names them. */
  readonly reportedBy: readonly string[];
  /** The items it is made from; null where none fits and the officer chooses. */
  readonly match: ItemMatch | null;
  readonly warnings: readonly PlanWarning<TargetWarningCode>[];
}

/** What a plan tells a unit to report. */
export interface UnitDuty {
  /** As the plan's heading names it: "Trạm y tế phường". */
  readonly unit: string;
  /** Codes such as "3.2"; "5" stands for every chỉ tiêu of mục tiêu 5. */
  readonly codes: readonly string[];
}

/** Everything read out of a plan's text. */
export interface PlanReading {
  readonly title: string | null;
  /** First and last year by the title; the first is null where only the end is said. */
  readonly years: { readonly first: number | null; readonly last: number } | null;
  readonly objectives: readonly { readonly code: string; readonly title: string }[];
  readonly parts: readonly TargetPart[];
  readonly units: readonly UnitDuty[];
  /** Every unit the part on organisation names, told to report or not. */
  readonly unitNames: readonly string[];
  readonly deadline: { readonly text: string; readonly date: string | null } | null;
  /** Nơi nhận, one line each. */
  readonly recipients: readonly string[];
  readonly warnings: readonly PlanWarning<PlanWarningCode>[];
}
