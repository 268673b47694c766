import type { Comparator } from "../../indicators/indicator";
import { baselineOf, type Baseline } from "./baseline";
import { candidatesOf, type Candidate } from "./candidates";
import { yearsOfClaims } from "./claimYears";
import type { LineContext } from "./demand";
import { judgeClaims } from "./judgeClaims";
import { slice } from "./subject";
import { numberSubjects } from "./subjectNumbers";
import { tokenise, type Token } from "./tokens";
import { frequencies, perPeriods } from "./wordings/periods";
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
  readonly baseline: Baseline | null;
  /** The clause it was read from, as written. */
  readonly text: string;
  /** True where the wording allows another reading. */
  readonly doubtful: boolean;
}

/** Lines about money: their shares are of sources, not aims. */
const moneyLine = /^(?:tổng )?(?:kinh phí|nguồn kinh phí|nguồn vốn|vốn|ngân sách)(?![\p{L}])/iu;

/**
 * Reads the targets of one line: several of them, with comparator, unit and year carried over where a later one
 * leaves them out. What is no target (dates, ages, results, descriptions) is left alone.
 *
 * @param line one paragraph without its list mark and label, as `tidyText` gives it
 */
export function readLine(line: string, context: LineContext): LineTarget[] {
  if (moneyLine.test(line)) return [];
  const tokens = tokenise(line);
  const mentions = yearMentions(tokens);
  const found = candidatesOf(line, tokens, mentions, context, "leave");
  const candidates =
    found.length === 0 && context.declared ? candidatesOf(line, tokens, mentions, context, "read") : found;
  const claimYears = yearsOfClaims(candidates, mentions);
  const judged = judgeClaims(candidates);
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

/** "02 buổi mỗi năm", "02 buổi nói chuyện chuyên đề mỗi năm", "04 buổi truyền thông/năm" */
function oftenAfter(tokens: readonly Token[], claim: Candidate): string | undefined {
  const { to } = claim.measure;
  const slash = tokens.findIndex(({ text }, at) => at >= to && at < claim.to && text === "/");
  const period = slash < 0 ? null : perPeriods.startingAt(tokens, slash + 1);
  const said = frequencies.startingAt(tokens, to) ?? frequencies.endingBefore(tokens, claim.to) ?? period;
  return said?.meaning;
}
