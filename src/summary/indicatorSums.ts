import type { Consolidation, Origin } from "../consolidation/consolidation";
import type { Part, Parts } from "../indicators/item";
import type { IndicatorResult } from "../indicators/result";
import { sidesOf, type Fraction, type Side } from "../indicators/sides";
import { sumExactly } from "../numbers/exact";
import { sumArguments, type FiguresGrid } from "./figuresGrid";
import { formula } from "./layoutCell";
import type { LayoutCell } from "./sheetLayout";

type SideName = "numerator" | "denominator";

/** The cells of one side of a fraction: formulas over Số liệu theo đơn vị, blank where the side has no such part. */
export function sideCells(
  consolidation: Consolidation,
  grid: FiguresGrid,
  result: IndicatorResult,
  measure: Fraction,
  name: SideName,
): Parts<LayoutCell | null> {
  const side = sidesOf(measure, consolidation.items)[name];
  const cell = (part: Part) => sideCell(consolidation, grid, result, side, name, part);
  return { total: cell("total"), male: cell("male"), female: cell("female") };
}

/**
 * Whether a value is the sum of the cells behind it, those left out apart. It is not where communes were brought
 * together, some of whose units were left out of the indicator there but stand in the commune's figures.
 */
export function isSumOf(value: number, origins: readonly Origin[], leftOut: readonly Origin[]): boolean {
  return value === sumExactly(origins.filter((origin) => !leftOut.includes(origin)).map((one) => one.value));
}

function sideCell(
  { sums }: Consolidation,
  grid: FiguresGrid,
  result: IndicatorResult,
  side: Side,
  name: SideName,
  part: Part,
): LayoutCell | null {
  if (!side.shown.includes(part)) return null;
  const origins = sums.get(side.item)?.parts[part].origins ?? [];
  const adding = new Map(result.contributions.map((one) => [one.unit, one[name][part]]));
  const value = result[name][part];
  // A unit that adds to the side but not this part of it leaves the part unknown, whatever the others give.
  if (value === null && [...adding.values()].some((share) => share !== null)) return null;
  const leftOut = origins.filter(({ unit }) => (adding.get(unit) ?? null) === null);
  if (value !== null && !isSumOf(value, origins, leftOut)) return { number: value };
  const cells = sumArguments(grid, side.item, part, leftOut, value);
  if (cells === null) return value === null ? null : { number: value };
  const given = new Set(origins.map(({ unit }) => unit));
  // "No victims, none supported": a part left blank beside a whole of 0 counts as 0.
  const zeroSaidByWhole = [...adding].some(([unit, share]) => share !== null && !given.has(unit));
  return formula(zeroSaidByWhole ? `SUM(${cells})` : `IF(COUNT(${cells})=0,"",SUM(${cells}))`, value);
}
