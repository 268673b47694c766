import type { Finding } from "../../findings/finding";
import { findPlan } from "../../plans/library";
import type { Plan } from "../../plans/plan";
import { readPlan } from "../../plans/readPlan";
import { withOwnId } from "./ownPlanId";

/** A plan from a file, what is wrong with it, or that the file is no plan at all. */
export type PlanFile =
  { readonly plan: Plan } | { readonly findings: readonly Finding[] } | { readonly problem: "not-a-plan" };

/** A plan is some hundred kilobytes; more is another kind of file. */
const mostBytes = 10 * 1024 * 1024;

/**
 * Reads a plan that was saved as a file. One that has been changed under the id of another gets an id of its own.
 *
 * @param current the workbook's plan; null where it has none
 */
export function readPlanFile(bytes: Uint8Array, current: Plan | null): PlanFile {
  const data = bytes.length > mostBytes ? undefined : parse(bytes);
  if (typeof data !== "object" || data === null || Array.isArray(data)) return { problem: "not-a-plan" };
  const read = readPlan(data);
  if ("findings" in read) return read;
  const { plan } = read;
  const known = [current, findPlan(plan.id)].filter((one) => one?.id === plan.id);
  const isChanged = known.some((one) => one && !isSame(one, plan));
  return { plan: isChanged ? withOwnId(plan) : plan };
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  } catch {
    return undefined;
  }
}

/** Whether two plans say the same, in whatever order their fields stand. */
function isSame(one: Plan, other: Plan): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(fields.map(([name, field]) => [name, sorted(field)]));
}
