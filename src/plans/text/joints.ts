import type { Token } from "./tokens";
import { joints } from "./wordings/clauseWords";

/** Where one demand may end and another start: the tokens of "," or ", trong đó". */
export interface Joint {
  readonly from: number;
  readonly to: number;
}

/** True where the words before a token join it to another demand, or it opens the line. */
export function opensClause(tokens: readonly Token[], at: number, start: number): boolean {
  return at <= start || joints.endingBefore(tokens, at) !== null;
}

/** The joints of [from, to), those side by side taken as one. */
export function jointsIn(tokens: readonly Token[], from: number, to: number): Joint[] {
  const all: Joint[] = [];
  for (const { from: start, to: end } of joints.allIn(tokens, from, to)) {
    const before = all[all.length - 1];
    if (before?.to === start) all[all.length - 1] = { from: before.from, to: end };
    else all.push({ from: start, to: end });
  }
  return all;
}
