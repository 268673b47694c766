import type { Parts } from "./item";
import { isAskedFor, isHeld, noParts, onlyParts, partsGiven, type Share } from "./share";
import type { Side, Sides } from "./sides";
import type { UnitFigures } from "./unitFigures";

/**
 * What a unit adds to a fraction: both sides or neither.
 *
 * @param eachSex true where the fraction is judged for each sex, so that totals alone are not all that is asked
 */
export function shareOfFraction(unit: UnitFigures, sides: Sides, eachSex: boolean): Share {
  const whole = partsGiven(unit, sides.denominator.item);
  const numerator: GivenSide = { side: sides.numerator, parts: numeratorParts(unit, sides, whole) };
  const denominator: GivenSide = { side: sides.denominator, parts: whole };
  const both = [numerator, denominator];
  const given = both.filter(isGiven).map(({ side }) => side.item);
  const missing = both
    .filter((one) => !isGiven(one) && isAskedFor(unit, one.side.item))
    .map(({ side }) => side.item);
  const held = missing.some((item) => isHeld(unit, item));
  if (held || (given.length > 0 && missing.length > 0)) {
    const unique = (ids: string[]) => [...new Set(ids)];
    return {
      kind: "left-out",
      leftOut: { unit: unit.unit, given: unique(given), missing: unique(missing), held },
    };
  }
  if (given.length === 0) return { kind: "silent" };
  const shown = (one: GivenSide) => (isGiven(one) ? onlyParts(one.parts, one.side.shown) : noParts);
  return {
    kind: "adds",
    contribution: { unit: unit.unit, numerator: shown(numerator), denominator: shown(denominator) },
    full: !eachSex || both.filter(isGiven).every(isSplit),
  };
}

interface GivenSide {
  readonly side: Side;
  readonly parts: Parts<number | null>;
}

function isGiven({ side, parts }: GivenSide): boolean {
  return side.needed.every((part) => parts[part] !== null);
}

function isSplit({ parts }: GivenSide): boolean {
  return parts.male !== null && parts.female !== null;
}

/** A part left blank beside a whole of 0 is 0: no victims, none supported. */
function numeratorParts(unit: UnitFigures, sides: Sides, whole: Parts<number | null>): Parts<number | null> {
  const parts = partsGiven(unit, sides.numerator.item);
  if (!sides.zeroWithWhole || isHeld(unit, sides.numerator.item)) return parts;
  const fill = (name: keyof Parts<unknown>) =>
    parts[name] === null && (whole.total === 0 || whole[name] === 0) ? 0 : parts[name];
  return { total: fill("total"), male: fill("male"), female: fill("female") };
}
