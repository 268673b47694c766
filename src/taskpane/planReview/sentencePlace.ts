import type { TargetPart } from "../../plans/text/planReading";

/**
 * Where a target's sentence stands in the text it was read from, as a range of characters; its whole line where the
 * sentence was read through odd spellings.
 */
export function sentencePlace(
  text: string,
  { paragraph, text: clause }: TargetPart,
): { readonly from: number; readonly to: number } {
  const lines = text.split(/\r\n|\r|\n/);
  const line = lines[paragraph] ?? "";
  const start = startOfLine(text, paragraph);
  const at = line.indexOf(clause);
  return at < 0
    ? { from: start, to: start + line.length }
    : { from: start + at, to: start + at + clause.length };
}

function startOfLine(text: string, line: number): number {
  const breaks = text.matchAll(/\r\n|\r|\n/g);
  let start = 0;
  for (let at = 0; at < line; at += 1) {
    const next = breaks.next();
    if (next.done) return start;
    start = next.value.index + next.value[0].length;
  }
  return start;
}

/** The line a target was read from. */
export function lineOf(text: string, paragraph: number): string {
  return text.split(/\r\n|\r|\n/)[paragraph]?.trim() ?? "";
}
