import type { Requirement } from "../indicators/indicator";
import type { Part } from "../indicators/item";
import type { CountedCells } from "./countedCells";
import { meetsFormula, shortfallFormula, type FormulaRatio } from "./judgingFormula";
import {
  presentShortfall,
  quotedVerdicts,
  whileNotMet,
  type RowExpressions,
  type RowToJudge,
} from "./rowToJudge";

/** A count over all units, judged as it is. */
export function sumExpressions(row: RowToJudge, part: Part): RowExpressions {
  const { result, requirement, cells } = row;
  const cell = cells.numerator[part];
  const ratio = countRatio(cell);
  const meets = requirement && meetsFormula(ratio, requirement, result.indicator.better);
  const { met, notMet, noData } = quotedVerdicts(row);
  const shortfall = requirement && shortfallFormula(ratio, requirement, result.indicator.better, false);
  return {
    value: `IF(ISNUMBER(${cell}),${cell},"")`,
    male: null,
    female: null,
    verdict: meets && `IF(ISNUMBER(${cell}),IF(${meets},${met},${notMet}),${noData})`,
    shortfall: meets && whileNotMet(row, shortfall?.needed ?? presentShortfall(row)),
  };
}

/** Several counts judged apart ("every quarter"): one that falls short decides, whatever the others are. */
export function everyExpressions(row: RowToJudge): RowExpressions {
  const { requirement, cells, counted } = row;
  const worst = cells.numerator.total;
  const shown = { value: `IF(ISNUMBER(${worst}),${worst},"")`, male: null, female: null };
  if (!requirement || !meetsFormula(countRatio("0"), requirement, row.result.indicator.better)) {
    return { ...shown, verdict: null, shortfall: null };
  }
  const { met, notMet, noData } = quotedVerdicts(row);
  return {
    ...shown,
    verdict: `IF(${someFail(row)},${notMet},IF(${allGiven(counted)},${met},${noData}))`,
    shortfall: whileNotMet(row, lackingTogether(row, requirement)),
  };
}

/** What the counts lack together, once all are given. */
function lackingTogether(row: RowToJudge, requirement: Requirement): string {
  const needed = row.counted.counts.map(
    (count) =>
      count &&
      shortfallFormula(countRatio(`SUM(${count})`), requirement, row.result.indicator.better, false)?.needed,
  );
  if (!needed.every((one) => typeof one === "string")) return presentShortfall(row);
  return `IF(${allGiven(row.counted)},${needed.map((one) => `MAX(0,${one})`).join("+")},"")`;
}

/** The worst of several counts, once all are given or one is known to fall short. */
export function worstCount(row: Pick<RowToJudge, "result" | "requirement" | "counted">): string {
  const { result, counted } = row;
  const [worst, never] = result.indicator.better === "higher" ? ["MIN", "9E+307"] : ["MAX", "-9E+307"];
  const counts = counted.counts.map((count) =>
    count === null ? never : `IF(COUNT(${count})>0,SUM(${count}),${never})`,
  );
  return `IF(OR(${allGiven(counted)},${someFail(row)}),${worst}(${counts.join()}),"")`;
}

/** Met when every unit that answers says Có: as many as answer. */
export function answerExpressions(row: RowToJudge): RowExpressions {
  const { numerator, denominator } = row.cells;
  const { met, notMet, noData } = quotedVerdicts(row);
  return {
    value: null,
    male: null,
    female: null,
    verdict: row.requirement
      ? `IF(ISNUMBER(${denominator.total}),IF(${numerator.total}=${denominator.total},${met},${notMet}),${noData})`
      : null,
    shortfall: null,
  };
}

function allGiven({ counts }: CountedCells): string {
  return `AND(${counts.map((count) => (count === null ? "FALSE" : `COUNT(${count})>0`)).join()})`;
}

function someFail({
  result,
  requirement,
  counted,
}: Pick<RowToJudge, "result" | "requirement" | "counted">): string {
  const fails = counted.counts.map((count) => {
    const meets =
      count && requirement && meetsFormula(countRatio(`SUM(${count})`), requirement, result.indicator.better);
    return meets ? `AND(COUNT(${count})>0,NOT(${meets}))` : "FALSE";
  });
  return `OR(${fails.join()})`;
}

/** A count stands for itself: out of one, by one. */
function countRatio(cell: string): FormulaRatio {
  return { above: cell, below: "1", factor: 1 };
}
