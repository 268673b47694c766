import type { ReadingContext } from "../reports/readingContext";
import type { ReportFile } from "./reportFile";
import { ReaderStopped } from "./reportReader";
import type { ReaderReply, ReaderRequest, ReportReader } from "./reportReader";

/** The part of a worker that is needed; the browser's own has it. */
export type ReaderWorker = Pick<Worker, "postMessage" | "terminate" | "onmessage" | "onerror">;

/** Starts the browser's worker, whose code is a bundle of its own. */
export function startReaderWorker(): ReaderWorker {
  return new Worker(new URL("./reader.worker.ts", import.meta.url), { type: "module" });
}

/**
 * A reader in a worker, so that the pane stays responsive and a reading can be stopped in its midst.
 *
 * @param context sent once, before the first file
 */
export function readInWorker(context: ReadingContext, start: () => ReaderWorker): ReportReader {
  const worker = start();
  const waiting: { resolve: (result: ReportFile) => void; reject: (error: ReaderStopped) => void }[] = [];
  let ready = false;
  let stopped: ReaderStopped | null = null;

  const stop = (): void => {
    stopped ??= new ReaderStopped(ready);
    worker.terminate();
    for (const { reject } of waiting.splice(0)) reject(stopped);
  };
  const send = (request: ReaderRequest, transfer: Transferable[] = []): void =>
    worker.postMessage(request, transfer);

  worker.onmessage = ({ data }: MessageEvent<ReaderReply>) => {
    if (data.kind === "ready") ready = true;
    else waiting.shift()?.resolve(data.result);
  };
  worker.onerror = stop;
  send({ kind: "begin", context });

  return {
    read: (file) =>
      new Promise((resolve, reject) => {
        if (stopped) {
          reject(stopped);
          return;
        }
        waiting.push({ resolve, reject });
        // The bytes move over and are not held twice.
        const { buffer } = file.bytes;
        send({ kind: "read", file }, buffer instanceof ArrayBuffer ? [buffer] : []);
      }),
    close: stop,
  };
}
