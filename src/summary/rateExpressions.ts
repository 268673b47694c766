import type { Measure } from "../indicators/indicator";
import { sidesOf } from "../indicators/sides";
import { meetsFormula, shortfallFormula, type FormulaRatio } from "./judgingFormula";
import {
  presentShortfall,
  quotedVerdicts,
  rateExpression,
  sexRateExpression,
  whileNotMet,
  type RowExpressions,
  type RowToJudge,
} from "./rowToJudge";

type Rate = Extract<Measure, { kind: "rate" }>;
type RatioOfMeans = Extract<Measure, { kind: "ratio-of-means" }>;

/** Decimals of hours that a verdict looks at, at least; more where units gave more. */
const leastDecimals = 2;

/** A rate judged as a whole, with men and women beside it where both sides are split by sex. */
export function rateExpressions(row: RowToJudge, measure: Rate): RowExpressions {
  const { result, requirement, cells, items } = row;
  const { better } = result.indicator;
  const sides = sidesOf(measure, items);
  const ratio: FormulaRatio = {
    above: cells.numerator[measure.numerator.part],
    below: cells.denominator[measure.denominator.part],
    factor: measure.factor,
  };
  const sex = (part: "male" | "female") =>
    sides.numerator.shown.length > 1
      ? sexRateExpression(cells, cells.numerator[part], cells.denominator[part], measure.factor)
      : null;
  const meets = requirement && meetsFormula(ratio, requirement, better);
  const { met, notMet, noData, nothing } = quotedVerdicts(row);
  return {
    value: rateExpression(ratio.above, ratio.below, measure.factor),
    male: sex("male"),
    female: sex("female"),
    verdict:
      meets &&
      `IF(ISNUMBER(${ratio.below}),IF(${ratio.below}=0,${nothing},` +
        `IF(ISNUMBER(${ratio.above}),IF(${meets},${met},${notMet}),${noData})),${noData})`,
    shortfall: meets && !isSexRatio(measure) ? whileNotMet(row, shortfallOf(row, ratio, sides.isPart)) : null,
  };
}

/**
 * How many times a woman's mean is a man's. Hours may have decimals: they are made whole numbers before they are
 * compared, so that the verdict is exact all the same.
 */
export function ratioOfMeansExpressions(row: RowToJudge, measure: RatioOfMeans): RowExpressions {
  const { result, requirement, cells, items } = row;
  const { male: menSum, female: womenSum } = cells.numerator;
  const { male: men, female: women } = cells.denominator;
  const isFractional = items.find(({ id }) => id === measure.sum)?.fractional ?? false;
  const whole = (cell: string) => (isFractional ? `ROUND(${cell}*${scaleOf(result.numerator)},0)` : cell);
  const meets =
    requirement &&
    meetsFormula(
      { above: `${whole(womenSum)}*${men}`, below: `${whole(menSum)}*${women}`, factor: 1 },
      requirement,
      result.indicator.better,
    );
  const all = [womenSum, women, menSum, men].join();
  const { met, notMet, noData, nothing } = quotedVerdicts(row);
  const isNothing = [women, men, menSum].map((cell) => `AND(ISNUMBER(${cell}),${cell}=0)`).join();
  return {
    value: `IF(COUNT(${all})=4,IF(${women}*${men}*${menSum}=0,"",(${womenSum}*${men})/(${women}*${menSum})),"")`,
    male: null,
    female: null,
    verdict:
      meets && `IF(OR(${isNothing}),${nothing},IF(COUNT(${all})=4,IF(${meets},${met},${notMet}),${noData}))`,
    shortfall: null,
  };
}

function shortfallOf(row: RowToJudge, ratio: FormulaRatio, isPart: boolean): string {
  const shortfall =
    row.requirement && shortfallFormula(ratio, row.requirement, row.result.indicator.better, isPart);
  if (!shortfall) return presentShortfall(row);
  const { needed, impossible } = shortfall;
  return impossible === null ? needed : `IF(${impossible},"",${needed})`;
}

/** The power of ten that makes the sums whole. */
function scaleOf(sums: Readonly<Record<"male" | "female", number | null>>): number {
  const decimals = [sums.male, sums.female].map((sum) => String(sum ?? 0).split(".")[1]?.length ?? 0);
  return 10 ** Math.max(leastDecimals, ...decimals);
}

/** Boys to girls: there is nobody to be moved from one to the other. */
function isSexRatio({ numerator, denominator }: Rate): boolean {
  return numerator.part !== denominator.part && numerator.part !== "total" && denominator.part !== "total";
}
