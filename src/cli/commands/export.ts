import path from "node:path";
import type { Consolidation } from "../../consolidation/consolidation";
import { hasFigures } from "../../consolidation/hasFigures";
import { localityOf } from "../../consolidation/localityOf";
import { writeDelimited } from "../../files/writeDelimited";
import { writeReport } from "../../files/writeReport";
import { cliMessages } from "../../messages/cli";
import { findingSentence } from "../../messages/findings";
import { consolidationJson } from "../../summary/consolidationJson";
import type { ReportDocument } from "../../summary/reportDocument";
import { writtenReport } from "../../summary/writtenReport";
import { tidyColumns, tidyRows } from "../../summary/tidyRows";
import { readCommandLine, required } from "../commandLine";
import { consolidationWorkbook } from "../consolidationWorkbook";
import { environmentLanguage } from "../environmentLanguage";
import { checkOutput, writeOutput } from "../outputFile";
import { consolidateFiles, exitCodeOf, type Round } from "../round";
import type { ExitCode, Terminal } from "../terminal";
import { UsageError } from "../usageError";

const endings = [".xlsx", ".docx", ".csv", ".json"] as const;

/** `export`: what is sent upward, made from units' files. */
export async function exportCommand(
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
  });
  const out = required(line, "out");
  const ending = path.extname(out).toLowerCase();
  checkOutput(out, endings);
  const round = await consolidateFiles(line, terminal, script);
  refuseNothing(round.consolidation);
  writeOutput(out, await exported(round, ending, line.values.get("as-of") ?? null));
  terminal.message(cliMessages.written(out));
  return exitCodeOf(round);
}

/** A table of blanks sent upward would look like a report. */
function refuseNothing(consolidation: Consolidation): void {
  if (hasFigures(consolidation)) return;
  throw new UsageError(
    consolidation.reports.length === 0
      ? cliMessages.nothingToExport
      : cliMessages.nothingComputed(otherPlansAndYears(consolidation)),
  );
}

/** Why reports of another plan or year do not count, by name. */
function otherPlansAndYears({ reports }: Consolidation): string[] {
  return reports
    .filter(({ excluded }) => excluded === "wrong-plan" || excluded === "wrong-period")
    .flatMap(({ findings }) =>
      findings.filter(({ code }) => code === "wrong-plan" || code === "wrong-period"),
    )
    .map((finding) => findingSentence(finding, "vi"));
}

async function exported(round: Round, ending: string, date: string | null): Promise<Uint8Array | string> {
  const { consolidation, unread } = round;
  switch (ending) {
    case ".xlsx":
      return consolidationWorkbook(consolidation, date);
    case ".docx":
      return writeReport(reportOf(consolidation, date));
    case ".csv":
      return writeDelimited([tidyColumns, ...tidyRows(consolidation)], environmentLanguage(process.env));
    default:
      return `${JSON.stringify(consolidationJson(consolidation, unread, "vi"), null, 2)}\n`;
  }
}

function reportOf(consolidation: Consolidation, date: string | null): ReportDocument {
  const locality = localityOf(consolidation);
  const report = writtenReport(consolidation, { locality, date, signedBy: "", remarks: new Map() });
  if (!report) throw new UsageError(cliMessages.nothingComputed([]));
  return report;
}
