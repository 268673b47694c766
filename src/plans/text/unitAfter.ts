import type { Token } from "./tokens";
import { countNouns, magnitudes } from "./wordings/countNouns";
import { perPeriods } from "./wordings/periods";

/** The unit written after a number. */
export interface UnitReading extends Unit {
  /** Index of the unit's first token. */
  readonly from: number;
}

interface Unit {
  /** "%", "‰", "/100.000", "lần", "tin, bài/quý"; "" where none is written. */
  readonly unit: string;
  /** What a fraction is multiplied by to come out in this unit: 100 for %. */
  readonly factor: number;
  readonly kind: "rate" | "base" | "times" | "count" | "none";
  /** Index of the token after the unit. */
  readonly to: number;
}

const bases: readonly number[] = [100, 1000, 10000, 100000, 1000000];
/** Words that may stand between a number and its base: "42 ca tử vong mẹ/100.000". */
const mostWordsBeforeBase = 5;

/** The sex ratio at birth, whichever words a plan has for boys and girls. */
export const sexRatioUnit = "bé trai/100 bé gái";

/**
 * Reads the unit that follows a number.
 *
 * @param at index of the token after the number
 */
export function unitAfter(tokens: readonly Token[], at: number): UnitReading {
  const reading = percentAfter(tokens, at) ?? baseAfter(tokens, at) ?? countAfter(tokens, at) ?? none(at);
  return { ...reading, from: at };
}

function percentAfter(tokens: readonly Token[], at: number): Unit | null {
  const [first, second, third] = [tokens[at]?.text, tokens[at + 1]?.text, tokens[at + 2]?.text];
  if (first === "%") return withPeriod(tokens, { unit: "%", factor: 100, kind: "rate", to: at + 1 });
  if (first === "phần" && second === "trăm") {
    return withPeriod(tokens, { unit: "%", factor: 100, kind: "rate", to: at + 2 });
  }
  if (first === "phần" && (second === "nghìn" || second === "ngàn")) {
    return withPeriod(tokens, { unit: "‰", factor: 1000, kind: "rate", to: at + 2 });
  }
  if (first === "điểm" && (second === "%" || (second === "phần" && third === "trăm"))) {
    return withPeriod(tokens, {
      unit: "điểm %",
      factor: 100,
      kind: "rate",
      to: at + (second === "%" ? 2 : 3),
    });
  }
  if (first === "‰") return withPeriod(tokens, { unit: "‰", factor: 1000, kind: "rate", to: at + 1 });
  const typedPerMille = /^[0o]$/.test(first ?? "") && second === "/" && /^(00|oo)$/.test(third ?? "");
  return typedPerMille ? withPeriod(tokens, { unit: "‰", factor: 1000, kind: "rate", to: at + 3 }) : null;
}

/** "/100.000 trẻ đẻ sống", "ca sinh/1.000 phụ nữ", "trên 100 nghìn", "bé trai/100 bé gái", "bác sĩ/vạn dân". */
function baseAfter(tokens: readonly Token[], at: number): Unit | null {
  let slash = at;
  while (tokens[slash]?.kind === "word" && tokens[slash]?.text !== "trên" && slash - at < mostWordsBeforeBase)
    slash += 1;
  const between = tokens.slice(at, slash).map((token) => token.text);
  const isSlash = tokens[slash]?.text === "/";
  if (!isSlash && tokens[slash]?.text !== "trên") return null;
  const base = baseAt(tokens, slash + 1);
  if (!base) return null;
  const after = tokens.slice(base.to, base.to + 4).map((token) => token.text);
  if (between.includes("trai") || (base.value === 100 && after.includes("gái"))) {
    const girl = after.indexOf("gái");
    return { unit: sexRatioUnit, factor: 100, kind: "base", to: base.to + girl + 1 };
  }
  return { unit: `/${dotted(base.value)}`, factor: base.value, kind: "base", to: base.to };
}

function baseAt(
  tokens: readonly Token[],
  at: number,
): { readonly value: number; readonly to: number } | null {
  const token = tokens[at];
  if (token?.text === "vạn") return { value: 10000, to: at + 1 };
  if (token?.kind !== "number") return null;
  const size = sizes.get(tokens[at + 1]?.text ?? "");
  const value = token.value * (size ?? 1);
  return bases.includes(value) ? { value, to: at + (size === undefined ? 1 : 2) } : null;
}

const sizes: ReadonlyMap<string, number> = new Map([
  ["nghìn", 1000],
  ["ngàn", 1000],
  ["vạn", 10000],
  ["triệu", 1000000],
]);

function countAfter(tokens: readonly Token[], at: number): Unit | null {
  let next = at;
  let size = magnitudes.startingAt(tokens, next);
  while (size) {
    next = size.to;
    size = magnitudes.startingAt(tokens, next);
  }
  const noun = countNouns.startingAt(tokens, next);
  if (!noun && next === at) return null;
  const to = noun?.to ?? next;
  const unit = words(tokens, at, to);
  const kind = unit === "lần" ? "times" : "count";
  return withPeriod(tokens, { unit, factor: 1, kind, to });
}

function words(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ written }) => (written === written.toUpperCase() ? written : written.toLowerCase()))
    .join(" ")
    .replace(/ ,/g, ",");
}

/** "/năm", "mỗi năm" or "một năm" right after a unit. */
function withPeriod(tokens: readonly Token[], reading: Unit): Unit {
  const per = tokens[reading.to]?.text;
  if (per !== "/" && per !== "mỗi" && per !== "một") return reading;
  const period = perPeriods.startingAt(tokens, reading.to + 1);
  if (!period) return reading;
  const longer = { ...reading, unit: `${reading.unit}/${period.meaning}`, to: period.to };
  return longer.kind === "times" ? { ...longer, kind: "count" } : longer;
}

function none(at: number): Unit {
  return { unit: "", factor: 1, kind: "none", to: at };
}

function dotted(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ".");
}
