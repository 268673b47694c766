import type { Requirement } from "../indicators/indicator";
import type { Item, Parts } from "../indicators/item";
import type { IndicatorResult, Status } from "../indicators/result";
import { verdictWords } from "../messages/sheets";
import type { CountedCells } from "./countedCells";
import { marksOf } from "./verdictText";

/** Addresses of the cells of an indicator's row that its formulas refer to. */
export interface RowCells {
  readonly numerator: Parts<string>;
  readonly denominator: Parts<string>;
  /** The rate of both sexes together. */
  readonly value: string;
  readonly verdict: string;
}

/** What the formulas of a row are made for. */
export interface RowToJudge {
  readonly result: IndicatorResult;
  /** What is asked of the value; null where nothing can be judged. */
  readonly requirement: Requirement | null;
  readonly cells: RowCells;
  /** The library of items. */
  readonly items: readonly Item[];
  /** Where counts judged apart and answers stand. */
  readonly counted: CountedCells;
}

/** Expressions for the cells of a row; null where the cell stays blank. */
export interface RowExpressions {
  readonly value: string | null;
  readonly male: string | null;
  readonly female: string | null;
  /** Null where nothing is judged by a formula. */
  readonly verdict: string | null;
  readonly shortfall: string | null;
}

/** The verdicts a row's formula can come to, quoted, with the marks that qualify them. */
export function quotedVerdicts({
  result,
}: RowToJudge): Readonly<Record<"met" | "notMet" | "noData" | "nothing", string>> {
  const quoted = (status: Status) => `"${verdictWords[status]}${marksOf(result, status)}"`;
  return {
    met: quoted("met"),
    notMet: quoted("not-met"),
    noData: quoted("no-data"),
    nothing: quoted(result.provisional ? "no-data" : "not-applicable"),
  };
}

/** A rate over two cells that stays blank while one of them is, or where nothing occurred. */
export function rateExpression(above: string, below: string, factor: number): string {
  const multiplied = factor === 1 ? above : `${above}*${factor}`;
  return `IF(COUNT(${above},${below})=2,IF(${below}=0,"",${multiplied}/${below}),"")`;
}

/** The rate of one sex, shown beside the rate of both and never without it. */
export function sexRateExpression({ value }: RowCells, above: string, below: string, factor: number): string {
  return `IF(ISNUMBER(${value}),${rateExpression(above, below, factor)},"")`;
}

/** 0 where the verdict is met, the shortfall where it is not, blank where there is no verdict. */
export function whileNotMet({ cells: { verdict } }: RowToJudge, shortfall: string): string {
  const { met } = verdictWords;
  const notMet = verdictWords["not-met"];
  return (
    `IF(LEFT(${verdict},${met.length})="${met}",0,` +
    `IF(LEFT(${verdict},${notMet.length})="${notMet}",${shortfall},""))`
  );
}

/** A shortfall as it is now, for requirements that no formula can follow. */
export function presentShortfall({ result }: RowToJudge): string {
  return result.shortfall === null ? '""' : String(result.shortfall);
}
