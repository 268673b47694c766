import { parseArgs } from "node:util";
import { cliMessages } from "../messages/cli";
import { UsageError } from "./usageError";

/** A command's options, each either a switch or with a value. */
export type OptionKinds = Readonly<Record<string, "string" | "boolean">>;

/** What was written after a command. */
export interface CommandLine {
  readonly values: ReadonlyMap<string, string>;
  readonly switches: ReadonlySet<string>;
  readonly files: readonly string[];
}

/**
 * Reads the words after a command.
 *
 * @param kinds the options the command takes, without their dashes
 * @throws UsageError for an option it does not take, or one without its value
 */
export function readCommandLine(words: readonly string[], kinds: OptionKinds): CommandLine {
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(Object.entries(kinds).map(([name, type]) => [name, { type }])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, string>();
  const switches = new Set<string>();
  const files: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") files.push(token.value);
    if (token.kind !== "option") continue;
    const kind = Object.hasOwn(kinds, token.name) ? kinds[token.name] : undefined;
    if (!kind) throw new UsageError(cliMessages.unknownOption(token.rawName));
    if (kind === "boolean") {
      if (token.value !== undefined) throw new UsageError(cliMessages.optionWithValue(token.rawName));
      switches.add(token.name);
    } else {
      if (!token.value || (!token.inlineValue && token.value.startsWith("--"))) {
        throw new UsageError(cliMessages.optionWithoutValue(token.rawName));
      }
      values.set(token.name, token.value);
    }
  }
  return { values, switches, files };
}

/** An option that must be there. */
export function required(line: CommandLine, name: string): string {
  const value = line.values.get(name);
  if (value === undefined) throw new UsageError(cliMessages.missingOption(`--${name}`));
  return value;
}

/** `--year`: four digits of a year that a plan can have. */
export function requiredYear(line: CommandLine): number {
  const text = required(line, "year");
  if (!/^20\d\d$/.test(text)) throw new UsageError(cliMessages.badYear(text));
  return Number(text);
}

/** An optional date, "2026-11-25"; null where it is not given. */
export function optionalDate(line: CommandLine, name: string): string | null {
  const text = line.values.get(name);
  if (text === undefined) return null;
  const date = new Date(`${text}T00:00:00Z`);
  const isDate = /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(date.getTime());
  if (!isDate || date.toISOString().slice(0, 10) !== text) {
    throw new UsageError(cliMessages.badDate(`--${name}`, text));
  }
  return text;
}
