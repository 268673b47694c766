import { mkdirSync } from "node:fs";
import path from "node:path";
import { fileNameOf } from "../../files/fileName";
import { writeWorkbook } from "../../files/writeWorkbook";
import { cliMessages } from "../../messages/cli";
import { items } from "../../plans/items";
import { formLayout } from "../../summary/formLayout";
import { readCommandLine, required, requiredYear } from "../commandLine";
import { writeOutput } from "../outputFile";
import { planArgument } from "../planArgument";
import type { ExitCode, Terminal } from "../terminal";
import { UsageError } from "../usageError";

/** `forms`: a blank form for each unit of a plan. */
export async function formsCommand(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const line = readCommandLine(words, { plan: "string", year: "string", out: "string" });
  const [unexpected] = line.files;
  if (unexpected !== undefined) throw new UsageError(cliMessages.unexpectedArgument(unexpected));
  const plan = planArgument(required(line, "plan"));
  const year = requiredYear(line);
  const folder = required(line, "out");
  const forms = await Promise.all(
    plan.units.map(async (unit) => ({
      name: `${fileNameOf(unit.name)}.xlsx`,
      content: await writeWorkbook([formLayout({ plan, unit, items, year, deadline: plan.deadline })], {
        title: `${plan.title}: ${unit.name}, ${year}`,
        author: plan.locality,
        created: new Date(),
      }),
    })),
  );
  makeFolder(folder);
  for (const { name, content } of forms) writeOutput(path.join(folder, name), content);
  terminal.message(cliMessages.formsWritten(forms.length, folder));
  return 0;
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new UsageError(
      cliMessages.outputFailed(folder, error instanceof Error ? error.message : String(error)),
    );
  }
}
