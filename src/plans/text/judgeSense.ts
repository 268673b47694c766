import type { Comparator } from "../../indicators/indicator";
import type { Measure } from "./measures";
import { sexRatioUnit } from "./unitAfter";

/**
 * Settles the comparator of a measure whose own words leave it open.
 * Bare figures, "đạt" and "có" aim for more; a bare figure of an evil, and "ở mức" for the sex ratio at birth, for
 * less; a zero is always a ceiling, and so is "giảm 00‰" (a fall of nothing is no aim).
 *
 * @param evil true where the subject is something a plan wants less of
 */
export function judgeSense(measure: Measure, evil: boolean): Exclude<Comparator, "yes"> {
  const { sense, value } = measure;
  const less = evil || measure.unit === sexRatioUnit;
  const open =
    sense === "bare" || sense === "aim" || sense === "level" || sense === "decrease" || sense === "=";
  if (value === 0 && open) return "<=";
  if (sense === "bare" || sense === "level") return less ? "<=" : ">=";
  if (sense === "aim") return measure.unit === sexRatioUnit ? "<=" : ">=";
  return sense;
}
