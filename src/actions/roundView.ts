import type { OpenWorkbook } from "../excel/openWorkbook";
import { countChangedCells } from "./changedCells";
import type { CurrentRound } from "./currentRound";
import type { Round } from "./officerActions";
import { resultLayouts } from "./resultLayouts";
import { today } from "./today";
import { unitStates } from "./unitStates";

/** The round as the pane shows it. */
export function roundView(open: OpenWorkbook, current: CurrentRound): Round {
  const { settings, plan, consolidation, findings, remarks } = current;
  const exists = open.own.has("table");
  const deadline = settings.deadline ?? plan?.deadline ?? null;
  return {
    settings,
    plan,
    units: plan && consolidation ? unitStates(plan, consolidation, deadline, today()) : [],
    consolidation,
    findings: [...findings, ...(consolidation?.findings ?? [])],
    table: {
      exists,
      changedCells:
        exists && consolidation
          ? countChangedCells(open, resultLayouts(consolidation, remarks, settings))
          : 0,
    },
    remarks,
  };
}
