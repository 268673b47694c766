import { jointsIn, opensClause } from "./joints";
import type { Measure } from "./measures";
import type { Segment } from "./segments";
import type { Token } from "./tokens";
import { unitTail } from "./unitTail";
import { activities, heads, leadWords } from "./wordings/clauseWords";
import { frequencies } from "./wordings/periods";
import type { YearMention } from "./yearMentions";

/** One demand of a segment: a measure and the words around it. */
export interface Claim {
  readonly from: number;
  readonly to: number;
  readonly measure: Measure;
  /** Where the words that lead to the measure start, its year and "mỗi quý" included. */
  readonly lead: number;
  /** True where the measure comes first: "80% người gây bạo lực …". */
  readonly valueFirst: boolean;
}

/**
 * Divides a segment among its measures. A measure that no joint sets off from another belongs to the other's
 * definition ("100% xã … mỗi quý có ít nhất 04 tin, bài") and is passed over.
 */
export function claimsOf(
  tokens: readonly Token[],
  segment: Segment,
  measures: readonly Measure[],
  years: readonly YearMention[],
): Claim[] {
  const claims: Claim[] = [];
  for (const measure of measures) {
    const lead = leadOf(tokens, segment, measure, years);
    const before = claims[claims.length - 1];
    if (!before) {
      claims.push(claimOf(tokens, segment.from, segment.to, measure, lead));
      continue;
    }
    const cut = cutBetween(tokens, before, measure, lead, years);
    if (cut === "drop") continue;
    claims.pop();
    if (cut === "replace") {
      claims.push(claimOf(tokens, before.from, segment.to, measure, Math.max(lead, before.from)));
      continue;
    }
    claims.push({ ...before, to: cut }, claimOf(tokens, cut, segment.to, measure, Math.max(lead, cut)));
  }
  return claims;
}

function claimOf(tokens: readonly Token[], from: number, to: number, measure: Measure, lead: number): Claim {
  return { from, to, measure, lead, valueFirst: opensClause(tokens, lead, from) };
}

/** Where the words that lead to a measure start: years, "mỗi quý", "phấn đấu", "tổ chức". */
function leadOf(
  tokens: readonly Token[],
  segment: Segment,
  measure: Measure,
  years: readonly YearMention[],
): number {
  let lead = measure.lead;
  for (;;) {
    const previous = stepBack(tokens, segment, lead, years) ?? doneBefore(tokens, measure, lead);
    if (previous === null || previous < segment.from) return lead;
    lead = previous;
  }
}

/** The verb of a count: "tổ chức 02 lớp"; of a rate such a word is subject ("qua đào tạo đạt 78%"). */
function doneBefore(tokens: readonly Token[], measure: Measure, at: number): number | null {
  const counted = measure.kind === "count" && measure.sense !== "aim" && measure.sense !== "level";
  return counted ? (activities.endingBefore(tokens, at)?.from ?? null) : null;
}

function stepBack(
  tokens: readonly Token[],
  segment: Segment,
  at: number,
  years: readonly YearMention[],
): number | null {
  const year = years.find(({ to }) => to === at);
  if (year) return year.from;
  const isComma = tokens[at - 1]?.text === "," || tokens[at - 1]?.text === ":";
  const setOff = isComma ? years.find(({ to }) => to === at - 1) : undefined;
  if (setOff && opensClause(tokens, setOff.from, segment.from)) return setOff.from;
  const words = frequencies.endingBefore(tokens, at) ?? leadWords.endingBefore(tokens, at);
  if (words) return words.from;
  const often = isComma ? frequencies.endingBefore(tokens, at - 1) : null;
  return often && opensClause(tokens, often.from, segment.from) ? often.from : null;
}

function cutBetween(
  tokens: readonly Token[],
  before: Claim,
  measure: Measure,
  lead: number,
  years: readonly YearMention[],
): number | "drop" | "replace" {
  const floor = before.measure.to;
  if (lead <= floor) {
    const split = years.some(({ from, to }) => from >= floor && to <= measure.from);
    return split ? floor : keepOne(before, measure);
  }
  if (opensClause(tokens, lead, floor)) {
    return before.measure.kind === "rate" && isAside(measure, tokens, lead) && before.valueFirst
      ? "drop"
      : lead;
  }
  const gaps = jointsIn(tokens, floor, lead);
  const [first] = gaps;
  if (first && closesAt(tokens, before.measure, years) >= first.from) return first.to;
  const headed = gaps.filter((gap) => heads.startingAt(tokens, gap.to) !== null);
  const last = headed[headed.length - 1];
  if (last) return last.to;
  if (first && isRate(measure)) return first.to;
  return keepOne(before, measure);
}

/** A bare count in the wake of a rate says what the rate counts: "100% trạm có bác sĩ, ít nhất 01 hộ sinh". */
function isAside(measure: Measure, tokens: readonly Token[], lead: number): boolean {
  const counted = measure.kind === "count" || measure.kind === "times";
  return (
    counted && leadWords.startingAt(tokens, lead) === null && frequencies.startingAt(tokens, lead) === null
  );
}

/** The place after a measure, its years and brackets, where a joint would end its demand. */
function closesAt(tokens: readonly Token[], measure: Measure, years: readonly YearMention[]): number {
  let at = unitTail(tokens, measure);
  for (;;) {
    const year = years.find(({ from }) => from === at);
    if (year) at = year.to;
    else if (tokens[at]?.text === "(") {
      const length = tokens.slice(at).findIndex(({ text }) => text === ")");
      if (length < 0) return at;
      at += length + 1;
    } else return at;
  }
}

function isRate(measure: Measure): boolean {
  return measure.kind === "rate" || measure.kind === "base";
}

/** Of two measures that nothing sets apart, the one that is demanded. */
function keepOne(before: Claim, measure: Measure): "drop" | "replace" {
  if (isRate(measure) && !isRate(before.measure)) return "replace";
  if (isRate(before.measure) && !isRate(measure)) return "drop";
  return before.valueFirst || measure.sense === "bare" ? "drop" : "replace";
}
