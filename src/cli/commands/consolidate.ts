import { cliMessages } from "../../messages/cli";
import { consolidationJson } from "../../summary/consolidationJson";
import { readCommandLine } from "../commandLine";
import { checkOutput, writeOutput } from "../outputFile";
import { consolidateFiles, exitCodeOf } from "../round";
import type { ExitCode, Terminal } from "../terminal";

/** `consolidate`: units' files in; figures, verdicts and findings out, as JSON and as a workbook. */
export async function consolidateCommand(
  words: readonly string[],
  terminal: Terminal,
  script: string | null,
): Promise<ExitCode> {
  const line = readCommandLine(words, {
    plan: "string",
    year: "string",
    deadline: "string",
    "as-of": "string",
    out: "string",
    json: "boolean",
  });
  const out = line.values.get("out");
  if (out !== undefined) checkOutput(out, [".xlsx"]);
  const round = await consolidateFiles(line, terminal, script);
  if (out !== undefined) {
    const { consolidationWorkbook } = await import("../consolidationWorkbook");
    writeOutput(out, await consolidationWorkbook(round.consolidation, line.values.get("as-of") ?? null));
    terminal.message(cliMessages.written(out));
  }
  const json = consolidationJson(round.consolidation, round.unread, "vi");
  terminal.data(`${JSON.stringify(json, null, 2)}\n`);
  return exitCodeOf(round);
}
