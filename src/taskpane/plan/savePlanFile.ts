import type { Plan } from "../../plans/plan";
import { planToJson } from "../../plans/readPlan";
import { offerDownload } from "../state/offerDownload";

/** Hands the plan to the browser as a file to keep; returns the file's name. */
export function savePlanFile(plan: Plan): string {
  const name = `ke-hoach-${plan.id}.json`;
  offerDownload({ name, mediaType: "application/json", content: planToJson(plan) });
  return name;
}
