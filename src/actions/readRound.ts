import { stopIfAsked } from "../excel/changeWorkbook";
import { openWorkbook } from "../excel/openWorkbook";
import { currentRound } from "./currentRound";
import type { Round, Running } from "./officerActions";
import { roundView } from "./roundView";

/** Reads settings, plan and all unit sheets without writing anything. */
export async function readRound({ signal, onProgress }: Running = {}): Promise<Round> {
  stopIfAsked(signal);
  onProgress?.({ done: 0, total: 1 });
  const open = await openWorkbook();
  stopIfAsked(signal);
  const round = roundView(open, currentRound(open));
  onProgress?.({ done: 1, total: 1 });
  return round;
}
