import type { Consolidation } from "../consolidation/consolidation";
import type { IndicatorResult } from "../indicators/result";
import { firstTableRow } from "./tableColumns";

/** An objective and its indicators with the zero-based rows they take on Biểu tổng hợp. */
export interface ObjectiveRows {
  readonly code: string;
  readonly title: string;
  readonly row: number;
  readonly indicators: readonly { readonly result: IndicatorResult; readonly row: number }[];
}

/** Objectives in the plan's order, each followed by its indicators; what belongs to none stands last. */
export function tableRows({ plan, indicators }: Consolidation): ObjectiveRows[] {
  const known = new Set(plan.objectives.map(({ code }) => code));
  const others = [...new Set(indicators.map(({ indicator }) => indicator.objective))].filter(
    (code) => !known.has(code),
  );
  let next = firstTableRow;
  return [...plan.objectives, ...others.map((code) => ({ code, title: "" }))].flatMap(({ code, title }) => {
    const results = indicators.filter(({ indicator }) => indicator.objective === code);
    if (results.length === 0) return [];
    const row = next;
    next += 1 + results.length;
    return [
      { code, title, row, indicators: results.map((result, index) => ({ result, row: row + 1 + index })) },
    ];
  });
}
