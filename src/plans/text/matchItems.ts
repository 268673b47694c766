import type { Measure } from "../../indicators/indicator";
import { foldText } from "../../numbers/foldText";
import { itemPatterns } from "./wordings/itemPatterns";

/** The items a target is made from, and how sure the reading is. */
export interface ItemMatch {
  readonly measure: Measure;
  /** Part of the pattern's words found in the subject, from 0 to 1; below 0.6 nothing is offered. */
  readonly confidence: number;
  /** What is aimed at: more of it, or less. */
  readonly better: "higher" | "lower";
}

/** Below this nothing is offered: the officer chooses. */
const leastConfidence = 0.6;

/**
 * Finds the items of the library a target's subject speaks of.
 *
 * @param subject as the plan words it, with or without its figure
 * @param unit of the target, "" where it has none
 * @example matchItems("Tỷ lệ nữ tiến sĩ trong tổng số người có trình độ tiến sĩ", "%")?.measure
 *   //=> doctorates[F] / doctorates[T] × 100
 */
export function matchItems(subject: string, unit: string, factor: number | null): ItemMatch | null {
  const words = ` ${foldText(subject)} `;
  let best: ItemMatch | null = null;
  for (const pattern of itemPatterns) {
    if (pattern.units && !pattern.units.includes(unit.split("/")[0] ?? unit) && !pattern.units.includes(unit))
      continue;
    if (pattern.not?.some((word) => words.includes(` ${word} `))) continue;
    const essential = pattern.needs.every((choices) => choices.some((word) => words.includes(` ${word} `)));
    if (!essential) continue;
    const helpful = pattern.helps.filter((word) => words.includes(` ${word} `)).length;
    const confidence = 0.6 + (pattern.helps.length === 0 ? 0.35 : (0.4 * helpful) / pattern.helps.length);
    if (confidence < leastConfidence || (best && best.confidence >= confidence)) continue;
    best = {
      measure: withFactor(pattern.measure, factor),
      confidence: Math.round(confidence * 100) / 100,
      better: pattern.better,
    };
  }
  return best;
}

/** The yes/no item a target without a figure speaks of. */
export function matchAnswer(subject: string): ItemMatch | null {
  const match = matchItems(subject, "", null);
  return match?.measure.kind === "answer" ? match : null;
}

/** Keeps the base as the plan writes it: 1,8 ca/100 phụ nữ stays per 100. */
function withFactor(measure: Measure, factor: number | null): Measure {
  if (factor === null) return measure;
  return measure.kind === "rate" || measure.kind === "rate-each-sex" ? { ...measure, factor } : measure;
}
