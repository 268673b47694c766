import type { Item, Part } from "../indicators/item";
import type { Signature } from "./itemSignatures";

/** What a label names. */
export type LabelMatch =
  /** An item, or one sex of it ("Số lao động nữ có việc làm"); confidence up to 1. */
  | { readonly kind: "item"; readonly item: string; readonly part: Part | null; readonly confidence: number }
  /** News items without a quarter: the column or the row below says which. */
  | { readonly kind: "by-quarter"; readonly items: readonly string[] }
  /** Two or more items near each other: a question to the officer. */
  | { readonly kind: "ambiguous"; readonly items: readonly string[] }
  /** A rate of something: never a count. */
  | { readonly kind: "rate" }
  | { readonly kind: "unknown" };

/** What stands around a label. */
export interface LabelSurroundings {
  /** The whole item of the rows above, for "Trong đó: …". */
  readonly whole?: string | undefined;
  /** The heading of the section, for labels that say too little by themselves. */
  readonly section?: string | undefined;
}

/** What labels are compared with: items by id and by their own words, and the signatures of those there are. */
export interface KnownLabels {
  readonly byId: ReadonlyMap<string, Item>;
  readonly exact: ReadonlyMap<string, ReadonlySet<string>>;
  readonly known: readonly Signature[];
}
