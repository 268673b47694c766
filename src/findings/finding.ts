/** How much a finding weighs: `error` holds a figure out, `warning` asks for a look, `info` tells. */
export type Severity = "error" | "warning" | "info";

/** Every kind of finding, by the code that support and the command line use. */
export type FindingCode =
  | "total-mismatch"
  | "part-exceeds-whole"
  | "pair-incomplete"
  | "negative"
  | "not-whole"
  | "ambiguous-number"
  | "ambiguous-label"
  | "unknown-item"
  | "no-table"
  | "unknown-unit"
  | "duplicate-unit"
  | "missing-unit"
  | "wrong-period"
  | "hidden-rows"
  | "formula-not-calculated"
  | "unreadable"
  | "encrypted"
  | "too-large"
  | "personal-data"
  | "changed-much"
  | "sources-disagree"
  | "unexpected-answer"
  | "percent-for-count"
  | "one-sex-only"
  | "plan-invalid"
  | "legacy-encoding";

/** Where a finding points: any of file, sheet and cell ("D7"); absent parts are unknown or do not apply. */
export interface Place {
  readonly file?: string;
  readonly sheet?: string;
  readonly cell?: string;
}

/**
 * Something an officer should know about the data, as a value.
 * The sentence is made by `messages/findings.ts` from the code and `values`, so the core stays free of wording.
 */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly place: Place;
  /** The unit's name as known so far. */
  readonly unit?: string;
  /** Id of the data item concerned. */
  readonly item?: string;
  /** Code of the indicator concerned. */
  readonly indicator?: string;
  /** What the sentence needs: figures, words as written, candidates. */
  readonly values?: Readonly<Record<string, string | number | readonly string[]>>;
}
