import type { Measure } from "./indicator";
import type { Part } from "./item";
import { itemsOfMeasure } from "./itemsOfMeasure";
import type { Contribution } from "./result";
import { isAskedFor, isHeld, noParts, onlyParts, partsGiven, type Share } from "./share";
import type { UnitFigures } from "./unitFigures";

/** Measures that add up or count answers, without a denominator. */
export type Counted = Extract<Measure, { kind: "sum" | "every" | "answer" | "narrative" }>;

/** What a unit adds to a sum, to counts judged apart or to the answers; left out where one of them is held out. */
export function shareOfCounts(unit: UnitFigures, measure: Counted): Share {
  const items = itemsOfMeasure(measure);
  const part: Part = measure.kind === "sum" ? measure.term.part : "total";
  const answers = measure.kind === "answer";
  const given = items.filter(
    (item) => (answers ? answerOf(unit, item) : partsGiven(unit, item)[part]) !== null,
  );
  const held = items.filter((item) => isHeld(unit, item));
  if (held.length > 0) {
    return { kind: "left-out", leftOut: { unit: unit.unit, given, missing: held, held: true } };
  }
  if (given.length === 0) return { kind: "silent" };
  const full = items.every((item) => given.includes(item) || !isAskedFor(unit, item));
  return { kind: "adds", contribution: contributionOf(unit, measure), full };
}

function contributionOf(unit: UnitFigures, measure: Counted): Contribution {
  const empty: Contribution = { unit: unit.unit, numerator: noParts, denominator: noParts };
  switch (measure.kind) {
    case "sum": {
      const { item, part } = measure.term;
      return { ...empty, numerator: onlyParts(partsGiven(unit, item), [part]) };
    }
    case "every":
      return { ...empty, counts: measure.items.map((item) => partsGiven(unit, item).total) };
    case "answer":
      return { ...empty, answers: answerOf(unit, measure.item) ? { yes: 1, no: 0 } : { yes: 0, no: 1 } };
    case "narrative":
      return empty;
  }
}

function answerOf(unit: UnitFigures, item: string): boolean | null {
  return isHeld(unit, item) ? null : (unit.figures.get(item)?.answer ?? null);
}
