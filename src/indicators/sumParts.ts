import { sumExactly } from "../numbers/exact";
import type { Part, Parts } from "./item";
import type { Contribution } from "./result";

/** The two sides of a fraction in a contribution. */
export type SideName = "numerator" | "denominator";

/**
 * The sum of a side over the units that add to it.
 * A part is null where one of them does not give it: women of four units are no women of all five.
 */
export function sumParts(contributions: readonly Contribution[], side: SideName): Parts<number | null> {
  const adding = contributions.map((one) => one[side]).filter(addsAnything);
  const sum = (part: Part) => sumOrNull(adding.map((parts) => parts[part]));
  return { total: sum("total"), male: sum("male"), female: sum("female") };
}

/** The sum of figures that are all given; null where there are none or one is blank. */
function sumOrNull(values: readonly (number | null)[]): number | null {
  const given = values.filter((value) => value !== null);
  return given.length === 0 || given.length < values.length ? null : sumExactly(given);
}

function addsAnything({ total, male, female }: Parts<number | null>): boolean {
  return total !== null || male !== null || female !== null;
}
