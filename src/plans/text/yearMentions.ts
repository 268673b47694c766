import { looksLikeYear } from "./quantity";
import type { Token } from "./tokens";
import { programmes, yearLeads, type YearRole } from "./wordings/yearWords";

/** A year that a line names. */
export interface YearMention {
  readonly year: number;
  readonly role: YearRole;
  /** The tokens of its phrase: "đến năm 2030", "giai đoạn 2026 - 2030", "từ năm 2025 trở đi". */
  readonly from: number;
  readonly to: number;
  /** True where "đến", "vào" or "trước" looks ahead to it; "năm 2024" alone may look back. */
  readonly ahead: boolean;
}

/** Words between a programme's name and its period: "Chiến lược quốc gia về bình đẳng giới giai đoạn …". */
const longestProgrammeName = 14;

/** Finds the years of a line; periods in the names of programmes and years of dates are passed over. */
export function yearMentions(tokens: readonly Token[]): YearMention[] {
  const mentions: YearMention[] = [];
  for (let at = 0; at < tokens.length;) {
    const mention = looksLikeYear(tokens[at]) ? mentionAt(tokens, at) : null;
    if (mention) mentions.push(mention);
    at = mention ? Math.max(mention.to, at + 1) : at + 1;
  }
  return mentions.map((mention, index) =>
    asideStart(tokens, spanStart(tokens, mention, mentions[index + 1])),
  );
}

/** "(năm 2025: 12,5%)" tells where things stand; "(năm 2026)" is the year of what it follows. */
function asideStart(tokens: readonly Token[], mention: YearMention): YearMention {
  if (tokens[mention.from - 1]?.text !== "(") return mention;
  if (tokens[mention.to]?.text === ")") return { ...mention, from: mention.from - 1, to: mention.to + 1 };
  const figure = tokens.slice(mention.to, mention.to + 3).some(({ kind }) => kind === "number");
  return figure ? { ...mention, role: "start" } : mention;
}

function mentionAt(tokens: readonly Token[], at: number): YearMention | null {
  if (["%", "‰", "người", "hộ", "lượt", "triệu"].includes(tokens[at + 1]?.text ?? "")) return null;
  const last = periodEnd(tokens, at);
  const year = tokens[last]?.value ?? Number.NaN;
  const from = dateStart(tokens, at) ?? at;
  if (from < at)
    return reachedBy(tokens, from) ? { year, role: "target", from: from - 1, to: at + 1, ahead: true } : null;
  const lead = yearLeads.endingBefore(tokens, at);
  if (!lead && last === at && !follows(tokens, at)) return null;
  if (last > at && namesProgramme(tokens, lead?.from ?? at)) return null;
  const words = tokens.slice(lead?.from ?? at, at).map((token) => token.text);
  const since = tokens[last + 1]?.text === "trở" && tokens[last + 2]?.text === "đi";
  return {
    year,
    role: lead?.meaning ?? "target",
    from: lead?.from ?? at,
    to: last + (since ? 3 : 1),
    ahead: last > at || since || words.some((word) => ["đến", "vào", "trước", "tới", "hết"].includes(word)),
  };
}

/** "2026 - 2030": the index of the second year. */
function periodEnd(tokens: readonly Token[], at: number): number {
  const dash = tokens[at + 1]?.text ?? "";
  return ["-", "–", "—"].includes(dash) && looksLikeYear(tokens[at + 2]) ? at + 2 : at;
}

/** The start of a date the year is the end of: "31/12/2026", "tháng 12 năm 2026"; null where there is none. */
function dateStart(tokens: readonly Token[], at: number): number | null {
  let from = at;
  if (tokens[from - 1]?.text === "/" && tokens[from - 2]?.kind === "number") from -= 2;
  if (from < at && tokens[from - 1]?.text === "/" && tokens[from - 2]?.kind === "number") from -= 2;
  if (from === at && tokens[at - 1]?.text === "năm" && tokens[at - 3]?.text === "tháng") from = at - 3;
  if (from === at && tokens[at - 1]?.text === "/" && tokens[at - 2]?.kind === "word") from = at - 2;
  if (from === at) return null;
  while (["tháng", "ngày", "quý"].includes(tokens[from - 1]?.text ?? "")) from -= 1;
  if (tokens[from - 2]?.text === "ngày") from -= 2;
  return from;
}

function reachedBy(tokens: readonly Token[], from: number): boolean {
  return ["đến", "trước", "hết"].includes(tokens[from - 1]?.text ?? "");
}

/** "năm 2025 và 2030": a year that leans on the one before. */
function follows(tokens: readonly Token[], at: number): boolean {
  const joint = tokens[at - 1]?.text ?? "";
  return ["và", ",", "-", "("].includes(joint) && (at < 2 || joint === "(" || looksLikeYear(tokens[at - 2]));
}

function namesProgramme(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at > 0 && from - at <= longestProgrammeName; at -= 1) {
    if (tokens[at]?.kind === "number" || tokens[at]?.text === ";") return false;
    if (programmes.has(`${tokens[at - 1]?.text} ${tokens[at]?.text}`)) return true;
  }
  return false;
}

/** "từ năm 2026 đến năm 2030": the first year is only where the span starts. */
function spanStart(
  tokens: readonly Token[],
  mention: YearMention,
  next: YearMention | undefined,
): YearMention {
  const opens = tokens[mention.from]?.text === "từ" && next !== undefined && next.from <= mention.to;
  return opens && tokens[next.from]?.text === "đến" ? { ...mention, role: "start" } : mention;
}
