import { isMainThread } from "node:worker_threads";
import { readerThread } from "./readerThread";
import { runCommand } from "./runCommand";

/** The program: the command line, or one of its own reading threads. */
async function main(): Promise<void> {
  // A reader that stops early (`| head`) is no failure.
  process.stdout.on("error", () => undefined);
  process.exitCode = await runCommand(
    process.argv.slice(2),
    {
      data: (text) => process.stdout.write(text),
      message: (line) => process.stderr.write(`${line}\n`),
    },
    __filename,
  );
}

if (isMainThread) void main();
else readerThread();
