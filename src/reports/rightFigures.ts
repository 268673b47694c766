import type { FindingValues } from "../findings/finding";
import type { Part } from "../indicators/item";
import { sumExactly } from "../numbers/exact";

/** What a part would be if the other two are right. */
export interface RightFigure {
  readonly part: Part;
  readonly value: number;
}

/**
 * The ways to make Tổng = Nam + Nữ hold by changing one of the three; a part below zero is no way.
 *
 * @example rightFigures({ total: 120, male: 63, female: 56 })
 *   //=> [{ part: "total", value: 119 }, { part: "male", value: 64 }, { part: "female", value: 57 }]
 */
export function rightFigures({ total, male, female }: FindingValues["total-mismatch"]): RightFigure[] {
  const ways: RightFigure[] = [
    { part: "total", value: sumExactly([male, female]) },
    { part: "male", value: sumExactly([total, -female]) },
    { part: "female", value: sumExactly([total, -male]) },
  ];
  return ways.filter(({ value }) => value >= 0);
}
