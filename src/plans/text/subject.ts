import type { Claim } from "./claims";
import type { Token } from "./tokens";
import { unitTail } from "./unitTail";
import { boundsAfter } from "./wordings/comparators";
import { joints } from "./wordings/clauseWords";
import { frequencies } from "./wordings/periods";
import type { YearMention } from "./yearMentions";

/** What a claim is about, without its figure and its years. */
export interface Subject {
  /** As written. */
  readonly text: string;
  /** The tokens it is made of. */
  readonly tokens: readonly Token[];
}

const trivial: ReadonlySet<string> = new Set([
  "so",
  "tương",
  "lần",
  "với",
  "trở",
  "trong",
  "vào",
  "thì",
  "là",
  "số",
  "tỷ",
  "và",
  "của",
]);

/**
 * Takes a claim's subject out of its words; null where it has none of its own and shares another's
 * ("… và 30% vào năm 2030").
 *
 * @param line the text the tokens come from
 */
export function subjectOf(
  line: string,
  tokens: readonly Token[],
  claim: Claim,
  years: readonly YearMention[],
): Subject | null {
  const left = trimmed(tokens, claim.from, claim.lead, years);
  const namesUnit = left.length === 0 && countsThings(claim);
  const right = trimmed(
    tokens,
    namesUnit ? claim.measure.unitFrom : unitTail(tokens, claim.measure),
    claim.to,
    years,
  );
  const pieces = [...left, ...right].flatMap((piece) => withoutBound(tokens, claim, piece));
  const kept = pieces.flatMap(([from, to]) => tokens.slice(from, to));
  const words = kept.filter(({ kind, text }) => kind === "word" && !trivial.has(text));
  const ownsNothing = left.length === 0 && ["so", "tương"].includes(kept[0]?.text ?? "");
  if (words.length === 0 || ownsNothing) return null;
  const text = pieces.map(([from, to]) => slice(line, tokens, from, to)).join(" ");
  return { text: text.replace(/\s*\(năm \d{4}[^()]*\)/giu, ""), tokens: kept };
}

/** What is counted is a subject ("03 mô hình …"), what it is measured in is none ("75 tuổi"). */
function countsThings({ measure }: Claim): boolean {
  return measure.kind === "count" && !measuredIn.test(measure.unit);
}

/** "dân số trở lên được tiếp cận" of "từ 85% dân số trở lên được tiếp cận" without the words of the bound. */
function withoutBound(
  tokens: readonly Token[],
  claim: Claim,
  [from, to]: readonly [number, number],
): (readonly [number, number])[] {
  const announced = tokens.slice(claim.measure.lead, claim.measure.from).some(({ text }) => text === "từ");
  const bound = announced && from >= claim.measure.to ? boundsAfter.allIn(tokens, from, to)[0] : undefined;
  if (!bound) return [[from, to]];
  return [[from, bound.from] as const, [bound.to, to] as const].filter(([a, b]) => b > a);
}

const measuredIn =
  /^(năm|tháng|ngày|giờ|tuổi|lần|tuần|cm|kg|m2|km|ha|tấn|đồng|(nghìn|triệu|tỷ|nghìn tỷ) đồng)(\/|$)/;

/** A stretch without its years, leading verbs and the marks at its ends, in up to a few pieces. */
function trimmed(
  tokens: readonly Token[],
  from: number,
  to: number,
  years: readonly YearMention[],
): (readonly [number, number])[] {
  const pieces: (readonly [number, number])[] = [];
  let start = from;
  for (const year of years) {
    if (year.role !== "target" || year.from < start || year.to > to) continue;
    pieces.push([start, year.from]);
    start = year.to;
  }
  pieces.push([start, to]);
  return pieces.map(([a, b]) => trimPiece(tokens, a, b)).filter(([a, b]) => b > a);
}

function trimPiece(tokens: readonly Token[], from: number, to: number): readonly [number, number] {
  let [start, end] = [from, to];
  for (;;) {
    const joint = joints.startingAt(tokens, start) ?? boundsAfter.startingAt(tokens, start);
    const aim = ["phấn đấu", "mục tiêu", "chỉ tiêu", "bảo đảm", "đảm bảo"].includes(
      `${tokens[start]?.text} ${tokens[start + 1]?.text}`,
    )
      ? { to: start + 2 }
      : null;
    const skip = joint ?? aim;
    if (!skip || skip.to > end) break;
    start = skip.to;
  }
  for (;;) {
    const tail = joints.endingBefore(tokens, end) ?? frequencies.endingBefore(tokens, end);
    const mark =
      tokens[end - 1]?.kind === "mark" && ![")", "”", '"', "%"].includes(tokens[end - 1]?.text ?? "");
    if (tail && tail.from >= start) end = tail.from;
    else if (mark && end > start) end -= 1;
    else return [start, end];
  }
}

/** The text of tokens [from, to) as written. */
export function slice(line: string, tokens: readonly Token[], from: number, to: number): string {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first && last && to > from ? line.slice(first.start, last.end) : "";
}
