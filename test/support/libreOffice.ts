import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** LibreOffice's own program, where this machine has it; null where not. */
export const libreOffice: string | null =
  (process.env["PATH"] ?? "")
    .split(path.delimiter)
    .map((folder) => path.join(folder, "soffice"))
    .find((program) => existsSync(program)) ?? null;

/**
 * Opens a file in LibreOffice and saves it as another kind.
 *
 * @param from the file's ending, "xlsx"
 * @param to the ending it is saved with, "pdf"
 */
export function convert(program: string, bytes: Uint8Array, from: string, to: string): Uint8Array {
  const folder = mkdtempSync(path.join(os.tmpdir(), "office-"));
  try {
    writeFileSync(path.join(folder, `in.${from}`), bytes);
    // A profile of its own: a LibreOffice that is open already would otherwise answer instead.
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`;
    const out = path.join(folder, "out");
    execFileSync(
      program,
      ["--headless", profile, "--convert-to", to, "--outdir", out, path.join(folder, `in.${from}`)],
      {
        stdio: "ignore",
        timeout: 100_000,
      },
    );
    return new Uint8Array(readFileSync(path.join(out, `in.${to}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
