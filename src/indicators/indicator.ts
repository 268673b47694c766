import type { Part } from "./item";

/** One part of an item's sum over units; of a `count` item always the total. */
export interface Term {
  readonly item: string;
  readonly part: Part;
}

/** How an indicator's value is made from sums of items. */
export type Measure =
  /** numerator × factor / denominator */
  | { readonly kind: "rate"; readonly numerator: Term; readonly denominator: Term; readonly factor: number }
  /** A rate of both sexes together, judged for boys and girls apart. */
  | {
      readonly kind: "rate-each-sex";
      readonly numerator: string;
      readonly denominator: string;
      readonly factor: number;
    }
  /** (women's sum / women counted) / (men's sum / men counted): how many times a woman's mean is a man's. */
  | { readonly kind: "ratio-of-means"; readonly sum: string; readonly over: string }
  /** One count, its sum over units. */
  | { readonly kind: "sum"; readonly term: Term }
  /** Several counts, each judged against the target (every quarter). */
  | { readonly kind: "every"; readonly items: readonly string[] }
  /** Yes where every reporting unit answers Có. */
  | { readonly kind: "answer"; readonly item: string }
  /** Not measurable as worded; the officer writes about it. */
  | { readonly kind: "narrative" };

export type Comparator = ">=" | ">" | "<=" | "<" | "=" | "~" | "range" | "increase" | "decrease" | "yes";

/** What a target asks of a value: `[low, high]` for a range, null for yes/no and narrative. */
export interface Requirement {
  readonly comparator: Comparator;
  readonly value: number | readonly [number, number] | null;
}

/** What a plan asks of an indicator in one year, as written. */
export interface Target extends Requirement {
  readonly year: number;
  /** How it is judged where that differs from what is written ("trên 100%" is judged ≥ 100). */
  readonly judgedAs?: Requirement;
  /** Where the straight line towards the target starts. */
  readonly baseline?: { readonly year: number; readonly value: number };
}

/** An indicator (chỉ tiêu) of a plan. */
export interface Indicator {
  /** "3.2a" */
  readonly code: string;
  /** Code of its objective: "3". */
  readonly objective: string;
  /** A short name of what is measured, without the target. */
  readonly label: string;
  /** The unit its value is shown in: "%", "‰", "lần", "/100.000", "bé trai/100 bé gái", "". */
  readonly unit: string;
  readonly better: "higher" | "lower";
  readonly measure: Measure;
  readonly targets: readonly Target[];
  /** Names of the plan's units told to report it; empty where the plan names nobody. */
  readonly reportedBy: readonly string[];
  /** The sentence of the plan it comes from, as written. */
  readonly text: string;
  /** What to look at in the wording, each a Vietnamese sentence. */
  readonly warnings: readonly string[];
}
