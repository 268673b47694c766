import type { Indicator } from "./indicator";
import type { Item } from "./item";
import { itemsOfMeasure } from "./itemsOfMeasure";
import type { Completeness, Contribution } from "./result";
import type { LeftOut, Share } from "./share";
import { shareOfCounts } from "./shareOfCounts";
import { shareOfFraction } from "./shareOfFraction";
import { sidesOf } from "./sides";
import { isAskedToSum, shareOfSums } from "./shareOfSums";
import type { UnitFigures } from "./unitFigures";

export type { LeftOut } from "./share";

/** What units add to an indicator, and what is missing. */
export interface Shares {
  readonly contributions: readonly Contribution[];
  readonly completeness: Completeness;
  readonly leftOut: readonly LeftOut[];
}

/**
 * What each unit adds to an indicator: both sides or neither.
 *
 * A unit that gives one side while the other, which its sheet or its list of items asks for, is blank or held out
 * adds nothing and is left out. A whole of 0 with its part blank adds 0 and 0. A unit never asked for the other
 * side adds what it has.
 *
 * A commune whose units were brought together already adds those sums: who is left out was decided there.
 *
 * `reported` counts the plan's units that give all they are asked for, `expected` those asked for any of it.
 *
 * @param units every unit that reported, and every unit of the plan that did not
 * @param items the library, for what is split by sex and what is part of what
 */
export function gatherShares(
  indicator: Indicator,
  units: readonly UnitFigures[],
  items: readonly Item[],
): Shares {
  const ids = itemsOfMeasure(indicator.measure);
  const all = units.map((unit) => ({
    unit: unit.unit,
    inPlan: unit.inPlan,
    asked: isAsked(unit, indicator, ids),
    share: shareOf(unit, indicator, items),
  }));
  const leftOut = all.flatMap(({ share }) => (share.kind === "left-out" ? [share.leftOut] : []));
  const waiting = all.filter(({ asked, share }) => asked && share.kind !== "left-out" && !isFull(share));
  return {
    contributions: all.flatMap(({ share }) => (share.kind === "adds" ? [share.contribution] : [])),
    leftOut,
    completeness: {
      reported: all.filter(({ inPlan, share }) => inPlan && isFull(share)).length,
      expected: all.filter(({ asked }) => asked).length,
      waiting: waiting.map(({ unit }) => unit),
      leftOut: leftOut.map(({ unit }) => unit),
    },
  };
}

function isAsked({ inPlan, asked, sums }: UnitFigures, { code }: Indicator, ids: readonly string[]): boolean {
  return sums ? isAskedToSum(sums.get(code)) : inPlan && ids.some((id) => asked.has(id));
}

function shareOf(unit: UnitFigures, { code, measure }: Indicator, items: readonly Item[]): Share {
  if (unit.sums) return shareOfSums(unit.unit, unit.sums.get(code));
  switch (measure.kind) {
    case "rate":
    case "rate-each-sex":
    case "ratio-of-means":
      return shareOfFraction(unit, sidesOf(measure, items), measure.kind === "rate-each-sex");
    default:
      return shareOfCounts(unit, measure);
  }
}

function isFull(share: Share): boolean {
  return share.kind === "adds" && share.full;
}
