import type { Token } from "./tokens";

/** A stretch of tokens between full stops or semicolons. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  /** Counts sentences: segments of one sentence share it. */
  readonly sentence: number;
}

/**
 * Cuts a line into its sentences and, within them, at semicolons.
 *
 * @param line the text the tokens come from
 */
export function segmentsOf(line: string, tokens: readonly Token[]): Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  let sentence = 0;
  let depth = 0;
  tokens.forEach((token, at) => {
    if (token.text === "(") depth += 1;
    if (token.text === ")") depth = Math.max(0, depth - 1);
    const stop = token.text === "." && endsSentence(line, tokens, at);
    if ((token.text !== ";" || depth > 0) && !stop) return;
    if (at > from) segments.push({ from, to: at, sentence });
    from = at + 1;
    if (stop) {
      sentence += 1;
      depth = 0;
    }
  });
  if (tokens.length > from) segments.push({ from, to: tokens.length, sentence });
  return segments;
}

/** A full stop ends a sentence before a capital, a digit, a list mark or nothing; "TP. Huế" goes on. */
function endsSentence(line: string, tokens: readonly Token[], at: number): boolean {
  const [before, stop, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!next) return true;
  if (
    before?.kind === "word" &&
    stop?.start === before.end &&
    /^(\p{Lu}{1,2}|\p{Lu}h?\p{Lu})$/u.test(line.slice(before.start, before.end))
  ) {
    return false;
  }
  return next.kind === "number" || /^[\p{Lu}“"(+–-]/u.test(line.slice(next.start, next.end));
}
