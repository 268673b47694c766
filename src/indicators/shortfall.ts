import {
  addExact,
  compareExact,
  divideExact,
  exact,
  multiplyExact,
  subtractExact,
  type Exact,
} from "../numbers/exact";
import type { Requirement } from "./indicator";
import { valueOf, type Ratio } from "./ratio";
import { meets } from "./requirement";

/**
 * The smallest whole number of people, cases or units that, moved into the numerator, or out of it where less is
 * asked, makes the ratio meet the requirement at the present denominator.
 *
 * @returns 0 where it is met already; null where no whole number does it: more than everyone, fewer than nobody,
 *   or between two counts
 * @example shortfallOf(ratioOf(3, 7, 100, true), { comparator: ">=", value: 75 }, "higher") //=> 3 (6/7 is 85,7 %)
 */
export function shortfallOf(
  ratio: Ratio,
  requirement: Requirement,
  better: "higher" | "lower",
): number | null {
  if (meets(valueOf(ratio), requirement, better)) return 0;
  const aim = aimOf(ratio, requirement, better);
  if (aim === null) return null;
  const { direction, bound, strict } = aim;
  const wanted = divideExact(multiplyExact(exact(bound), ratio.denominator), exact(ratio.factor));
  const distance =
    direction === "up" ? subtractExact(wanted, ratio.numerator) : subtractExact(ratio.numerator, wanted);
  const moved = strict ? floor(distance) + 1n : ceiling(distance);
  const step: Exact = { numerator: direction === "up" ? moved : -moved, denominator: 1n };
  const numerator = addExact(ratio.numerator, step);
  const possible =
    numerator.numerator >= 0n && !(ratio.isPart && compareExact(numerator, ratio.denominator) > 0);
  return possible && meets(valueOf({ ...ratio, numerator }), requirement, better) ? Number(moved) : null;
}

/** Which way the numerator has to go, and to (or past) which value. */
interface Aim {
  readonly direction: "up" | "down";
  readonly bound: number;
  readonly strict: boolean;
}

function aimOf(ratio: Ratio, { comparator, value }: Requirement, better: "higher" | "lower"): Aim | null {
  if (value === null) return null;
  if (typeof value !== "number") {
    const [low, high] = value;
    const below = compareExact(valueOf(ratio), exact(low)) < 0;
    return { direction: below ? "up" : "down", bound: below ? low : high, strict: false };
  }
  const aim = (direction: Aim["direction"], strict = false): Aim => ({ direction, bound: value, strict });
  switch (comparator) {
    case ">=":
      return aim("up");
    case ">":
      return aim("up", true);
    case "<=":
      return aim("down");
    case "<":
      return aim("down", true);
    case "~":
      return aim(better === "higher" ? "up" : "down");
    case "=":
      return aim(compareExact(valueOf(ratio), exact(value)) < 0 ? "up" : "down");
    default:
      return null;
  }
}

/** The greatest whole number not above the value. */
function floor({ numerator, denominator }: Exact): bigint {
  const quotient = numerator / denominator;
  return numerator < 0n && quotient * denominator !== numerator ? quotient - 1n : quotient;
}

function ceiling({ numerator, denominator }: Exact): bigint {
  return -floor({ numerator: -numerator, denominator });
}
