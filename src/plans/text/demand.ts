import type { Claim } from "./claims";
import type { Token } from "./tokens";
import { activities, outlooks, places, unitless } from "./wordings/clauseWords";
import { frequencies } from "./wordings/periods";
import { agesMeasured, obligations } from "./wordings/references";
import type { YearMention } from "./yearMentions";

/** What is known of the line a claim stands in. */
export interface LineContext {
  /** True under a heading of targets or a "Chỉ tiêu" label: what it says is wanted, however it is worded. */
  readonly declared: boolean;
  /** First year of the plan, where known: earlier years look back. */
  readonly firstYear: number | null;
}

/** Verbs that open a demand: "Giảm tỷ lệ hộ nghèo 2%". */
const asksForChange: ReadonlySet<string> = new Set(["giảm", "tăng", "nâng", "hạ", "kéo", "đưa"]);
const lookWithin: ReadonlySet<string> = new Set(["thực", "phát", "thể", "xuất", "biểu"]);
const durations = /^(năm|tháng|ngày|giờ|phút|tuổi|lần|tuần|đồng|triệu đồng|tỷ đồng)(\/|$)/;

/**
 * True where a claim demands something; a result already reached, a condition or a description does not.
 *
 * @param outlook what the words before it in its sentence look at
 */
export function isDemand(
  tokens: readonly Token[],
  claim: Claim,
  years: readonly YearMention[],
  outlook: "back" | "ahead" | null,
  context: LineContext,
): boolean {
  if (outlook === "back") return false;
  if (isPast(claim, years, context) || isCondition(tokens, claim)) return false;
  if (outlook !== "ahead" && countsAPlace(tokens, claim)) return false;
  const wanted = context.declared || outlook === "ahead";
  return hasDemandingMeasure(tokens, claim, wanted) && (wanted || !describes(tokens, claim, years));
}

/** What the last such word before a claim's figure looks at; `before` where its own words do not say. */
export function outlookOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  before: "back" | "ahead" | null,
): "back" | "ahead" | null {
  const said = outlooks
    .allIn(tokens, from, to)
    .filter(
      (hit) =>
        !lookWithin.has(tokens[hit.from - 1]?.text ?? "") || !tokens[hit.from]?.text.startsWith("hiện"),
    );
  return said[said.length - 1]?.meaning ?? before;
}

function isPast(claim: Claim, years: readonly YearMention[], context: LineContext): boolean {
  const { firstYear } = context;
  const { start, lead, from: figure } = claim.measure;
  const own = years.filter(
    ({ role, from, to }) =>
      role === "target" &&
      from >= claim.from &&
      to <= claim.to &&
      !(start !== null && from > lead && to <= figure),
  );
  return firstYear !== null && own.length > 0 && own.every(({ year }) => year < firstYear);
}

/** "cơ quan có tỷ lệ nữ từ 30% trở lên nhất thiết phải có …" */
function isCondition(tokens: readonly Token[], claim: Claim): boolean {
  const after = obligations.allIn(tokens, claim.measure.to, claim.to)[0];
  const before = tokens.slice(claim.from, claim.measure.from).map(({ text }) => text);
  return after !== undefined && before.includes("có") && before.length > 2;
}

function hasDemandingMeasure(tokens: readonly Token[], claim: Claim, wanted: boolean): boolean {
  const { kind, sense, unit } = claim.measure;
  const explicit = sense !== "bare" && sense !== "aim" && sense !== "level";
  if (kind === "times") return compares(tokens, claim) || frequent(unit);
  if (kind === "rate" || kind === "base") return true;
  if (kind === "none")
    return claim.measure.value === 0 || unitless.allIn(tokens, claim.from, claim.measure.from).length > 0;
  if (durations.test(unit) && !measuresTime(tokens, claim)) return frequent(unit) && explicit;
  const doing = activities.endingBefore(tokens, claim.measure.lead) !== null;
  const often = frequencies.allIn(tokens, claim.from, claim.measure.from).length > 0 || frequent(unit);
  if (explicit) return wanted || doing || often || sense !== "decrease";
  return wanted
    ? doing || often || sense !== "bare" || closesLine(tokens, claim)
    : (doing && often) || (sense === "aim" && often);
}

/** "còn 1,4 lần", "tăng gấp 2 lần", "1,5 lần so với"; "khám thai ít nhất 3 lần" defines. */
function compares(tokens: readonly Token[], { measure, to }: Claim): boolean {
  const bound = ["<=", "<", "increase", "decrease", "~", "range"].includes(measure.sense);
  return bound || tokens.slice(measure.to, to).some(({ text }) => text === "so");
}

function frequent(unit: string): boolean {
  return unit.includes("/");
}

/** A lifespan, an income, hours: there the unit of time or money is the point. */
function measuresTime(tokens: readonly Token[], claim: Claim): boolean {
  const words = tokens
    .slice(claim.from, claim.measure.from)
    .map(({ text }) => text)
    .join(" ");
  return (
    agesMeasured.allIn(tokens, claim.from, claim.measure.from).length > 0 ||
    /thu nhập|số giờ|số năm|số lần|thời gian|doanh thu|giá trị|thu ngân sách|tổng thu|vốn/.test(words)
  );
}

function closesLine(tokens: readonly Token[], claim: Claim): boolean {
  return claim.to - claim.measure.to <= 1 || tokens[claim.measure.lead - 1]?.text === ":";
}

/** "Trên địa bàn phường có 15 tổ dân phố" */
function countsAPlace(tokens: readonly Token[], { measure }: Claim): boolean {
  const has = measure.sense === "aim" && tokens[measure.lead]?.text === "có";
  return has && measure.kind === "count" && places.endingBefore(tokens, measure.lead) !== null;
}

/** "Năm 2024, tỷ lệ hộ nghèo của xã là 3,5%", "toàn xã có 85% hộ …": said of what is. */
function describes(tokens: readonly Token[], claim: Claim, years: readonly YearMention[]): boolean {
  const ahead = years.some(({ ahead: looks, from, to }) => looks && from >= claim.from && to <= claim.to);
  if (ahead) return false;
  const { sense, lead, from } = claim.measure;
  const words = tokens.slice(lead, from).map(({ text }) => text);
  if (sense === "level") return words.includes("là") && !words.includes("duy");
  if (sense === "aim")
    return words.includes("chiếm") || (words[0] === "có" && places.endingBefore(tokens, lead) !== null);
  return sense === "bare" && !claim.valueFirst && !asksForChange.has(tokens[claim.from]?.text ?? "");
}
