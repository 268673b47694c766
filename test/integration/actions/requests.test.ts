import { createOfficerActions } from "../../../src/actions/excelActions";
import { startExcel } from "../../support/host";
import type { EmulatedExcel } from "../../support/host";
import { fillLargeRound, largePlan } from "../../support/largeRound";
import { emptyWorkbook } from "../../support/workbookHands";

/** What Excel on the web takes at once. */
const webLimit = 5_000_000;

let excel: EmulatedExcel;
const actions = createOfficerActions();

beforeAll(async () => {
  excel = await startExcel();
});
afterAll(() => {
  expect(excel.host.bugs).toEqual([]);
  excel.dispose();
});

async function requestsFor(unitCount: number): Promise<{ first: number; again: number; largest: number }> {
  await emptyWorkbook();
  await fillLargeRound(largePlan(unitCount));
  excel.counters.reset();
  const round = await actions.consolidateRound();
  expect(round.units.filter(({ state }) => state === "submitted")).toHaveLength(unitCount);
  const first = excel.counters.requests;
  const again = await actions.consolidateRound().then(() => excel.counters.requests - first);
  const { largestRequest, largestReply } = excel.counters;
  return { first, again, largest: Math.max(largestRequest, largestReply) };
}

describe("reading all units and writing all results", () => {
  it("takes as many requests for 200 units as for 5, six at the most, each below 5 MB", async () => {
    const few = await requestsFor(5);
    const many = await requestsFor(200);
    expect(many.first).toBe(few.first);
    expect(many.again).toBe(few.again);
    expect(many.first).toBeLessThanOrEqual(6);
    expect(many.largest).toBeLessThan(webLimit);
  }, 600_000);
});
