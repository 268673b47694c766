import { existsSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { cliMessages } from "../messages/cli";
import { UsageError } from "./usageError";

/**
 * Checks, before any work, that a result can be written under a name.
 *
 * @param endings the endings allowed, with their dot
 * @throws UsageError for another ending or a folder that is not there
 */
export function checkOutput(file: string, endings: readonly string[]): void {
  if (!endings.includes(path.extname(file).toLowerCase())) {
    throw new UsageError(cliMessages.badOutput(file, endings));
  }
  const folder = path.dirname(path.resolve(file));
  if (!existsSync(folder)) throw new UsageError(cliMessages.noOutputFolder(folder));
}

/** Writes a file whole or not at all: beside it first, then under its name. */
export function writeOutput(file: string, content: Uint8Array | string): void {
  const unfinished = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(unfinished, content);
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw new UsageError(cliMessages.outputFailed(file, reasonOf(error)));
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
