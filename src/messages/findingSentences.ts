import type { FindingCode, FindingOf } from "../findings/finding";

/** The sentences of one language: how a place is named, and what is said of each kind of finding. */
export interface FindingSentences {
  readonly place: (where: { unit?: string; file?: string; sheet?: string; cell?: string }) => string;
  readonly byCode: { readonly [Code in FindingCode]: (finding: FindingOf<Code>) => string };
}
