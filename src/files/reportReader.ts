import type { ReadingContext } from "../reports/readingContext";
import { readReportFile } from "./reportFile";
import type { ArrivedFile, ReportFile } from "./reportFile";

/** Reads files one after the other, away from the page. */
export interface ReportReader {
  /** @throws ReaderStopped where the reader died over the file: it takes no more */
  read(file: ArrivedFile): Promise<ReportFile>;
  /** Stops at once, whatever is being read. */
  close(): void;
}

/** A reader that ended before it answered; `ready` tells whether it had begun to work at all. */
export class ReaderStopped extends Error {
  override readonly name = "ReaderStopped";

  constructor(readonly ready: boolean) {
    super(ready ? "The reader stopped over a file." : "The reader could not be started.");
  }
}

/** What is sent to a reader: first what the readings need to know, then the files. Plain data throughout. */
export type ReaderRequest =
  | { readonly kind: "begin"; readonly context: ReadingContext }
  | { readonly kind: "read"; readonly file: ArrivedFile };

export type ReaderReply = { readonly kind: "ready" } | { readonly kind: "read"; readonly result: ReportFile };

/** Answers requests in turn, as the other end of a channel. */
export function answerRequests(reply: (message: ReaderReply) => void): (request: ReaderRequest) => void {
  let context: ReadingContext | null = null;
  return (request) => {
    if (request.kind === "begin") {
      // One and the same object for all files: labels and names are made comparable once.
      context = request.context;
      reply({ kind: "ready" });
      return;
    }
    if (context === null) throw new Error("A file came before what its reading needs to know.");
    reply({ kind: "read", result: readReportFile(request.file, context) });
  };
}
