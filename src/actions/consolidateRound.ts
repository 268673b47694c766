import { stopIfAsked } from "../excel/changeWorkbook";
import { openWorkbook } from "../excel/openWorkbook";
import { writeSheets } from "../excel/writeSheets";
import { ActionRefused } from "./actionError";
import { currentRound } from "./currentRound";
import type { Round, Running } from "./officerActions";
import { resultLayouts } from "./resultLayouts";
import { roundView } from "./roundView";

/** Reading, computing and writing. */
const steps = 3;

/**
 * Reads the unit sheets, computes, and writes Số liệu theo đơn vị, Biểu tổng hợp and Biểu đồ: all, or nothing.
 *
 * @throws ActionRefused "no-plan"; HostFailure where Excel fails, the workbook being as it was
 */
export async function consolidateRound({ signal, onProgress }: Running = {}): Promise<Round> {
  stopIfAsked(signal);
  onProgress?.({ done: 0, total: steps });
  const open = await openWorkbook();
  stopIfAsked(signal);
  onProgress?.({ done: 1, total: steps });
  const current = currentRound(open);
  const { consolidation, remarks, settings } = current;
  if (!consolidation) throw new ActionRefused({ code: "no-plan", values: {} });
  onProgress?.({ done: 2, total: steps });
  await writeSheets(
    open,
    { own: resultLayouts(consolidation, remarks, settings), front: "table" },
    { signal },
  );
  onProgress?.({ done: steps, total: steps });
  return roundView(current, { exists: true, changedCells: 0 });
}
