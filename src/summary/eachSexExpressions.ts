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

type EachSex = Extract<Measure, { kind: "rate-each-sex" }>;

const sexes = ["male", "female"] as const;

/**
 * A rate of both sexes together whose verdict is that of the worse sex; a sex of which there is nobody decides
 * nothing. With totals alone only what holds for both sexes in any case is said.
 */
export function eachSexExpressions(row: RowToJudge, measure: EachSex): RowExpressions {
  const { result, requirement, cells, items } = row;
  const { better } = result.indicator;
  const { isPart } = sidesOf(measure, items);
  const ratio = (part: "total" | "male" | "female"): FormulaRatio => ({
    above: cells.numerator[part],
    below: cells.denominator[part],
    factor: measure.factor,
  });
  const { above, below } = ratio("total");
  const rateOf = (sex: "male" | "female") =>
    sexRateExpression(cells, cells.numerator[sex], cells.denominator[sex], measure.factor);
  const computed = {
    value: rateExpression(above, below, measure.factor),
    male: rateOf("male"),
    female: rateOf("female"),
  };
  const meets = (part: "total" | "male" | "female") =>
    requirement && meetsFormula(ratio(part), requirement, better);
  const meetsTotal = meets("total");
  if (!meetsTotal) return { ...computed, verdict: null, shortfall: null };
  const { met, notMet, noData, nothing } = quotedVerdicts(row);
  const known = sexes.map((sex) => {
    const { above, below } = ratio(sex);
    return `IF(ISNUMBER(${below}),OR(${below}=0,ISNUMBER(${above})),FALSE)`;
  });
  const meetsEach = sexes.map((sex) => `IF(${ratio(sex).below}=0,TRUE,${meets(sex)})`);
  const byTotal = `IF(${meetsTotal},${isPart ? `IF(${above}=${below},${met},${noData})` : noData},${notMet})`;
  return {
    ...computed,
    verdict:
      `IF(ISNUMBER(${below}),IF(${below}=0,${nothing},IF(ISNUMBER(${above}),` +
      `IF(AND(${known.join()}),IF(AND(${meetsEach.join()}),${met},${notMet}),${byTotal}),${noData})),${noData})`,
    shortfall: whileNotMet(row, shortfallOf(row, sexes.map(ratio), known, isPart)),
  };
}

/** What both sexes lack together; blank where one of them is not known. */
function shortfallOf(
  row: RowToJudge,
  ratios: readonly FormulaRatio[],
  known: readonly string[],
  isPart: boolean,
): string {
  const { requirement, result } = row;
  const parts = ratios.map((ratio) => {
    const shortfall = requirement && shortfallFormula(ratio, requirement, result.indicator.better, isPart);
    return shortfall && { ...shortfall, below: ratio.below };
  });
  const [men, women] = parts;
  if (!men || !women) return presentShortfall(row);
  const sum = [men, women].map(({ below, needed }) => `IF(${below}=0,0,MAX(0,${needed}))`).join("+");
  const impossible = [men, women].flatMap((one) =>
    one.impossible === null ? [] : [`AND(${one.below}>0,${one.impossible})`],
  );
  const possible = impossible.length === 0 ? sum : `IF(OR(${impossible.join()}),"",${sum})`;
  return `IF(AND(${known.join()}),${possible},"")`;
}
