import type { Indicator } from "../indicators/indicator";
import type { Item } from "../indicators/item";
import { measureKey } from "../indicators/measureKey";
import type { Plan } from "../plans/plan";
import { itemRowsOf } from "../reports/annexFigures";
import type { MarkedIndicator } from "../reports/annexMark";
import type { AnnexSheets } from "../reports/annexSheets";
import { readUnitFigures } from "../reports/annexUnits";
import { readAnnex } from "../reports/readAnnex";
import { consolidate } from "./consolidate";
import type { PastResult, PastRound } from "./pastRound";

/**
 * An earlier round from its annex: values computed anew from the sums that stand in its cells, so that they are
 * exact, and judged by what was asked then.
 *
 * @param plan the plan as it is now; an indicator computed otherwise then keeps its place without a value
 */
export function pastRoundOf(annex: AnnexSheets, file: string, plan: Plan, items: readonly Item[]): PastRound {
  const { mark, figures } = annex;
  const { year } = mark;
  const indicators = plan.indicators.flatMap((indicator) => {
    const marked = mark.indicators.find(({ code }) => code === indicator.code);
    return marked ? [asThen(indicator, marked, year)] : [];
  });
  const planThen: Plan = { ...plan, indicators };
  const report = readAnnex(annex, { file, modified: null }, { plan: planThen, items, year });
  const { indicators: results } = consolidate({ plan: planThen, items, year, reports: [report] });
  const past = mark.indicators.map((marked): [string, PastResult] => {
    const { code, measure, target, provisional } = marked;
    const result = results.find(({ indicator }) => indicator.code === code);
    const same = result !== undefined && measureKey(result.indicator.measure) === measure;
    const { value, status } = same ? result : ({ value: null, status: "no-data" } as const);
    return [code, { measure, target, value, status, provisional }];
  });
  return {
    planId: mark.plan,
    planTitle: mark.title,
    locality: mark.locality,
    year,
    file,
    indicators: new Map(past),
    figures: readUnitFigures(figures, itemRowsOf(figures, items), items),
  };
}

/** The indicator with the target of that time. */
function asThen(indicator: Indicator, { target }: MarkedIndicator, year: number): Indicator {
  if (target === null) return { ...indicator, targets: [] };
  const isSame = (one: Indicator["targets"][number]): boolean =>
    one.comparator === target.comparator && String(one.value) === String(target.value);
  return { ...indicator, targets: [indicator.targets.find(isSame) ?? { ...target, year }] };
}
