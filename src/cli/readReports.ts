import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { aboutFile, tooMuchMemory } from "../files/refusal";
import type { ReadingContext } from "../reports/readingContext";
import type { InputFile } from "./inputFiles";
import { readReportFile, type ReportFile } from "./readReportFile";

/** Fewer files are read sooner than threads start. */
const FILES_WORTH_THREADS = 24;

/** A thread takes a few files at a time, so that it never waits for the next one. */
const FILES_AT_ONCE = 4;

/** Reading is disk and memory as much as processor: more threads would only hold more open files. */
const MAX_THREADS = 4;

/** A thread that needs more ends, and its file is refused as too large; the others go on. */
const THREAD_MEMORY_MB = 700;

/** Small, for what one file leaves behind: with more room the threads only let rubbish pile up. */
const YOUNG_MEMORY_MB = 8;

/** What a thread is started with. */
export interface ReaderData {
  readonly context: ReadingContext;
}

/**
 * Reads files into reports, on worker threads where there are many.
 * No more than a few files are open at a time, so memory does not grow with their number.
 *
 * @param script the program that answers as a thread; null reads here
 * @returns what each file gave, in the order of the files
 */
export async function readReports(
  files: readonly InputFile[],
  context: ReadingContext,
  script: string | null,
): Promise<ReportFile[]> {
  if (script === null || files.length < FILES_WORTH_THREADS) {
    return files.map((file) => readReportFile(file, context));
  }
  const queue = new FileQueue(files);
  const threads = Math.min(
    MAX_THREADS,
    availableParallelism(),
    Math.ceil(files.length / FILES_WORTH_THREADS),
  );
  await Promise.all(Array.from({ length: threads }, () => work(queue, script, { context })));
  return queue.results;
}

/** A file with its place among the results. */
interface Task {
  readonly index: number;
  readonly file: InputFile;
}

/** Files not yet read, and what came of the others. */
class FileQueue {
  readonly results: ReportFile[] = [];
  private readonly waiting: Task[];

  constructor(files: readonly InputFile[]) {
    this.waiting = files.map((file, index) => ({ index, file })).reverse();
  }

  take(): Task | undefined {
    return this.waiting.pop();
  }

  putBack(tasks: readonly Task[]): void {
    this.waiting.push(...tasks);
  }
}

/** Keeps one thread busy until no file is left; starts another where it ends in the middle. */
async function work(queue: FileQueue, script: string, data: ReaderData): Promise<void> {
  let finished = false;
  while (!finished) finished = await runThread(queue, script, data);
}

/** @returns whether all files are read; not where the thread ended before */
function runThread(queue: FileQueue, script: string, data: ReaderData): Promise<boolean> {
  return new Promise((resolve) => {
    const worker = new Worker(script, {
      workerData: data,
      resourceLimits: {
        maxOldGenerationSizeMb: THREAD_MEMORY_MB,
        maxYoungGenerationSizeMb: YOUNG_MEMORY_MB,
      },
    });
    /** Sent to the thread, which reads in this order. */
    let open: Task[] = [];
    const feed = () => {
      while (open.length < FILES_AT_ONCE) {
        const task = queue.take();
        if (!task) break;
        open.push(task);
        worker.postMessage(task);
      }
      if (open.length === 0) void worker.terminate().then(() => resolve(true));
    };
    worker.on("message", ({ index, result }: { index: number; result: ReportFile }) => {
      queue.results[index] = result;
      open = open.filter((task) => task.index !== index);
      feed();
    });
    worker.on("error", () => {
      const [tooMuch, ...rest] = open;
      if (tooMuch) {
        const refusal = aboutFile(tooMuchMemory(), tooMuch.file.source);
        queue.results[tooMuch.index] = { finding: refusal };
      }
      queue.putBack(rest);
      resolve(false);
    });
    feed();
  });
}
