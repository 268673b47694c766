import type { Comparator } from "../../indicators/indicator";
import { comparatorBefore } from "./comparatorBefore";
import { quantityAt, type Quantity } from "./quantity";
import type { Token } from "./tokens";
import { boundsAfter } from "./wordings/comparators";

/** A quantity with the words that make it a demand. */
export interface Measure extends Quantity {
  /** What the words next to the number say; "bare", "aim" and "level" are settled by the subject. */
  readonly sense: Exclude<Comparator, "yes"> | "bare" | "aim" | "level";
  /** Index of the first token of the words before the number. */
  readonly lead: number;
  /** "từ 45% lên 60%": where the change starts. */
  readonly start: number | null;
}

/**
 * Finds every quantity of a line with its comparator.
 *
 * @param tokens one sentence
 * @param leaveAlone true for tokens that are no quantities (dates, ages, document numbers)
 */
export function findMeasures(tokens: readonly Token[], leaveAlone: (at: number) => boolean): Measure[] {
  const measures: Measure[] = [];
  for (let at = 0; at < tokens.length;) {
    const quantity = leaveAlone(at) ? null : quantityAt(tokens, at);
    if (!quantity) {
      at += 1;
      continue;
    }
    const measure = measureOf(tokens, quantity);
    const before = measures[measures.length - 1];
    const start = before && isStart(tokens, before, measure) ? before : null;
    if (start) measures.pop();
    measures.push(start ? { ...measure, start: single(start.value), lead: start.lead } : measure);
    at = Math.max(quantity.to, at + 1);
  }
  return measures;
}

function measureOf(tokens: readonly Token[], quantity: Quantity): Measure {
  const { sense, from, since } = comparatorBefore(tokens, quantity.from);
  const common = { ...quantity, lead: from, start: null };
  const change = sense === "increase" || sense === "decrease";
  if (typeof quantity.value !== "number") return { ...common, sense: change ? sense : "range" };
  const bound = boundAfter(tokens, quantity.to, since);
  return { ...common, sense: bound && !change ? bound : sense };
}

/** "trở lên" right after the quantity, or further on where "từ" announces it: "từ 85% dân số trở lên". */
function boundAfter(tokens: readonly Token[], from: number, announced: boolean): ">=" | "<=" | null {
  for (let at = from; at < tokens.length; at += 1) {
    const hit = boundsAfter.startingAt(tokens, at);
    if (hit) return hit.meaning;
    const token = tokens[at];
    if (!announced || token?.kind === "number" || token?.text === ";" || token?.text === ".") return null;
  }
  return null;
}

/** True for the "45%" of "từ 45% (năm 2025) lên 60%". */
function isStart(tokens: readonly Token[], before: Measure, measure: Measure): boolean {
  const announced = tokens.slice(before.lead, before.from).some((token) => token.text === "từ");
  if (!announced || typeof before.value !== "number" || before.kind === "count") return false;
  const turn = tokens.slice(before.to, measure.from).findIndex((token) => turns.has(token.text));
  if (turn < 0) return false;
  const between = tokens.slice(before.to, before.to + turn);
  return between.every((token) => token.text !== ";" && token.text !== ".") && before.sense !== ">=";
}

const turns: ReadonlySet<string> = new Set(["lên", "xuống", "còn", "đến", "tới"]);

function single(value: number | readonly [number, number]): number {
  return typeof value === "number" ? value : value[0];
}
