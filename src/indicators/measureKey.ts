import type { Measure, Term } from "./indicator";

/**
 * How an indicator is computed, spelt so that two measures are the same where their keys are.
 *
 * @example measureKey(shareOfWomen("masters")) //=> "rate masters.female masters.total 100"
 */
export function measureKey(measure: Measure): string {
  switch (measure.kind) {
    case "rate":
      return `rate ${termKey(measure.numerator)} ${termKey(measure.denominator)} ${measure.factor}`;
    case "rate-each-sex":
      return `rate-each-sex ${measure.numerator} ${measure.denominator} ${measure.factor}`;
    case "ratio-of-means":
      return `ratio-of-means ${measure.sum} ${measure.over}`;
    case "sum":
      return `sum ${termKey(measure.term)}`;
    case "every":
      return `every ${measure.items.join(" ")}`;
    case "answer":
      return `answer ${measure.item}`;
    case "narrative":
      return "narrative";
  }
}

function termKey({ item, part }: Term): string {
  return `${item}.${part}`;
}
