import type { Comparator, Measure, Term } from "../../indicators/indicator";
import type { Item, Part } from "../../indicators/item";
import { items } from "../../plans/items";
import type { ItemMatch } from "../../plans/text/matchItems";
import type { TargetPart } from "../../plans/text/planReading";

/** How the officer wants a target followed. */
export type MeasureWay =
  /** By the items the reader found. */
  | "as-read"
  /** A part out of a whole. */
  | "rate"
  /** A count. */
  | "sum"
  /** Có / Không. */
  | "answer"
  /** In words. */
  | "narrative";

/** The choice of items as it stands in the form; terms are written "item|part". */
export interface MeasureDraft {
  readonly way: MeasureWay;
  readonly numerator: string;
  readonly denominator: string;
  readonly answer: string;
}

/** An item's part that can be chosen. */
export interface TermChoice {
  /** "employed|female" */
  readonly value: string;
  readonly item: string;
  /** Null where the item has but one number. */
  readonly part: Part | null;
}

/** Every number of the library that a measure can be made from. */
export const termChoices: readonly TermChoice[] = items.flatMap((item) => choicesOf(item));

/** The questions of the library answered by Có or Không. */
export const answerChoices: readonly string[] = items
  .filter(({ kind }) => kind === "yes/no")
  .map(({ id }) => id);

function choicesOf({ id, kind }: Item): TermChoice[] {
  if (kind === "yes/no") return [];
  if (kind === "count") return [{ value: `${id}|total`, item: id, part: null }];
  return (["total", "female", "male"] as const).map((part) => ({ value: `${id}|${part}`, item: id, part }));
}

/** The form's first choice: what the reader found, else what its comparator lets expect. */
export function measureDraftOf({ match, comparator }: TargetPart): MeasureDraft {
  const blank = { numerator: "", denominator: "", answer: "" };
  if (match === null) return { ...blank, way: comparator === "yes" ? "narrative" : "rate" };
  const { measure } = match;
  switch (measure.kind) {
    case "rate":
      return {
        ...blank,
        way: "as-read",
        numerator: termText(measure.numerator),
        denominator: termText(measure.denominator),
      };
    case "sum":
      return { ...blank, way: "as-read", numerator: termText(measure.term) };
    case "answer":
      return { ...blank, way: "as-read", answer: measure.item };
    case "rate-each-sex":
    case "ratio-of-means":
    case "every":
    case "narrative":
      return { ...blank, way: "as-read" };
  }
}

function termText({ item, part }: Term): string {
  return `${item}|${part}`;
}

/** A target without items as the officer wants it. */
export interface ChosenMeasure {
  /** Null where it is followed in words. */
  readonly match: ItemMatch | null;
}

/**
 * The measure the form stands for; null while something is still to be chosen.
 *
 * @param factor what the unit multiplies a rate by
 */
export function chosenMeasure(
  draft: MeasureDraft,
  asRead: ItemMatch | null,
  comparator: Comparator,
  factor: number,
): ChosenMeasure | null {
  if (draft.way === "narrative") return { match: null };
  if (draft.way === "as-read")
    return { match: asRead && { ...asRead, measure: rescaled(asRead.measure, factor) } };
  const measure = measureOf(draft, factor);
  const lower = ["<=", "<", "decrease"].includes(comparator);
  return measure && { match: { measure, confidence: 1, better: lower ? "lower" : "higher" } };
}

function measureOf(draft: MeasureDraft, factor: number): Measure | null {
  const [numerator, denominator] = [termOf(draft.numerator), termOf(draft.denominator)];
  switch (draft.way) {
    case "rate":
      return numerator && denominator && { kind: "rate", numerator, denominator, factor };
    case "sum":
      return numerator && { kind: "sum", term: numerator };
    case "answer":
      return draft.answer === "" ? null : { kind: "answer", item: draft.answer };
    case "as-read":
    case "narrative":
      return null;
  }
}

function termOf(text: string): Term | null {
  const choice = termChoices.find(({ value }) => value === text);
  return choice ? { item: choice.item, part: choice.part ?? "total" } : null;
}

function rescaled(measure: Measure, factor: number): Measure {
  return measure.kind === "rate" || measure.kind === "rate-each-sex" ? { ...measure, factor } : measure;
}
