import type { Measure } from "./indicator";

/** Ids of the items that a measure is computed from, each once; none for a narrative. */
export function itemsOfMeasure(measure: Measure): readonly string[] {
  switch (measure.kind) {
    case "rate":
      return [...new Set([measure.numerator.item, measure.denominator.item])];
    case "rate-each-sex":
      return [measure.numerator, measure.denominator];
    case "ratio-of-means":
      return [measure.sum, measure.over];
    case "sum":
      return [measure.term.item];
    case "every":
      return measure.items;
    case "answer":
      return [measure.item];
    case "narrative":
      return [];
  }
}
