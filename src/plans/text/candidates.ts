import { claimsOf, type Claim } from "./claims";
import { isDemand, outlookOf, type LineContext } from "./demand";
import { leaveAlone } from "./leaveAlone";
import { carryUnits, isUsable } from "./carriedUnits";
import { findMeasures, type Measure } from "./measures";
import { segmentsOf, type Segment } from "./segments";
import { subjectOf, type Subject } from "./subject";
import type { Token } from "./tokens";
import type { YearMention } from "./yearMentions";

/** A claim that demands something, with its place and its subject. */
export interface Candidate extends Claim {
  readonly segment: Segment;
  readonly sentence: number;
  /** Null where it shares the subject of another. */
  readonly own: Subject | null;
  readonly shared: boolean;
}

/**
 * Finds the claims of a line that demand something.
 *
 * @param line the text the tokens come from
 * @param asides "read" takes what stands in brackets as text like any other
 */
export function candidatesOf(
  line: string,
  tokens: readonly Token[],
  years: readonly YearMention[],
  context: LineContext,
  asides: "leave" | "read",
): Candidate[] {
  const flags = leaveAlone(tokens, asides);
  const segments = segmentsOf(line, tokens);
  const measures = findMeasures(tokens, (at) => flags[at] ?? false).filter((measure) =>
    isUsable(tokens, measure),
  );
  const candidates: Candidate[] = [];
  let outlook: "back" | "ahead" | null = null;
  let sentence = -1;
  let at = 0;
  for (const segment of segments) {
    if (segment.sentence !== sentence) outlook = null;
    sentence = segment.sentence;
    const inside: Measure[] = [];
    for (let next = measures[at]; next && next.from < segment.to; next = measures[at]) {
      inside.push(next);
      at += 1;
    }
    const claims = claimsOf(tokens, segment, carryUnits(tokens, inside), years);
    let spoken = segment.from;
    for (const claim of claims) {
      const { start, lead, from } = claim.measure;
      outlook = outlookOf(tokens, spoken, start === null ? from : lead, outlook);
      spoken = claim.measure.to;
      const before = candidates[candidates.length - 1];
      const leansOn =
        claim.measure.sense === "bare" &&
        before?.segment === segment &&
        before.measure.unit === claim.measure.unit;
      if (!isDemand(tokens, claim, years, outlook, context) && !(leansOn && outlook !== "back")) continue;
      const own = subjectOf(line, tokens, claim, years);
      if (before && elaborates(tokens, claim, before, own, segment)) {
        if (outlook !== "ahead" && !context.declared && !looksAhead(before, years)) candidates.pop();
        continue;
      }
      candidates.push({ ...claim, segment, sentence, own, shared: own === null });
    }
  }
  return candidates;
}

/** "…đạt 42%, tăng 2% so với năm 2024": says the same of the same, the way reports do. */
function elaborates(
  tokens: readonly Token[],
  claim: Claim,
  before: Candidate,
  own: Subject | null,
  segment: Segment,
): boolean {
  const { sense, to } = claim.measure;
  const change = sense === "increase" || sense === "decrease";
  const settled = before.measure.sense !== "increase" && before.measure.sense !== "decrease";
  return change && settled && own === null && before.segment === segment && tokens[to]?.text === "so";
}

function looksAhead(claim: Claim, years: readonly YearMention[]): boolean {
  return years.some(({ ahead, from, to }) => ahead && from >= claim.from && to <= claim.to);
}
