import { readFileSync } from "node:fs";
import { cliMessages } from "../messages/cli";
import { findingSentence } from "../messages/findings";
import { findPlan, presets } from "../plans/library";
import type { Plan } from "../plans/plan";
import { readPlan } from "../plans/readPlan";
import { UsageError } from "./usageError";

/**
 * The plan that `--plan` names: the id of a preset, or a JSON file.
 *
 * @throws UsageError where there is none, or where the file is no plan, with the first thing wrong in it
 */
export function planArgument(argument: string): Plan {
  const preset = findPlan(argument);
  if (preset) return preset;
  if (!/\.json$/i.test(argument)) {
    throw new UsageError(
      cliMessages.unknownPlan(
        argument,
        presets.map(({ id }) => id),
      ),
    );
  }
  const result = readPlan(parsed(argument));
  if ("plan" in result) return result.plan;
  const [first] = result.findings;
  throw new UsageError(first ? findingSentence(first, "vi") : cliMessages.planNotRead(argument));
}

function parsed(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    throw new UsageError(cliMessages.planNotRead(file));
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    throw new UsageError(cliMessages.planNotJson(file));
  }
}
