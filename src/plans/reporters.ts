import type { Indicator } from "../indicators/indicator";
import { itemsOfMeasure } from "../indicators/itemsOfMeasure";
import type { PlanUnit } from "./plan";

/**
 * The same indicators with `reportedBy` set to the units that are asked for any of their items.
 * For plans that name no units beside their indicators.
 */
export function withReporters(
  indicators: readonly Indicator[],
  units: readonly PlanUnit[],
): readonly Indicator[] {
  return indicators.map((indicator) => ({ ...indicator, reportedBy: reportersOf(indicator, units) }));
}

/** Names of the units that are asked for any item of an indicator, those asked for comparison alone left out. */
export function reportersOf(indicator: Indicator, units: readonly PlanUnit[]): readonly string[] {
  const items = itemsOfMeasure(indicator.measure);
  return units.filter((unit) => items.some((item) => unit.items.includes(item))).map(({ name }) => name);
}
