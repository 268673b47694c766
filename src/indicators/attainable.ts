import type { Requirement } from "./indicator";

/**
 * A requirement as it can be judged: a share in per cent cannot exceed 100, so "trên 100%" is judged as 100 %.
 * Whoever uses it says so to the officer; the target is shown as written.
 *
 * @param unit the target's unit as written: "%"
 * @returns the requirement itself where it can be judged as it stands
 */
export function attainable(requirement: Requirement, unit: string): Requirement {
  const cannotBeExceeded = requirement.comparator === ">" && requirement.value === 100 && unit === "%";
  return cannotBeExceeded ? { comparator: ">=", value: 100 } : requirement;
}
