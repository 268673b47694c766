import { readFileSync } from "node:fs";
import { decodeText } from "../../files/decodeText";
import { MAX_FILE_BYTES } from "../../files/limits";
import { aboutFile, isRefusal, tooManyBytes } from "../../files/refusal";
import { readWordParagraphs } from "../../files/wordDocument";
import { cliMessages } from "../../messages/cli";
import { findingSentence } from "../../messages/findings";
import { planWarningSentence } from "../../messages/planReading";
import type { TargetPart } from "../../plans/text/planReading";
import { readPlanText } from "../../plans/text/readPlanText";
import { readCommandLine } from "../commandLine";
import type { ExitCode, Terminal } from "../terminal";
import { UsageError } from "../usageError";

/** What stands for the text that is piped in. */
const STANDARD_INPUT = 0;

/** `parse-plan`: the targets in a plan's text, one object per part, in the text's order. */
export function parsePlanCommand(words: readonly string[], terminal: Terminal): ExitCode {
  const { files } = readCommandLine(words, { json: "boolean" });
  const [file = "-", unexpected] = files;
  if (unexpected !== undefined) throw new UsageError(cliMessages.unexpectedArgument(unexpected));
  const { parts } = readPlanText(planText(file));
  terminal.data(`${JSON.stringify(parts.map(partJson), null, 2)}\n`);
  return 0;
}

function planText(file: string): string | readonly string[] {
  const bytes = bytesOf(file);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const paragraphs =
      bytes.length > MAX_FILE_BYTES ? tooManyBytes(MAX_FILE_BYTES) : readWordParagraphs(bytes);
    if (isRefusal(paragraphs)) throw new UsageError(findingSentence(aboutFile(paragraphs, file), "vi"));
    return paragraphs;
  }
  const text = decodeText(bytes);
  if (text === null) throw new UsageError(cliMessages.documentNotText(file));
  return text;
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file === "-" ? STANDARD_INPUT : file);
  } catch {
    throw new UsageError(cliMessages.fileNotFound(file));
  }
}

/** A part as the data contract words it. */
function partJson(target: TargetPart) {
  const { code, part, subject, comparator, value, unit, factor, year, baseline, text, warnings } = target;
  return {
    code,
    part,
    subject,
    comparator,
    value,
    unit: unit ?? "",
    factor,
    year,
    baseline,
    text,
    warnings: warnings.map((warning) => planWarningSentence(warning, "vi")),
  };
}
