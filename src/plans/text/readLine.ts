import type { Comparator } from "../../indicators/indicator";
import { claimsOf, type Claim } from "./claims";
import { yearsOfClaims } from "./claimYears";
import { isDemand, outlookOf, type LineContext } from "./demand";
import { judgeSense } from "./judgeSense";
import { leaveAlone } from "./leaveAlone";
import { findMeasures, type Measure } from "./measures";
import { segmentsOf, type Segment } from "./segments";
import { slice, subjectOf, type Subject } from "./subject";
import { tokenise, type Token } from "./tokens";
import { sexRatioUnit } from "./unitAfter";
import { unitless } from "./wordings/clauseWords";
import { evils, remedies } from "./wordings/evils";
import { frequencies } from "./wordings/periods";
import { yearMentions, type YearMention } from "./yearMentions";

/** One target as a line words it, before the plan around it is known. */
export interface LineTarget {
  /** Counts the subjects of the line from 0: figures for two years share one. */
  readonly subjectIndex: number;
  readonly subject: string;
  readonly comparator: Comparator;
  /** Null where it is a yes. */
  readonly value: number | readonly [number, number] | null;
  readonly unit: string;
  readonly factor: number | null;
  /** The year the line says; null where it says none. */
  readonly year: number | null;
  readonly baseline: { readonly year: number | null; readonly value: number | null } | null;
  /** The clause it was read from, as written. */
  readonly text: string;
  /** True where the wording allows another reading. */
  readonly doubtful: boolean;
}

/** Lines about money: their shares are of sources, not aims. */
const moneyLine = /^(?:tổng )?(?:kinh phí|nguồn kinh phí|nguồn vốn|vốn|ngân sách)(?![\p{L}])/iu;

interface Candidate extends Claim {
  readonly segment: Segment;
  readonly sentence: number;
  readonly own: Subject | null;
  readonly shared: boolean;
}

/**
 * Reads the targets of one line: several of them, with comparator, unit and year carried over where a later one
 * leaves them out. What is no target (dates, ages, results, descriptions) is left alone.
 *
 * @param line one paragraph without its list mark and label, as `tidyText` gives it
 */
export function readLine(line: string, context: LineContext): LineTarget[] {
  if (moneyLine.test(line)) return [];
  const tokens = tokenise(line);
  if (
    tokens.every(({ kind }) => kind !== "number") &&
    !/(một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) /iu.test(line)
  )
    return [];
  const mentions = yearMentions(tokens);
  const found = candidatesOf(line, tokens, mentions, context, "leave");
  const candidates =
    found.length === 0 && context.declared ? candidatesOf(line, tokens, mentions, context, "read") : found;
  const claimYears = yearsOfClaims(candidates, mentions);
  const judged = judgeAll(candidates);
  const numbering = numberSubjects(candidates);
  return candidates.flatMap((candidate, index) => {
    const comparator = judged[index];
    const said = claimYears[index] ?? [];
    const subject = candidates[numbering[index]?.owner ?? index]?.own?.text ?? "";
    if (!comparator) return [];
    const common = targetOf(line, tokens, candidate, comparator.comparator, mentions);
    const target = { ...common, ...comparator, subject, subjectIndex: numbering[index]?.number ?? 0 };
    const years: readonly (number | null)[] = said.length === 0 ? [null] : said;
    return years.map((year) => ({ ...target, year }));
  });
}

function candidatesOf(
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
    const claims = claimsOf(tokens, segment, unitsCarried(tokens, inside), years);
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

/** A number without a unit says something of an index or the sex ratio, or before one that has a unit. */
function isUsable(tokens: readonly Token[], measure: Measure): boolean {
  if (measure.kind !== "none") return true;
  if (unitless.allIn(tokens, Math.max(0, measure.from - 40), measure.from).length > 0) return true;
  return ["và", ",", "-"].includes(tokens[measure.to]?.text ?? "") && measure.sense !== "bare";
}

/** "đạt 27 và 30%": the first takes the second's unit; a number that finds none is let go. */
function unitsCarried(tokens: readonly Token[], measures: readonly Measure[]): Measure[] {
  return measures.flatMap((measure, index) => {
    if (measure.kind !== "none" && measure.unit !== "/100") return [measure];
    if (
      /tỷ số giới tính|chênh lệch giới tính|mất cân bằng giới tính/.test(textBefore(tokens, measure.from))
    ) {
      const skip = tokens[measure.to]?.text === "/" && tokens[measure.to + 1]?.value === 100 ? 2 : 0;
      return [{ ...measure, unit: sexRatioUnit, factor: 100, kind: "base" as const, to: measure.to + skip }];
    }
    if (measure.kind !== "none") return [measure];
    const next = measures[index + 1];
    if (next && next.kind === "rate" && next.from - measure.to <= 2) {
      return [{ ...measure, unit: next.unit, factor: next.factor, kind: next.kind }];
    }
    return unitless.allIn(tokens, 0, measure.from).length > 0 ? [measure] : [];
  });
}

function textBefore(tokens: readonly Token[], at: number): string {
  return tokens
    .slice(Math.max(0, at - 40), at)
    .map(({ text }) => text)
    .join(" ");
}

/**
 * Numbers the subjects of a line. A claim without one of its own shares that of its clause, the one before first;
 * else the one before of the line.
 */
function numberSubjects(
  candidates: readonly Candidate[],
): { readonly number: number; readonly owner: number }[] {
  const firstOwn = candidates.findIndex(({ own }) => own !== null);
  const nextOwn = new Map<Segment, number>();
  candidates.forEach(({ own, segment }, index) => {
    if (own !== null && !nextOwn.has(segment)) nextOwn.set(segment, index);
  });
  let last = -1;
  const owners = candidates.map(({ own, segment }, index) => {
    if (own !== null) last = index;
    else if (candidates[last]?.segment !== segment)
      return nextOwn.get(segment) ?? (last >= 0 ? last : Math.max(firstOwn, 0));
    return last;
  });
  const numbers = new Map([...new Set(owners)].sort((a, b) => a - b).map((owner, number) => [owner, number]));
  return owners.map((owner) => ({ owner, number: numbers.get(owner) ?? 0 }));
}

type Judged = Pick<LineTarget, "comparator" | "doubtful">;

function judgeAll(candidates: readonly Candidate[]): Judged[] {
  const judged: Judged[] = [];
  candidates.forEach((candidate, index) => {
    const before = candidates[index - 1];
    const carried = judged[index - 1];
    const leansOn =
      candidate.measure.sense === "bare" &&
      before !== undefined &&
      before.segment === candidate.segment &&
      (candidate.shared || before.shared);
    if (leansOn && carried && !(carried.comparator === ">" && candidate.measure.value === 100))
      judged.push(carried);
    else judged.push(judge(candidate));
  });
  return judged;
}

const fall =
  /^(giảm|hạ|kéo giảm|khống chế|kiểm soát|hạn chế|từng bước giảm|tiếp tục giảm|phấn đấu giảm|mỗi năm giảm|hằng năm giảm|hàng năm giảm)( |$)/;
const rise = /^(tăng|nâng|phấn đấu tăng|mỗi năm tăng|hằng năm tăng|hàng năm tăng)( |$)/;

/** Settles a claim's comparator by its own words, its verb ("Giảm tỷ lệ … 1,5%/năm") and what it is about. */
function judge(claim: Candidate): Judged {
  const subject = claim.own?.tokens ?? [];
  const words = subject.map(({ text }) => text).join(" ");
  const evil = !claim.valueFirst && isEvil(subject);
  const { sense, value, doubtful } = claim.measure;
  const open = sense === "bare" || sense === "range";
  if (open && value !== 0 && !claim.valueFirst && fall.test(words))
    return { comparator: "decrease", doubtful: sense === "bare" };
  if (open && value !== 0 && !claim.valueFirst && rise.test(words))
    return { comparator: "increase", doubtful: sense === "bare" };
  const settled = judgeSense(
    claim.measure,
    evil || ((sense === "aim" || sense === "level") && fall.test(words)),
  );
  const turned = sense === "aim" && settled === ">=" && (evil || fall.test(words));
  return {
    comparator: turned ? "<=" : settled,
    doubtful: doubtful || turned || (sense === "decrease" && value === 0),
  };
}

function isEvil(subject: readonly Token[]): boolean {
  return evils.allIn(subject).length > 0 && remedies.allIn(subject).length === 0;
}

function targetOf(
  line: string,
  tokens: readonly Token[],
  claim: Candidate,
  comparator: Comparator,
  years: readonly YearMention[],
): Omit<LineTarget, "subject" | "subjectIndex" | "year" | "comparator" | "doubtful"> {
  const { value, unit, factor, kind } = claim.measure;
  const often =
    frequencies.allIn(tokens, claim.from, claim.measure.from)[0]?.meaning ?? oftenAfter(tokens, claim);
  const perPeriod = often !== undefined && !unit.includes("/") && unit !== "";
  const counts =
    kind === "count" || kind === "times" || comparator === "increase" || comparator === "decrease";
  return {
    value,
    unit: perPeriod && counts ? `${unit}/${often}` : unit,
    factor,
    baseline: baselineOf(tokens, claim, years),
    text: slice(line, tokens, claim.segment.from, claim.segment.to),
  };
}

/** "02 buổi mỗi năm", "02 buổi nói chuyện chuyên đề mỗi năm" */
function oftenAfter(tokens: readonly Token[], claim: Candidate): string | undefined {
  const { to } = claim.measure;
  return (frequencies.startingAt(tokens, to) ?? frequencies.endingBefore(tokens, claim.to))?.meaning;
}

/** Where a change starts: "từ 45% năm 2025 lên 60%", "so với năm 2020", "(năm 2025: 45%)". */
function baselineOf(
  tokens: readonly Token[],
  claim: Candidate,
  years: readonly YearMention[],
): LineTarget["baseline"] {
  const { start, lead, from } = claim.measure;
  const against = years.find(
    (year) => year.role === "against" && year.from >= claim.from && year.to <= claim.to,
  );
  if (start !== null) {
    const year = years.find((each) => each.from > lead && each.to <= from)?.year ?? against?.year ?? null;
    return { year, value: start };
  }
  const aside = years.find(
    ({ from: at }) => tokens[at - 1]?.text === "(" && at > claim.from && at < claim.to,
  );
  const figure = aside
    ? tokens.slice(aside.to, aside.to + 4).find(({ kind }) => kind === "number")
    : undefined;
  if (aside && figure) return { year: aside.year, value: figure.value };
  return against ? { year: against.year, value: null } : null;
}
