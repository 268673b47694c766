import type { Part } from "./item";
import type { Measure, Term } from "./indicator";

/** How a number is shown out of: per cent, per thousand, per hundred thousand. */
export const percent = 100;
export const perThousand = 1_000;
export const perHundredThousand = 100_000;

/** One part of an item; the total where none is named. */
export function term(item: string, part: Part = "total"): Term {
  return { item, part };
}

export function rate(numerator: Term, denominator: Term, factor: number): Measure {
  return { kind: "rate", numerator, denominator, factor };
}

/** Women among all people of one item, in per cent. */
export function shareOfWomen(item: string): Measure {
  return rate(term(item, "female"), term(item), percent);
}

/** One item out of another, both in total, in per cent. */
export function coverage(reached: string, all: string): Measure {
  return rate(term(reached), term(all), percent);
}

/** Women of one item among the women of another, in per cent. */
export function coverageOfWomen(reached: string, all: string): Measure {
  return rate(term(reached, "female"), term(all, "female"), percent);
}

/** Boys to 100 girls among live births. */
export const sexRatioAtBirth: Measure = rate(
  term("live-births", "male"),
  term("live-births", "female"),
  percent,
);

export function eachSex(numerator: string, denominator: string): Measure {
  return { kind: "rate-each-sex", numerator, denominator, factor: percent };
}
