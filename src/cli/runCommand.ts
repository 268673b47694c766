import { cliMessages } from "../messages/cli";
import { consolidateCommand } from "./commands/consolidate";
import { exportCommand } from "./commands/export";
import { formsCommand } from "./commands/forms";
import { parsePlanCommand } from "./commands/parsePlan";
import { plansCommand } from "./commands/plans";
import type { ExitCode, Terminal } from "./terminal";
import { UsageError } from "./usageError";

/** A command: the words after its name in, an exit code out. */
type Command = (
  words: readonly string[],
  terminal: Terminal,
  script: string | null,
) => ExitCode | Promise<ExitCode>;

const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
  ["plans", plansCommand],
  ["consolidate", consolidateCommand],
  ["forms", formsCommand],
  ["export", exportCommand],
  ["parse-plan", parsePlanCommand],
]);

/**
 * Runs one command line.
 *
 * @param words what stands after the program's name
 * @param script the program's own file, to start threads with; null for none
 * @example await runCommand(["plans", "--json"], terminal, null) //=> 0
 */
export async function runCommand(
  words: readonly string[],
  terminal: Terminal,
  script: string | null,
): Promise<ExitCode> {
  const [name, ...rest] = words;
  if (name === "--help" || name === "-h" || rest.includes("--help")) {
    terminal.data(cliMessages.usage);
    return 0;
  }
  const command = commands.get(name ?? "");
  try {
    if (!command) {
      throw new UsageError(name === undefined ? cliMessages.noCommand : cliMessages.unknownCommand(name));
    }
    return await command(rest, terminal, script);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    terminal.message(error instanceof UsageError ? reason : cliMessages.failed(reason));
    return 2;
  }
}
