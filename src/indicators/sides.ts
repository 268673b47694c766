import type { Measure, Term } from "./indicator";
import type { Item, Part } from "./item";

/** Measures with a numerator and a denominator. */
export type Fraction = Extract<Measure, { kind: "rate" | "rate-each-sex" | "ratio-of-means" }>;

/** One side of a fraction: the parts of an item that the value needs, and all that are worth showing. */
export interface Side {
  readonly item: string;
  readonly needed: readonly Part[];
  readonly shown: readonly Part[];
}

/** The two sides of a fraction. */
export interface Sides {
  readonly numerator: Side;
  readonly denominator: Side;
  /** True where the numerator is counted out of the denominator, so that it cannot be more. */
  readonly isPart: boolean;
  /** True where a whole of 0 says that its part, left blank, is 0 too. */
  readonly zeroWithWhole: boolean;
}

const allParts: readonly Part[] = ["total", "male", "female"];
const sexes: readonly Part[] = ["male", "female"];

/**
 * What a fraction is made of.
 * Men and women are carried along where both items are split by sex and the fraction takes the same part of each:
 * of all people (T/T) or of women (F/F); not for a share of women (F/T) or the sex ratio (M/F).
 */
export function sidesOf(measure: Fraction, items: readonly Item[]): Sides {
  if (measure.kind === "ratio-of-means") {
    const side = (item: string): Side => ({ item, needed: sexes, shown: sexes });
    return {
      numerator: side(measure.sum),
      denominator: side(measure.over),
      isPart: false,
      zeroWithWhole: true,
    };
  }
  const { numerator, denominator } = termsOf(measure);
  const [part, whole] = [numerator, denominator].map(({ item }) => items.find(({ id }) => id === item));
  const bySex = numerator.part === denominator.part && part?.kind === "sex" && whole?.kind === "sex";
  const side = (one: Term): Side => ({
    item: one.item,
    needed: [one.part],
    shown: bySex ? allParts : [one.part],
  });
  const samePeople = numerator.item === denominator.item || part?.partOf === denominator.item;
  const isPart = samePeople && (denominator.part === "total" || numerator.part === denominator.part);
  return {
    numerator: side(numerator),
    denominator: side(denominator),
    isPart,
    zeroWithWhole: isPart,
  };
}

function termsOf(measure: Exclude<Fraction, { kind: "ratio-of-means" }>): {
  numerator: Term;
  denominator: Term;
} {
  if (measure.kind === "rate") return measure;
  return {
    numerator: { item: measure.numerator, part: "total" },
    denominator: { item: measure.denominator, part: "total" },
  };
}
