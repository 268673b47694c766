import { parentPort, workerData } from "node:worker_threads";
import type { InputFile } from "./inputFiles";
import { readReportFile } from "./readReportFile";
import type { ReaderData } from "./readReports";

/** Answers, as a worker thread, each file sent with what it gave. */
export function readerThread(): void {
  const { context } = workerData as ReaderData;
  parentPort?.on("message", ({ index, file }: { index: number; file: InputFile }) => {
    parentPort?.postMessage({ index, result: readReportFile(file, context) });
  });
}
