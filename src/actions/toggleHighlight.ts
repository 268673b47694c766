import { switchHighlight } from "../excel/highlight";
import { ActionRefused } from "./actionError";

/** Switches the colours of the verdicts on or off; returns the new state. */
export async function toggleHighlight(): Promise<boolean> {
  const state = await switchHighlight();
  if (state === null) throw new ActionRefused({ code: "no-table", values: {} });
  return state;
}
