import type { Requirement } from "../indicators/indicator";
import { exact } from "../numbers/exact";

/** A fraction in a formula: cells or expressions that hold whole numbers, and what the quotient is multiplied by. */
export interface FormulaRatio {
  readonly above: string;
  readonly below: string;
  readonly factor: number;
}

type Better = "higher" | "lower";

/**
 * Whether above × factor / below meets a requirement, by cross-multiplication of whole numbers: Excel's verdict is
 * then the exact one, where a division would round.
 *
 * @returns null where the requirement has no number to compare with
 * @example meetsFormula({ above: "E9", below: "H9", factor: 100 }, { comparator: ">=", value: 75 }, "higher")
 *   //=> "E9*100>=H9*75"
 */
export function meetsFormula(
  ratio: FormulaRatio,
  { comparator, value }: Requirement,
  better: Better,
): string | null {
  if (value === null) return null;
  if (typeof value !== "number") {
    const [low, high] = value;
    return `AND(${compare(ratio, ">=", low)},${compare(ratio, "<=", high)})`;
  }
  switch (comparator) {
    case ">=":
    case ">":
    case "<=":
    case "<":
    case "=":
      return compare(ratio, comparator, value);
    case "~":
      return compare(ratio, better === "higher" ? ">=" : "<=", value);
    default:
      return null;
  }
}

/**
 * The smallest whole number that, moved into the part above (or out of it where less is asked), meets the
 * requirement; it is 0 or less where that is met already.
 *
 * @param isPart true where the part above cannot be more than what is below
 * @returns `needed`, and `impossible`: the condition under which no such number exists (null where there always is
 *   one); null for a range and for "=", which have no one way to go
 * @example shortfallFormula({ above: "E9", below: "H9", factor: 100 }, { comparator: ">=", value: 75 }, "higher", true)
 *   //=> { needed: "INT((H9*75+99)/100)-E9", impossible: "INT((H9*75+99)/100)>H9" }
 */
export function shortfallFormula(
  { above, below, factor }: FormulaRatio,
  { comparator, value }: Requirement,
  better: Better,
  isPart: boolean,
): { needed: string; impossible: string | null } | null {
  if (typeof value !== "number") return null;
  const { numerator, denominator } = exact(value);
  const step = denominator * BigInt(factor);
  const wanted = times(below, numerator);
  const roundedDown = step === 1n ? wanted : `INT(${wanted}/${step})`;
  const roundedUp = step === 1n ? wanted : `INT((${wanted}+${step - 1n})/${step})`;
  const upTo = (aim: string) => ({
    needed: `${aim}-${above}`,
    impossible: isPart ? `${aim}>${below}` : null,
  });
  const downTo = (aim: string) => ({ needed: `${above}-(${aim})`, impossible: `${aim}<0` });
  switch (comparator === "~" ? (better === "higher" ? ">=" : "<=") : comparator) {
    case ">=":
      return upTo(roundedUp);
    case ">":
      return upTo(`${roundedDown}+1`);
    case "<=":
      return downTo(roundedDown);
    case "<":
      return downTo(`${roundedUp}-1`);
    default:
      return null;
  }
}

function compare({ above, below, factor }: FormulaRatio, comparator: string, value: number): string {
  const { numerator, denominator } = exact(value);
  return `${times(above, denominator * BigInt(factor))}${comparator}${times(below, numerator)}`;
}

/** Excel keeps whole numbers exactly up to 2^53; counts of people times these stay far below. */
function times(expression: string, number: bigint): string {
  if (number === 1n) return expression;
  return expression === "1" ? String(number) : `${expression}*${number}`;
}
