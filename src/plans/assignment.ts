import { itemsOfMeasure } from "../indicators/itemsOfMeasure";
import type { Indicator } from "../indicators/indicator";
import type { Plan } from "./plan";

/**
 * The indicators with figures that the plan tells nobody to report.
 *
 * @example unassignedIndicators(lechan2026).map(({ code }) => code) //=> ["2.1", "2.2", "3.1"]
 */
export function unassignedIndicators(plan: Plan): Indicator[] {
  return plan.indicators.filter(
    ({ measure, reportedBy }) => measure.kind !== "narrative" && reportedBy.length === 0,
  );
}

/**
 * The plan with an indicator given to one of its units: the unit is named as reporting it, and its form asks for
 * the indicator's items. A code or unit that the plan does not have changes nothing.
 */
export function assignIndicator(plan: Plan, code: string, unit: string): Plan {
  const indicator = plan.indicators.find((one) => one.code === code);
  if (!indicator || !plan.units.some(({ name }) => name === unit)) return plan;
  const asked = itemsOfMeasure(indicator.measure);
  return {
    ...plan,
    indicators: plan.indicators.map((one) =>
      one === indicator ? { ...one, reportedBy: [...new Set([...one.reportedBy, unit])] } : one,
    ),
    units: plan.units.map((one) =>
      one.name === unit ? { ...one, items: [...new Set([...one.items, ...asked])] } : one,
    ),
  };
}
