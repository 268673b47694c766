import { spawnSync } from "node:child_process";
import path from "node:path";

const root = path.resolve(__dirname, "..");

/** What a program took. */
export interface Run {
  readonly seconds: number;
  /** Of all its threads; 0 where it does not say. */
  readonly processorSeconds: number;
  /** Its peak; 0 where it does not say. */
  readonly megabytes: number;
}

/** Node's words that make a program say how much memory and processor time it took. */
export const sayingUse = ["-r", "./bench/peakMemory.cjs"];

/** Runs a program to its end; null where it cannot run here. */
export function measuredRun([program = "", ...words]: readonly string[]): Run | null {
  const started = performance.now();
  const { status, stderr } = spawnSync(program, words, {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "ignore", "pipe"],
  });
  const seconds = (performance.now() - started) / 1000;
  if (status === null || status > 1 || /ModuleNotFoundError/.test(stderr)) return null;
  const said = (pattern: RegExp) => Number(pattern.exec(stderr)?.[1] ?? 0);
  return {
    seconds,
    processorSeconds: said(/processor ([\d.]+)/),
    megabytes: said(/peak (\d+)/),
  };
}
