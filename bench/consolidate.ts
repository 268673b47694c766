import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { writeWorkbook } from "../src/files/writeWorkbook";
import { items } from "../src/plans/items";
import { lechan2026 as plan } from "../src/plans/presets/lechan-2026-2030";
import { lechanRound } from "../src/plans/samples/lechanRound";
import { formLayout } from "../src/summary/formLayout";
import { measuredRun, sayingUse, type Run } from "./measuredRun";

/**
 * How fast `consolidate` is over 500 small .xlsx, as a ratio to reading them with the chosen reader alone,
 * and whether its memory grows with their number: `node -r ./tools/typescript.cjs bench/consolidate.ts`.
 */
const FILES = 500;
const FEW_FILES = 50;
const LARGEST_RATIO = 1.3;
const ROUNDS = 5;

async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "bench-consolidate-"));
  try {
    const many = path.join(folder, "many");
    const few = path.join(folder, "few");
    await makeReports(many);
    mkdirSync(few);
    for (const name of readdirSync(many).slice(0, FEW_FILES)) {
      copyFileSync(path.join(many, name), path.join(few, name));
    }
    report(many, few);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Filled-in forms of the office with the most items, under five hundred names. */
async function makeReports(folder: string): Promise<void> {
  mkdirSync(folder);
  const [sample] = lechanRound.reports;
  const [unit] = plan.units;
  if (!sample || !unit) throw new Error("the sample round is empty");
  for (let index = 1; index <= FILES; index++) {
    const name = `Tổ dân phố số ${index}`;
    const layout = formLayout({
      plan,
      unit: { ...unit, name },
      items,
      year: lechanRound.year,
      deadline: null,
      entries: new Map(Object.entries(sample.entries)),
      reportDate: sample.reportDate,
    });
    const bytes = await writeWorkbook([layout], { title: name, author: name, created: new Date(0) });
    writeFileSync(path.join(folder, `bao-cao-${index}.xlsx`), bytes);
  }
}

function report(many: string, few: string): void {
  const programs = {
    consolidate: (folder: string) => [
      process.execPath,
      ...sayingUse,
      "dist/cli.js",
      ...consolidateWords,
      folder,
    ],
    reader: (folder: string) => [process.execPath, ...sayingUse, "bench/readAlone.cjs", folder],
    limit: (folder: string) => [process.execPath, ...sayingUse, "bench/inflateAndScan.cjs", folder],
    openpyxl: (folder: string) => ["python3", "bench/readWithOpenpyxl.py", folder],
  };
  const names = ["consolidate", "reader", "openpyxl", "limit"] as const;
  // In turn and not one after the other, so that a busy minute of the machine meets all alike.
  const rounds = Array.from({ length: ROUNDS }, () => names.map((name) => measuredRun(programs[name](many))));
  const best = (name: (typeof names)[number]) => {
    const runs = rounds.map((round) => round[names.indexOf(name)] ?? null).filter((run) => run !== null);
    return runs.length < ROUNDS ? null : runs.reduce((a, b) => (a.seconds < b.seconds ? a : b));
  };
  const consolidate = best("consolidate");
  const reader = best("reader");
  if (!consolidate || !reader) throw new Error("nothing to measure: run `npm run build` first");
  const line = (name: string, measured: Run | null) =>
    measured
      ? `${name.padEnd(44)} ${measured.seconds.toFixed(2)} s  ${Math.round(FILES / measured.seconds)} files/s  ${measured.megabytes || "?"} MB`
      : `${name.padEnd(44)} not at hand`;
  const ratio = consolidate.seconds / reader.seconds;
  const memoryOfFew = measuredRun(programs.consolidate(few))?.megabytes ?? NaN;
  console.log(
    [
      line(`consolidate, ${FILES} files`, consolidate),
      line("the reader alone", reader),
      line("openpyxl", best("openpyxl")),
      line("inflating and walking the XML", best("limit")),
      `ratio to the reader alone: ${ratio.toFixed(2)} (at most ${LARGEST_RATIO}) ${ratio <= LARGEST_RATIO ? "ok" : "TOO SLOW"}`,
      `memory, ${FEW_FILES} → ${FILES} files: ${memoryOfFew} → ${consolidate.megabytes} MB`,
    ].join("\n"),
  );
  if (ratio > LARGEST_RATIO) process.exitCode = 1;
}

const consolidateWords = ["consolidate", "--plan", plan.id, "--year", String(lechanRound.year), "--json"];

void main();
