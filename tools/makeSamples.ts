import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { lechanFiles } from "./samples/lechanFiles";

/**
 * Makes assets/samples anew: `node -r ./tools/typescript.cjs tools/makeSamples.ts`.
 * The same files come out every time, so only a change of the samples changes them.
 */
async function main(): Promise<void> {
  const folder = path.resolve(__dirname, "../assets/samples/le-chan-2026");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { name, content } of await lechanFiles()) writeFileSync(path.join(folder, name), content);
}

void main();
