import { stopIfAsked } from "../excel/changeWorkbook";
import { openWorkbook } from "../excel/openWorkbook";
import type { ExportKind } from "../summary/fileNames";
import { currentRound } from "./currentRound";
import { exportedFile } from "./exportedFile";
import type { ExportedFile, Running } from "./officerActions";
import { today } from "./today";

/** Reading and writing. */
const steps = 2;

/**
 * Makes a file to send up from the workbook as it is now, without writing anything into it.
 *
 * @throws ActionRefused "no-plan", "nothing-to-send"
 */
export async function makeExport(
  kind: ExportKind,
  { signal, onProgress }: Running = {},
): Promise<ExportedFile> {
  stopIfAsked(signal);
  onProgress?.({ done: 0, total: steps });
  const open = await openWorkbook();
  stopIfAsked(signal);
  onProgress?.({ done: 1, total: steps });
  const file = await exportedFile(kind, currentRound(open), today());
  stopIfAsked(signal);
  onProgress?.({ done: steps, total: steps });
  return file;
}
