import type { Finding } from "../findings/finding";
import type { Plan } from "./plan";

/** A plan read from data, or what is wrong with it. */
export type PlanFromData = { readonly plan: Plan } | { readonly findings: readonly Finding[] };

/** Checks data of unknown origin and takes it as a plan. */
export function readPlan(data: unknown): PlanFromData {
  throw new Error(`To be written: ${typeof data}`);
}
