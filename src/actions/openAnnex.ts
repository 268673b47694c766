import { stopIfAsked } from "../excel/changeWorkbook";
import { openNewWorkbook } from "../excel/newWorkbook";
import { openWorkbook } from "../excel/openWorkbook";
import { currentRound } from "./currentRound";
import { exportedFile } from "./exportedFile";
import type { Running } from "./officerActions";
import { today } from "./today";

/** Reading, writing and opening. */
const steps = 3;

/**
 * Opens the annex as a workbook of its own, for the officer to read through and save where it belongs; the workbook
 * it is made from stays as it is.
 *
 * @throws ActionRefused "no-plan", "nothing-to-send"
 */
export async function openAnnex({ signal, onProgress }: Running = {}): Promise<void> {
  stopIfAsked(signal);
  onProgress?.({ done: 0, total: steps });
  const open = await openWorkbook();
  stopIfAsked(signal);
  onProgress?.({ done: 1, total: steps });
  const { bytes } = await exportedFile("annex", currentRound(open), today());
  stopIfAsked(signal);
  onProgress?.({ done: 2, total: steps });
  await openNewWorkbook(bytes);
  onProgress?.({ done: steps, total: steps });
}
