import {
  addExact,
  compareExact,
  divideExact,
  exact,
  multiplyExact,
  subtractExact,
  type Exact,
} from "../numbers/exact";
import type { Requirement, Target } from "./indicator";

/**
 * Where the straight line from baseline to target stands in a year.
 *
 * @param start the baseline: its year and value
 * @param aim the target: its year and value
 * @returns null where the baseline is not before the target, or the year not between the two
 * @example lineAt({ year: 2020, value: 40 }, { year: 2030, value: 60 }, 2026) //=> 52
 */
export function lineAt(
  start: { readonly year: number; readonly value: number },
  aim: { readonly year: number; readonly value: number },
  year: number,
): Exact | null {
  if (start.year >= aim.year || year < start.year || year > aim.year) return null;
  const rise = subtractExact(exact(aim.value), exact(start.value));
  const elapsed = divideExact(exact(year - start.year), exact(aim.year - start.year));
  return addExact(exact(start.value), multiplyExact(rise, elapsed));
}

/**
 * Whether a value is on the straight line towards a target still ahead; a target met already is on track.
 *
 * @returns null where the target year is not in the future or there is no baseline
 */
export function outlookOf(
  value: Exact,
  year: number,
  target: Target,
  requirement: Requirement,
  better: "higher" | "lower",
  met: boolean,
): "on-track" | "behind" | null {
  const wanted = requirement.value;
  if (!target.baseline || wanted === null || target.year <= year) return null;
  const upwards = isUpwards(requirement, better);
  const aim = typeof wanted === "number" ? wanted : wanted[upwards ? 0 : 1];
  const line = lineAt(target.baseline, { year: target.year, value: aim }, year);
  if (line === null) return null;
  const order = compareExact(value, line);
  return met || (upwards ? order >= 0 : order <= 0) ? "on-track" : "behind";
}

function isUpwards({ comparator }: Requirement, better: "higher" | "lower"): boolean {
  if (comparator === ">=" || comparator === ">") return true;
  if (comparator === "<=" || comparator === "<") return false;
  return better === "higher";
}
