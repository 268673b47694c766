/** A cell as a spreadsheet holds it: blank is null. */
export type CellValue = string | number | boolean | null;

/** Why a text could be more than one number. */
export type AmbiguityReason =
  /** "2/8": a part of a whole, or a date. */
  | "fraction"
  /** "1,234": a decimal comma, or an English thousands comma. */
  | "comma"
  /** "1.2345": groups are exactly three digits. */
  | "broken-group"
  /** "12 (5 nữ)" */
  | "several-numbers"
  /** "khoảng 25" */
  | "approximate"
  /** "3‰" where a count is expected. */
  | "per-mille";

/** What a cell says, read once at the edge; everything past it works on this union. */
export type CellReading =
  /** A number; with `percent` its value is in percent: both "85%" and 0.85 in a percentage format are 85. */
  | { readonly kind: "number"; readonly value: number; readonly percent: boolean; readonly asWritten: string }
  /** Zero, said so: "-", "Không", "KPS". */
  | { readonly kind: "zero"; readonly asWritten: string }
  /** Blank, or said to be missing: "…", "Chưa có số liệu". */
  | { readonly kind: "no-data"; readonly reason: "blank" | "said"; readonly asWritten: string }
  /** "x" where a number is expected. */
  | { readonly kind: "not-collected"; readonly asWritten: string }
  /** Có / Không, where an answer is expected. */
  | { readonly kind: "answer"; readonly answer: boolean; readonly asWritten: string }
  /** Words that say none of these. */
  | { readonly kind: "text"; readonly text: string; readonly asWritten: string }
  | {
      readonly kind: "ambiguous";
      readonly reason: AmbiguityReason;
      /** The numbers it may mean, the likelier first. */
      readonly candidates: readonly number[];
      readonly asWritten: string;
    };
