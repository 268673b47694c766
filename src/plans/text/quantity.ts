import type { Token } from "./tokens";
import { unitAfter, type UnitReading } from "./unitAfter";
import { activities } from "./wordings/clauseWords";
import { countNouns, numberWords } from "./wordings/countNouns";

/** A number, or two with a dash or "đến" between, and its unit. */
export interface Quantity extends UnitReading {
  /** Index of its first token, and of its unit's. */
  readonly from: number;
  readonly unitFrom: number;
  readonly value: number | readonly [number, number];
  /** True where the spelling leaves two readings. */
  readonly doubtful: boolean;
}

const rangeWords: ReadonlySet<string> = new Set(["-", "–", "—", "÷", "đến", "tới"]);
/** Words that a spelled-out number needs before it, or "một" would be everywhere. */
const beforeSpelled: ReadonlySet<string> = new Set([
  "nhất",
  "thiểu",
  "trên",
  "hơn",
  "có",
  "đạt",
  "dưới",
  "quá",
  "chức",
  "gấp",
]);

/**
 * Reads the quantity that starts at a token; null where none does.
 *
 * @example "10 - 15% so với…" //=> value [10, 15], unit "%"
 * @example "1/3 số đại biểu" //=> value 33.3…, unit "%"
 */
export function quantityAt(tokens: readonly Token[], at: number): Quantity | null {
  const token = tokens[at];
  if (token?.kind === "word") return spelledAt(tokens, at);
  if (token?.kind !== "number" || Number.isNaN(token.value)) return null;
  return fractionAt(tokens, at) ?? outOfAt(tokens, at) ?? numeralAt(tokens, at, token);
}

function numeralAt(tokens: readonly Token[], at: number, token: Token): Quantity {
  const unit = unitAfter(tokens, at + 1);
  const second = secondOfRange(tokens, unit);
  if (second && second.value > token.value) {
    const common = second.reading.kind === "none" ? unit : second.reading;
    const to = Math.max(second.reading.to, unit.to);
    return {
      ...common,
      to,
      from: at,
      unitFrom: common.from,
      value: [token.value, second.value],
      doubtful: token.doubtful,
    };
  }
  return { ...unit, from: at, unitFrom: unit.from, value: token.value, doubtful: token.doubtful };
}

/** The "15%" of "10 - 15%", "10% đến 15%", "từ 103 đến 107 bé trai/100 bé gái". */
function secondOfRange(
  tokens: readonly Token[],
  first: UnitReading,
): { readonly value: number; readonly reading: UnitReading } | null {
  if (!rangeWords.has(tokens[first.to]?.text ?? "")) return null;
  const token = tokens[first.to + 1];
  if (token?.kind !== "number" || Number.isNaN(token.value) || looksLikeYear(token)) return null;
  const reading = unitAfter(tokens, first.to + 2);
  const sameKind = first.kind === "none" || reading.unit.split("/")[0] === first.unit.split("/")[0];
  return sameKind ? { value: token.value, reading } : null;
}

/** "1/3 số đại biểu" */
function fractionAt(tokens: readonly Token[], at: number): Quantity | null {
  const [top, slash, bottom, noun] = tokens.slice(at, at + 4);
  if (slash?.text !== "/" || top === undefined || bottom?.kind !== "number") return null;
  const small = top.value > 0 && top.value < bottom.value && bottom.value <= 5;
  const sized = noun?.kind === "word" || beforeSpelled.has(tokens[at - 1]?.text ?? "");
  if (!small || !sized || noun?.text === "năm" || noun?.text === "hàng" || noun?.kind === "number")
    return null;
  const value = (top.value * 100) / bottom.value;
  return {
    unit: "%",
    factor: 100,
    kind: "rate",
    from: at,
    unitFrom: at + 3,
    to: at + 3,
    value,
    doubtful: false,
  };
}

/** "19/19 tiêu chí" */
function outOfAt(tokens: readonly Token[], at: number): Quantity | null {
  const [top, slash, bottom] = tokens.slice(at, at + 3);
  if (slash?.text !== "/" || top === undefined || bottom?.kind !== "number" || top.value > bottom.value)
    return null;
  if (unitAfter(tokens, at + 1).kind === "base") return null;
  const unit = unitAfter(tokens, at + 3);
  const counted = unit.kind === "count" && tokens[at + 3]?.text !== "năm";
  return counted ? { ...unit, from: at, unitFrom: unit.from, value: top.value, doubtful: false } : null;
}

/** "ít nhất hai cuộc", "xây mới hai mươi nhà" */
function spelledAt(tokens: readonly Token[], at: number): Quantity | null {
  const number = spelledNumber(tokens, at);
  const announced =
    beforeSpelled.has(tokens[at - 1]?.text ?? "") || activities.endingBefore(tokens, at) !== null;
  if (!number || !announced) return null;
  const noun = countNouns.startingAt(tokens, number.to);
  const unit = unitAfter(tokens, number.to);
  const named = noun !== null || unit.kind === "rate";
  return named ? { ...unit, from: at, unitFrom: number.to, value: number.value, doubtful: false } : null;
}

/** "ba", "mười hai", "hai mươi lăm" */
function spelledNumber(
  tokens: readonly Token[],
  at: number,
): { readonly value: number; readonly to: number } | null {
  const [first, second, third] = tokens.slice(at, at + 3).map(({ text }) => text);
  const digit = numberWords.get(first ?? "");
  if (digit === undefined) return null;
  const ones = (word: string | undefined): number =>
    word === "lăm" || word === "nhăm" ? 5 : word === "mốt" ? 1 : (numberWords.get(word ?? "") ?? 0);
  if (digit === 10)
    return ones(second) > 0 && ones(second) < 10
      ? { value: 10 + ones(second), to: at + 2 }
      : { value: 10, to: at + 1 };
  if (second !== "mươi" && second !== "chục") return { value: digit, to: at + 1 };
  return ones(third) > 0 && ones(third) < 10
    ? { value: digit * 10 + ones(third), to: at + 3 }
    : { value: digit * 10, to: at + 2 };
}

export function looksLikeYear(token: Token | undefined): boolean {
  return token?.kind === "number" && /^(19[4-9]|20\d|21[0-4])\d$/.test(token.text);
}
