import { createOfficerActions } from "../src/actions/excelActions";
import { startExcel } from "../test/support/host";
import { fillLargeRound, largePlan } from "../test/support/largeRound";

/**
 * How long the add-in itself takes for 200 units of sixty rows, the host's time left out, through the real Office.js:
 * `node -r ./tools/typescript.cjs bench/excel.ts`.
 */
const UNITS = 200;
const ROUNDS = 5;
const LONGEST_SHARE = 1;
const MOST_REQUESTS = 6;
const LARGEST_MESSAGE = 5_000_000;

async function main(): Promise<void> {
  const excel = await startExcel();
  const actions = createOfficerActions();
  const plan = largePlan(UNITS);
  await fillLargeRound(plan);
  // The pane reads the round when it opens, so the reader is warm when the officer presses Tổng hợp.
  await actions.readRound();
  const runs: (readonly [string, Run])[] = [];
  for (let round = 1; round <= ROUNDS; round++) runs.push([`Tổng hợp lần ${round}`, await measure()]);
  for (const [name, { own, host, requests, megabytes }] of runs) {
    const seconds = (value: number): string => `${(value / 1000).toFixed(2)} s`;
    console.log(
      `${name}: phần của tiện ích ${seconds(own)}, máy chủ giả lập ${seconds(host)}, ` +
        `${requests} yêu cầu, lớn nhất ${megabytes.toFixed(2)} MB`,
    );
  }
  const shares = runs.map(([, { own }]) => own).sort((one, other) => one - other);
  const share = (shares[Math.floor(shares.length / 2)] ?? Infinity) / 1000;
  const most = Math.max(...runs.map(([, { requests }]) => requests));
  const largest = Math.max(...runs.map(([, { megabytes }]) => megabytes)) * 1e6;
  const verdict = (kept: boolean): string => (kept ? "đạt" : "KHÔNG ĐẠT");
  console.log(`${UNITS} đơn vị, trung vị dưới ${LONGEST_SHARE} s – ${verdict(share < LONGEST_SHARE)}`);
  console.log(`không quá ${MOST_REQUESTS} yêu cầu – ${verdict(most <= MOST_REQUESTS)}`);
  console.log(`mỗi yêu cầu dưới 5 MB – ${verdict(largest < LARGEST_MESSAGE)}`);
  excel.dispose();
  process.exit(share < LONGEST_SHARE && most <= MOST_REQUESTS && largest < LARGEST_MESSAGE ? 0 : 1);

  async function measure(): Promise<Run> {
    await excel.host.settled();
    excel.counters.reset();
    const started = performance.now();
    const round = await actions.consolidateRound();
    const total = performance.now() - started;
    if (round.units.length !== UNITS) throw new Error(`${round.units.length} units were read`);
    const { hostTime, requests, largestReply, largestRequest } = excel.counters;
    return {
      own: total - hostTime,
      host: hostTime,
      requests,
      megabytes: Math.max(largestReply, largestRequest) / 1e6,
    };
  }
}

interface Run {
  /** Milliseconds. */
  readonly own: number;
  readonly host: number;
  readonly requests: number;
  readonly megabytes: number;
}

void main();
