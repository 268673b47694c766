import { createOfficerActions } from "../../../src/actions/excelActions";
import type { Settings } from "../../../src/actions/officerActions";
import { freshSettings } from "../../../src/actions/settings";
import { startExcel } from "../../support/host";
import type { EmulatedExcel } from "../../support/host";
import { smallPlan } from "../../support/smallPlan";
import { addSheet, emptyWorkbook, fillForm, onSheet, write } from "../../support/workbookHands";

const whole = smallPlan();
const plan = {
  ...whole,
  units: whole.units.filter(({ name }) => ["Trạm y tế", "Phòng Kinh tế"].includes(name)),
  indicators: whole.indicators.slice(0, 2),
};
const fewer = { ...plan, indicators: plan.indicators.slice(1) };
const settings: Settings = { ...freshSettings(2026), planId: plan.id, locality: plan.locality };
const table = "Biểu tổng hợp";

let excel: EmulatedExcel;
const actions = createOfficerActions();

beforeAll(async () => {
  excel = await startExcel();
});
beforeEach(emptyWorkbook);
afterEach(() => {
  excel.faults.clear();
  expect(excel.host.bugs).toEqual([]);
});
afterAll(() => excel.dispose());

/** A workbook that an officer has worked in: sheets of their own, remarks, and formulas over our results. */
async function prepareForms(): Promise<void> {
  await actions.makeSheets(plan, settings);
  await fillForm("Trạm y tế", { "live-births": [120, 63, 57], "maternal-deaths": ["KPS"] });
  await fillForm("Phòng Kinh tế", { "business-heads": [20, 12, 8] });
  await addSheet("Sổ tay", [["Việc"], ["=1+1"]]);
  await onSheet("Sổ tay", (sheet) => sheet.activate());
}

async function prepareResults(): Promise<void> {
  await prepareForms();
  await actions.consolidateRound();
  await actions.saveRemark("4.2", { cause: "=không phải công thức", solution: "0123", note: "" });
  await write("Sổ tay", "B1", [[`='${table}'!O10`]]);
  await onSheet("Sổ tay", (sheet) => sheet.activate());
}

/** Figures that change formulas, comments, formats and marks when the sheets are written again. */
async function prepareChanges(): Promise<void> {
  await prepareResults();
  await fillForm("Trạm y tế", { "live-births": ["2.400 trẻ", 1260, 1140], "maternal-deaths": [1] });
  await fillForm("Phòng Kinh tế", { "business-heads": [null, null, null] });
}

/** Another shape: the result sheets are replaced. */
async function prepareReplacement(): Promise<void> {
  await prepareChanges();
  await actions.makeSheets(fewer, settings);
}

/** Some places within a request: its first actions, its last ones, and some between. */
function placesIn(actionCount: number): number[] {
  const places = [1, 2, 3, 5, 8, ...[0.2, 0.4, 0.6, 0.8].map((part) => Math.floor(actionCount * part))];
  return [...new Set([...places, actionCount - 2, actionCount - 1])].filter(
    (place) => place > 0 && place < actionCount,
  );
}

/** The number of actions in each request of a run. */
async function recordRequests(run: () => Promise<unknown>): Promise<number[]> {
  const counted: number[] = [];
  const { counters } = excel;
  const countRequest = counters.countRequest.bind(counters);
  counters.countRequest = (bytes, count) => {
    counted.push(count);
    countRequest(bytes, count);
  };
  try {
    await run();
  } finally {
    counters.countRequest = countRequest;
  }
  return counted;
}

const changing: readonly (readonly [string, () => Promise<void>, () => Promise<unknown>])[] = [
  ["making the sheets", () => addSheet("Sổ tay", [["Việc"]]), () => actions.makeSheets(plan, settings)],
  ["consolidating for the first time", prepareForms, () => actions.consolidateRound()],
  ["consolidating again", prepareChanges, () => actions.consolidateRound()],
  ["consolidating into another shape", prepareReplacement, () => actions.consolidateRound()],
  ["saving settings", prepareForms, () => actions.saveSettings({ ...settings, preparedBy: "Lê Thị Hoa" })],
  [
    "saving a remark",
    prepareResults,
    () => actions.saveRemark("4.2", { cause: "a", solution: "b", note: "c" }),
  ],
  [
    "accepting a finding",
    prepareResults,
    () =>
      actions.acceptFinding({ code: "missing-unit", severity: "warning", place: {}, values: {} }, "Đã hỏi"),
  ],
  ["giving an indicator to a unit", prepareResults, () => actions.assignIndicator("2.2", "Trạm y tế")],
  ["switching the colours", prepareResults, () => actions.toggleHighlight()],
  ["opening the example", () => addSheet("Sổ tay", [["Việc"]]), () => actions.openExample()],
];

describe.each(changing)("a failure of Excel while %s", (name, prepare, act) => {
  it("leaves the workbook finished or as it was, wherever it strikes", async () => {
    await prepare();
    const before = await excel.snapshot();
    const requests = await recordRequests(act);
    const finished = await excel.snapshot();
    expect(finished).not.toEqual(before);

    const renew = async (): Promise<void> => {
      await emptyWorkbook();
      await prepare();
      expect(await excel.snapshot()).toEqual(before);
    };
    await renew();
    let failures = 0;
    for (const [index, actionCount] of requests.entries()) {
      const places = name === "opening the example" ? [Math.floor(actionCount / 2)] : placesIn(actionCount);
      for (const at of ["before" as const, "after" as const, ...places]) {
        excel.faults.plan({ request: index + 1, at });
        const outcome = await act().then(
          () => "finished",
          (error: unknown) => error,
        );
        excel.faults.clear();
        const strike = `request ${index + 1} of ${requests.length}, ${at}`;
        if (outcome === "finished") {
          expect([strike, await excel.snapshot()]).toEqual([strike, finished]);
          await renew();
        } else {
          failures += 1;
          expect([strike, outcome]).toEqual([strike, expect.objectContaining({ code: "host-failed" })]);
          expect([strike, await excel.snapshot()]).toEqual([strike, before]);
        }
      }
    }
    expect(failures).toBeGreaterThan(0);
    await act();
    expect(await excel.snapshot()).toEqual(finished);
  }, 600_000);
});
