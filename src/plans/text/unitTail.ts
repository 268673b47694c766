import type { Measure } from "./measures";
import type { Token } from "./tokens";
import { joints } from "./wordings/clauseWords";
import { boundsAfter } from "./wordings/comparators";

/** Words of a base that say what is counted: "42/100.000 trẻ sinh sống". */
const mostTailWords = 5;
const tailStops: ReadonlySet<string> = new Set([
  "vào",
  "đến",
  "năm",
  "trong",
  "so",
  "và",
  "được",
  "giảm",
  "tăng",
  "trước",
  "trở",
]);

/** The index after a measure's unit and what belongs to it: the noun of a base, "trở lên". */
export function unitTail(tokens: readonly Token[], measure: Measure): number {
  let at = measure.to;
  if (measure.kind === "base") {
    while (at - measure.to < mostTailWords && isTailWord(tokens, at)) at += 1;
  }
  return boundsAfter.startingAt(tokens, at)?.to ?? at;
}

function isTailWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.kind === "word" && !tailStops.has(token.text) && joints.startingAt(tokens, at) === null;
}
