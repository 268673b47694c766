import type { CurrentRound } from "./currentRound";
import type { Round } from "./officerActions";
import { today } from "./today";
import { unitStates } from "./unitStates";

/**
 * The round as the pane shows it.
 *
 * @param table what is known of the result sheets
 */
export function roundView(current: CurrentRound, table: Round["table"]): Round {
  const { settings, plan, consolidation, findings, remarks, originals } = current;
  const deadline = settings.deadline ?? plan?.deadline ?? null;
  return {
    settings,
    plan,
    units: plan && consolidation ? unitStates(plan, consolidation, deadline, today(), settings.received) : [],
    consolidation,
    findings: [...findings, ...(consolidation?.findings ?? [])],
    table,
    remarks,
    originals,
  };
}
