import { consolidate } from "../consolidation/consolidate";
import type { Consolidation } from "../consolidation/consolidation";
import { cliMessages } from "../messages/cli";
import { findingSentence } from "../messages/findings";
import { items } from "../plans/items";
import type { Plan } from "../plans/plan";
import type { UnreadFileJson } from "../summary/consolidationJson";
import { optionalDate, required, requiredYear, type CommandLine } from "./commandLine";
import { findInputFiles } from "./inputFiles";
import { planArgument } from "./planArgument";
import { readReports } from "./readReports";
import type { ExitCode, Terminal } from "./terminal";

/** A round of reports brought together from files. */
export interface Round {
  readonly consolidation: Consolidation;
  readonly unread: readonly UnreadFileJson[];
  readonly deadline: string | null;
}

/** Reads the files a command line names and consolidates them for its plan and year. */
export async function consolidateFiles(
  line: CommandLine,
  terminal: Terminal,
  script: string | null,
): Promise<Round> {
  const plan: Plan = planArgument(required(line, "plan"));
  const year = requiredYear(line);
  const deadline = optionalDate(line, "deadline") ?? plan.deadline;
  const asOf = optionalDate(line, "as-of");
  const { files, lockFiles, otherFiles } = findInputFiles(line.files, line.values.get("out"));
  if (lockFiles > 0) terminal.message(cliMessages.lockFilesSkipped(lockFiles));
  if (otherFiles.length > 0) terminal.message(cliMessages.otherFilesSkipped(otherFiles));
  const results = await readReports(files, { plan, items, year }, script);
  const consolidation = consolidate({
    plan,
    items,
    year,
    reports: results.flatMap((result) => ("reports" in result ? result.reports : [])),
    deadline,
    asOf,
  });
  const unread = results.flatMap((result) =>
    "finding" in result
      ? [{ source: result.finding.place.file ?? "", error: findingSentence(result.finding, "vi") }]
      : [],
  );
  return { consolidation, unread, deadline };
}

/** 1 where a file could not be read or a finding holds a figure out, else 0. */
export function exitCodeOf({ consolidation, unread }: Round): ExitCode {
  const findings = [...consolidation.findings, ...consolidation.reports.flatMap((report) => report.findings)];
  return unread.length > 0 || findings.some(({ severity }) => severity === "error") ? 1 : 0;
}
