import { stopIfAsked } from "../excel/changeWorkbook";
import { openWorkbook } from "../excel/openWorkbook";
import type { OpenWorkbook } from "../excel/openWorkbook";
import { countChangedCells } from "./changedCells";
import { currentRound } from "./currentRound";
import type { CurrentRound } from "./currentRound";
import type { Round, Running } from "./officerActions";
import { resultLayouts } from "./resultLayouts";
import { roundView } from "./roundView";

/** Whether Biểu tổng hợp exists, and whether it still agrees with the unit sheets. */
function tableState(open: OpenWorkbook, { consolidation, remarks, settings }: CurrentRound): Round["table"] {
  const exists = open.own.has("table");
  if (!exists || !consolidation) return { exists, changedCells: 0 };
  // Charts only repeat the table.
  const layouts = resultLayouts(consolidation, remarks, settings).filter(({ role }) => role !== "chart");
  return { exists, changedCells: countChangedCells(open, layouts) };
}

/** The round as the pane shows it, from the workbook as read. */
export function roundOf(open: OpenWorkbook): Round {
  const current = currentRound(open);
  return roundView(current, tableState(open, current));
}

/** Reads settings, plan and all unit sheets without writing anything. */
export async function readRound({ signal, onProgress }: Running = {}): Promise<Round> {
  stopIfAsked(signal);
  onProgress?.({ done: 0, total: 1 });
  const open = await openWorkbook();
  stopIfAsked(signal);
  const round = roundOf(open);
  onProgress?.({ done: 1, total: 1 });
  return round;
}
