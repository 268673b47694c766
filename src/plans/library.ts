import type { Plan } from "./plan";
import { lechan2026 } from "./presets/lechan-2026-2030";

/** The plans that come with the add-in. */
export const presets: readonly Plan[] = [lechan2026];

/** The preset with this id; undefined where there is none. */
export function findPlan(id: string): Plan | undefined {
  return presets.find((plan) => plan.id === id);
}
