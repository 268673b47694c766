import type { Plan } from "../../plans/plan";
import { presets } from "../../plans/library";
import { readCommandLine } from "../commandLine";
import type { ExitCode, Terminal } from "../terminal";

/** `plans --json`: what plans there are; without `--json` one line each. */
export function plansCommand(words: readonly string[], terminal: Terminal): ExitCode {
  const line = readCommandLine(words, { json: "boolean" });
  if (line.switches.has("json")) terminal.data(`${JSON.stringify(presets.map(planJson), null, 2)}\n`);
  else for (const { id, title } of presets) terminal.data(`${id}\t${title}\n`);
  return 0;
}

/** A plan as the data contract words it. */
function planJson(plan: Plan) {
  return {
    id: plan.id,
    title: plan.title,
    locality: plan.locality,
    years: plan.years,
    deadline: plan.deadline,
    recipients: plan.recipients,
    units: plan.units.map(({ name, items }) => ({ name, items })),
    indicators: plan.indicators.map(({ code, label, targets }) => ({
      code,
      label,
      targets: targets.map(({ year, comparator, value }) => ({ year, comparator, value })),
    })),
  };
}
