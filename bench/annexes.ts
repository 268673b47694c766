import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { sampleConsolidation } from "../test/support/sampleConsolidation";
import { annexBytes } from "../test/support/annexes";
import { measuredRun, sayingUse, type Run } from "./measuredRun";

/**
 * What bringing communes' annexes together takes, for a province and for the country, and whether time and memory
 * grow with their number and no faster: `node -r ./tools/typescript.cjs bench/annexes.ts`.
 */
const PROVINCE = 126;
const THIRD_OF_COUNTRY = 1_107;
const COUNTRY = 3_321;
const COMMUNES_OF_PROVINCE = 98;

/** Three times as many take three times as long; processor time is compared, which a busy machine disturbs least. */
const LARGEST_GROWTH = 1.25;

const ownLocality = "phường Lê Chân, thành phố Hải Phòng";

async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "bench-annexes-"));
  try {
    const annex = unzipSync(await annexBytes(sampleConsolidation(), ownLocality));
    const runs = [PROVINCE, THIRD_OF_COUNTRY, COUNTRY].map((count) => {
      const communes = path.join(folder, String(count));
      writeAnnexes(communes, annex, count);
      const run = consolidated(communes);
      rmSync(communes, { recursive: true });
      return { count, run };
    });
    report(runs);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same annex under the names of as many communes as wanted. */
function writeAnnexes(folder: string, annex: Readonly<Record<string, Uint8Array>>, count: number): void {
  mkdirSync(folder);
  const texts = strFromU8(annex["xl/sharedStrings.xml"]!);
  for (let index = 0; index < count; index++) {
    const province = Math.floor(index / COMMUNES_OF_PROVINCE) + 1;
    const locality = `xã số ${index + 1}, tỉnh thứ ${province}`;
    const strings = strToU8(texts.replaceAll(ownLocality, locality));
    const file = zipSync({ ...annex, "xl/sharedStrings.xml": strings }, { level: 1 });
    writeFileSync(path.join(folder, `phu-luc-${index + 1}.xlsx`), file);
  }
}

function consolidated(folder: string): Run {
  const words = ["consolidate", "--plan", "lechan-2026-2030", "--year", "2026", "--json", folder];
  const run = measuredRun([process.execPath, ...sayingUse, "dist/cli.js", ...words]);
  if (!run) throw new Error("nothing to measure: run `npm run build` first");
  return run;
}

function report(runs: readonly { readonly count: number; readonly run: Run }[]): void {
  const lines = runs.map(
    ({ count, run }) =>
      `${`${count} annexes`.padEnd(20)} ${run.seconds.toFixed(1)} s  processor ${run.processorSeconds.toFixed(1)} s, ` +
      `${((1000 * run.processorSeconds) / count).toFixed(1)} ms each  ${run.megabytes} MB`,
  );
  const [, part, whole] = runs;
  if (!part || !whole) return;
  const growth = whole.run.processorSeconds / part.run.processorSeconds / (whole.count / part.count);
  const memory = whole.run.megabytes / part.run.megabytes / (whole.count / part.count);
  const isLinear = growth <= LARGEST_GROWTH && memory <= LARGEST_GROWTH;
  console.log(
    [
      ...lines,
      `growth over three times as many, 1 being linear: time ${growth.toFixed(2)}, memory ${memory.toFixed(2)} ` +
        `(at most ${LARGEST_GROWTH}) ${isLinear ? "ok" : "TOO FAST"}`,
    ].join("\n"),
  );
  if (!isLinear) process.exitCode = 1;
}

void main();
