import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { isLockFile } from "../files/lockFile";
import { cliMessages } from "../messages/cli";
import { UsageError } from "./usageError";

/** A file to read. */
export interface InputFile {
  readonly path: string;
  /** How the file is named in what comes out: its name, or its path where two files have the same name. */
  readonly source: string;
  readonly size: number;
  /** When it was last changed, in milliseconds since 1970 UTC. */
  readonly modified: number;
}

/** What the arguments of a command stand for. */
export interface InputFiles {
  readonly files: readonly InputFile[];
  readonly lockFiles: number;
  /** Names of files in folders that are no reports by their ending. */
  readonly otherFiles: readonly string[];
}

/** Endings of reports; they only choose within folders, what a file is its content tells. */
const reportEndings = /\.(?:xlsx|xlsm|xlsb|xls|ods|fods|csv|tsv|txt|htm|html|docx)$/i;

/**
 * The files named on a command line; folders are walked, in order of name, leaving out hidden and temporary files.
 *
 * @param output the file to be written, which is left out of the folders: it may be there from the last run
 * @throws UsageError where a name is not there or is the output's, or no file is left
 */
export function findInputFiles(names: readonly string[], output?: string): InputFiles {
  const isOutput = (file: string) => output !== undefined && path.resolve(file) === path.resolve(output);
  if (names.length === 0) throw new UsageError(cliMessages.noFiles);
  const paths: string[] = [];
  const otherFiles: string[] = [];
  let lockFiles = 0;
  const add = (file: string) => {
    if (isLockFile(file)) lockFiles++;
    else paths.push(file);
  };
  for (const name of names) {
    const status = statSync(name, { throwIfNoEntry: false });
    if (!status) throw new UsageError(cliMessages.fileNotFound(name));
    if (isOutput(name)) throw new UsageError(cliMessages.outputIsInput(name));
    if (!status.isDirectory()) add(name);
    else {
      for (const file of walk(name)) {
        if (isOutput(file)) continue;
        if (isLockFile(file) || reportEndings.test(file)) add(file);
        else otherFiles.push(path.basename(file));
      }
    }
  }
  if (paths.length === 0) throw new UsageError(cliMessages.noFilesInFolders);
  return { files: described(paths), lockFiles, otherFiles };
}

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((left, right) => left.name.localeCompare(right.name, "vi", { numeric: true }))
    .flatMap((entry) => {
      const file = path.join(folder, entry.name);
      if (isLockFile(entry.name)) return [file];
      if (entry.name.startsWith(".")) return [];
      if (entry.isDirectory()) return walk(file);
      return entry.isFile() ? [file] : [];
    });
}

function described(paths: readonly string[]): InputFile[] {
  const named = new Map<string, number>();
  const unique = [...new Set(paths.map((file) => path.resolve(file)))];
  for (const file of unique) named.set(path.basename(file), (named.get(path.basename(file)) ?? 0) + 1);
  return unique.map((file) => {
    const { size, mtimeMs } = statSync(file);
    const name = path.basename(file);
    const source = named.get(name) === 1 ? name : path.relative(process.cwd(), file);
    return { path: file, source, size, modified: Math.round(mtimeMs) };
  });
}
