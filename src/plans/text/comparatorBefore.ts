import type { Token } from "./tokens";
import { comparators, type ComparatorSense } from "./wordings/comparators";

/** The words right before a number that say what it is to the target. */
export interface ComparatorReading {
  /** "bare" where no such word stands there. */
  readonly sense: Exclude<ComparatorSense, "neutral" | "stop"> | "bare";
  /** Index of the first token of the phrase; the number's own index where there is none. */
  readonly from: number;
  /** True where "từ" is among the words: "từ 85% … trở lên". */
  readonly since: boolean;
}

/**
 * Reads the comparator before a number, nearest word first: "giảm xuống dưới 42" is "<", "đạt trên 50" is ">".
 * A rise or fall right before an "at least" keeps its sense: "giảm ít nhất 10%" is a decrease.
 *
 * @param at index of the number's token
 */
export function comparatorBefore(tokens: readonly Token[], at: number): ComparatorReading {
  let from = at;
  let since = false;
  let sense: ComparatorReading["sense"] = "bare";
  for (;;) {
    const hit = comparators.endingBefore(tokens, from);
    if (!hit || hit.meaning === "stop") return { sense, from, since };
    since ||= tokens.slice(hit.from, hit.to).some((token) => token.text === "từ");
    sense = combine(sense, hit.meaning);
    from = hit.from;
  }
}

const weak: ReadonlySet<string> = new Set(["bare", "aim", "level"]);
const atLeast: ReadonlySet<string> = new Set([">=", ">", "~"]);

/** What a word further left adds to what is already known. */
function combine(
  known: ComparatorReading["sense"],
  further: Exclude<ComparatorSense, "stop">,
): ComparatorReading["sense"] {
  if (further === "neutral") return known;
  if (known === "bare") return further;
  if (weak.has(known) && !weak.has(further)) return further;
  const change = further === "increase" || further === "decrease";
  return change && atLeast.has(known) ? further : known;
}
