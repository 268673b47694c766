import type { Part } from "../../indicators/item";
import type { IndicatorResult } from "../../indicators/result";
import type { Exact } from "../../numbers/exact";

/** The rate of one part; that of both sexes is the indicator's value. */
export function rateOf(result: IndicatorResult, part: Part): Exact | null {
  return part === "total" ? result.value : result[part];
}
