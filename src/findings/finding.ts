/** How much a finding weighs: `error` holds a figure out, `warning` asks for a look, `info` tells. */
export type Severity = "error" | "warning" | "info";

/** Where a finding points: any of file, sheet and cell ("D7"); absent parts are unknown or do not apply. */
export interface Place {
  readonly file?: string;
  readonly sheet?: string;
  readonly cell?: string;
}

/**
 * Every kind of finding, by the code that support and the command line use, with what its sentence needs.
 * `asWritten` is always the text of the cell; labels are Vietnamese data, never sentences.
 */
export interface FindingValues {
  /** Tổng is not Nam + Nữ. */
  "total-mismatch": { readonly total: number; readonly male: number; readonly female: number };
  /** "Trong đó" is more than its whole, or Nữ more than Tổng; labels where they are not the item's own. */
  "part-exceeds-whole": {
    readonly part: number;
    readonly whole: number;
    readonly partLabel?: string;
    readonly wholeLabel?: string;
  };
  /** One side of `indicator` is given, the other not: item ids, and which parts are blank where others are given. */
  "pair-incomplete": {
    readonly given: string;
    readonly missing: string;
    readonly missingParts?: readonly ("total" | "male" | "female")[];
    /** "held": the missing side is there but held out by an error finding of its own. */
    readonly because?: "held";
  };
  negative: { readonly asWritten: string };
  /** People are counted in whole numbers. */
  "not-whole": { readonly asWritten: string };
  /** A number that can be read in more than one way: `candidates` as shown to the officer. */
  "ambiguous-number": { readonly asWritten: string; readonly candidates?: readonly string[] };
  /** A row, or a column where items go across, that could be more than one item: `candidates` are labels. */
  "ambiguous-label": {
    readonly asWritten: string;
    readonly candidates: readonly string[];
    readonly column?: true;
  };
  /** A column of figures whose heading may mean several things, or several columns that mean the same. */
  "ambiguous-column": { readonly asWritten: string; readonly candidates?: readonly string[] };
  /** Figures by place or quarter without a total, some of them blank: they are not added up. */
  "no-total": { readonly which: string };
  /** A row, or a column where items go across, that is no item of the library. */
  "unknown-item": { readonly asWritten: string; readonly column?: true };
  /** A sheet without a table of figures. */
  "no-table": None;
  /** A name that the plan does not know; `candidates` are units it may mean; no name at all is "". */
  "unknown-unit": { readonly asWritten: string; readonly candidates?: readonly string[] };
  /** `other` is the source of the other report; what decided between the two. */
  "duplicate-unit": {
    readonly other: string;
    readonly decidedBy: "report-date" | "revision" | "file-time" | "nothing";
  };
  /** `deadline` "2026-11-25"; `daysLate` at the date asked for. */
  "missing-unit": { readonly deadline?: string; readonly daysLate?: number };
  /** The year written in the sheet (or over a column) and the year asked for. */
  "wrong-period": { readonly written: string; readonly expected: number };
  /** A column of what the year is expected to come to ("Ước thực hiện cả năm"), read where there is no other. */
  estimated: { readonly asWritten: string };
  /** An annex of another plan: the title of its plan and of the plan asked for. */
  "wrong-plan": { readonly written: string; readonly expected: string };
  /** An annex computes the indicator in another way than the plan does: it adds nothing to it. */
  "other-measure": None;
  /** What is hidden ("5–7" or "D"), and whether it was read all the same. */
  "hidden-rows": {
    readonly what: "rows" | "columns" | "sheet" | "filtered-rows";
    readonly which?: string;
  };
  /** A formula without a calculated value. */
  "formula-not-calculated": None;
  /** "annex-as-xls": an annex of ours in the old format, in which some programs lose what its formulas yield. */
  unreadable: { readonly reason: "empty" | "damaged" | "unknown-format" | "no-sheet" | "annex-as-xls" };
  encrypted: None;
  /** Which limit was passed, as shown to the officer: "200 MB", "5.000.000 ô". */
  "too-large": { readonly limit?: string };
  /** A column that looks like names, birth dates or ID numbers; `asWritten` is its heading. Or words beside a figure. */
  "personal-data": { readonly asWritten: string } | { readonly in: "remark" };
  /** Far from what the unit gave before: in one year, or as the median of several. `part` where it is one sex's. */
  "changed-much": {
    readonly value: number;
    readonly before: number;
    readonly part?: "male" | "female";
    readonly earlier:
      { readonly year: number } | { readonly periods: number; readonly low: number; readonly high: number };
  };
  /** The same quantity from two sources. */
  "sources-disagree": {
    readonly value: number;
    readonly source: string;
    readonly otherValue: number;
    readonly otherSource: string;
  };
  /** Có/Không where a number is asked, or the reverse. */
  "unexpected-answer": { readonly asWritten: string; readonly expects: "number" | "answer" };
  /** A percentage where a count is asked. */
  "percent-for-count": { readonly asWritten: string };
  /** Nam without Nữ and Tổng, or the reverse. */
  "one-sex-only": { readonly given: "male" | "female" };
  /** A plan that cannot be used as edited: which field, what stands there, what it may be. */
  "plan-invalid": {
    readonly field: string;
    readonly asWritten: string;
    readonly problem?:
      | "not-a-number"
      | "not-a-year"
      | "not-a-comparator"
      | "unknown-code"
      | "unknown-unit"
      | "twice"
      | "blank"
      /** The indicator's rows are gone from the sheet: it is no longer computed. */
      | "removed"
      | PlanFileProblem;
    /** What it may be, where no `problem` says it. */
    readonly expected?: string;
    /** True for a plan loaded from a file: `field` is then the path within it, "indicators[2].targets[0].year". */
    readonly inFile?: true;
  };
  /** Text in an encoding before Unicode, converted. */
  "legacy-encoding": { readonly encoding: "tcvn3" | "vni" };
}

/** What else can be wrong in a plan's file. */
export type PlanFileProblem =
  | "missing"
  | "not-text"
  | "not-a-date"
  | "not-a-list"
  | "unknown-field"
  | "unknown-version"
  | "unknown-item"
  | "unknown-objective"
  | "wrong-kind-of-item"
  | "not-for-measure"
  | "not-allowed";

/** A kind of finding whose sentence needs nothing but the place. */
type None = Readonly<Record<string, never>>;

export type FindingCode = keyof FindingValues;

/** Something an officer should know about the data, of one kind. */
export type FindingOf<Code extends FindingCode> = {
  readonly code: Code;
  readonly severity: Severity;
  readonly place: Place;
  /** The unit's name as known so far. */
  readonly unit?: string;
  /** Id of the data item concerned. */
  readonly item?: string;
  /** Code of the indicator concerned. */
  readonly indicator?: string;
  /** Why the officer lets it stand; absent while nobody has. */
  readonly accepted?: { readonly reason: string; readonly on: string };
} & (FindingValues[Code] extends None
  ? { readonly values?: None }
  : { readonly values: FindingValues[Code] });

/**
 * Something an officer should know about the data, as a value.
 * The sentence is made by `messages/findings.ts` from the code and `values`, so the core stays free of wording.
 */
export type Finding = { [Code in FindingCode]: FindingOf<Code> }[FindingCode];
