import { consolidate } from "../src/consolidation/consolidate";
import type { Consolidation } from "../src/consolidation/consolidation";
import { isFinding, readSourceFile } from "../src/files/readSourceFile";
import { writeDelimited } from "../src/files/writeDelimited";
import { writeReport } from "../src/files/writeReport";
import { writeWorkbook } from "../src/files/writeWorkbook";
import { items } from "../src/plans/items";
import { readWorkbook } from "../src/reports/readWorkbook";
import { annexLayouts } from "../src/summary/annexLayouts";
import { annexProperties } from "../src/summary/annexProperties";
import { consolidationJson } from "../src/summary/consolidationJson";
import { formLayout } from "../src/summary/formLayout";
import { tidyColumns, tidyRows } from "../src/summary/tidyRows";
import { writtenReport } from "../src/summary/writtenReport";
import { entriesOf, largePlan } from "../test/support/largeRound";

/**
 * How long what is sent up takes to make for a ward of 40 units with every item there is, as a ratio to reading and
 * consolidating the same units' files: `node -r ./tools/typescript.cjs bench/export.ts`.
 */
const UNITS = 40;
const ROUNDS = 5;
/** The annex has each unit's figures twice, and every cell its looks: it takes longer to write than the files to read. */
const LARGEST_RATIO = 3;
const LONGEST_SECONDS = 2;

const year = 2026;
const plan = largePlan(UNITS);
const head = { locality: plan.locality, date: null, preparedBy: "", checkedBy: "", signedBy: "" };
const created = new Date(0);

async function main(): Promise<void> {
  const files = await unitFiles();
  const times = new Map<string, number[]>();
  const timed = async <Result>(name: string, work: () => Promise<Result> | Result): Promise<Result> => {
    const started = performance.now();
    const result = await work();
    times.set(name, [...(times.get(name) ?? []), (performance.now() - started) / 1000]);
    return result;
  };
  let size = 0;
  // In turn and not one after the other, so that a busy minute of the machine meets all alike.
  for (let round = 0; round < ROUNDS; round++) {
    const consolidation = await timed("reading and consolidating", () => fromFiles(files));
    const layouts = await timed("annex, laid out", () => annexLayouts(consolidation, new Map(), head));
    const annex = await timed("annex, written", () =>
      writeWorkbook(layouts, { ...annexProperties(consolidation, head.locality), created }),
    );
    size = annex.byteLength;
    await timed("report", () => writeReport(writtenReport(consolidation, { ...head, remarks: new Map() })!));
    await timed("csv", () => writeDelimited([tidyColumns, ...tidyRows(consolidation)], "vi"));
    await timed("json", () => JSON.stringify(consolidationJson(consolidation, [], "vi")));
  }
  const best = (name: string): number => Math.min(...(times.get(name) ?? []));
  for (const name of times.keys()) console.log(`${name.padEnd(28)} ${best(name).toFixed(3)} s`);
  const annex = best("annex, laid out") + best("annex, written");
  const ratio = annex / best("reading and consolidating");
  console.log(`annex of ${UNITS} units: ${(size / 1e6).toFixed(2)} MB in ${annex.toFixed(2)} s`);
  const kept = ratio <= LARGEST_RATIO;
  const quick = annex < LONGEST_SECONDS && best("report") < LONGEST_SECONDS;
  console.log(
    `ratio to reading and consolidating: ${ratio.toFixed(2)} (at most ${LARGEST_RATIO}) ${verdict(kept)}`,
  );
  console.log(`annex and report each under ${LONGEST_SECONDS} s ${verdict(quick)}`);
  process.exit(kept && quick ? 0 : 1);
}

function verdict(kept: boolean): string {
  return kept ? "ok" : "TOO SLOW";
}

/** The units' forms, all figures given. */
function unitFiles(): Promise<Uint8Array[]> {
  return Promise.all(
    plan.units.map((unit, index) => {
      const layout = formLayout({ plan, unit, items, year, deadline: null, entries: entriesOf(index) });
      return writeWorkbook([layout], { title: unit.name, author: unit.name, created });
    }),
  );
}

function fromFiles(files: readonly Uint8Array[]): Consolidation {
  const reports = files.flatMap((bytes, index) => {
    const workbook = readSourceFile(bytes, `bao-cao-${index + 1}.xlsx`, null);
    if (isFinding(workbook)) throw new Error(workbook.code);
    return readWorkbook(workbook, { plan, items, year });
  });
  return consolidate({ plan, items, year, reports });
}

void main();
