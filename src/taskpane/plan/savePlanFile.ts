import type { Plan } from "../../plans/plan";
import { planToJson } from "../../plans/readPlan";

/** Hands the plan to the browser as a file to keep; returns the file's name. */
export function savePlanFile(plan: Plan): string {
  const name = `ke-hoach-${plan.id}.json`;
  const address = URL.createObjectURL(new Blob([planToJson(plan)], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun once the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(address), 0);
  return name;
}
