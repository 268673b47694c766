import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The text of one of the real plans. */
export function seedPlanText(name: string): string {
  return readFileSync(join(__dirname, "../data/plans", `${name}.txt`), "utf8");
}
