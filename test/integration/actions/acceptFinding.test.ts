import { createOfficerActions } from "../../../src/actions/excelActions";
import type { Round, Settings } from "../../../src/actions/officerActions";
import { freshSettings } from "../../../src/actions/settings";
import { today } from "../../../src/actions/today";
import { readReportFile } from "../../../src/files/reportFile";
import type { Finding } from "../../../src/findings/finding";
import { items } from "../../../src/plans/items";
import { startExcel } from "../../support/host";
import type { EmulatedExcel } from "../../support/host";
import { smallPlan } from "../../support/smallPlan";
import { addSheet, emptyWorkbook, fillForm, readSheet } from "../../support/workbookHands";

const whole = smallPlan();
/** Few forms, since each takes its time to make. */
const plan = { ...whole, units: whole.units.filter(({ name }) => /Trạm|Kinh tế/.test(name)) };
const settings: Settings = { ...freshSettings(2026), planId: plan.id, locality: plan.locality };
const reason = "Một trẻ chưa rõ giới tính";

describe("accepting a finding at ExcelApi 1.9", () => {
  let excel: EmulatedExcel;
  const actions = createOfficerActions();

  const findingOf = ({ units }: Round, code: Finding["code"]): Finding => {
    const found = units.flatMap(({ findings }) => findings).find((finding) => finding.code === code);
    if (!found) throw new Error(`There is no ${code}`);
    return found;
  };
  const births = ({ consolidation }: Round) => consolidation?.sums.get("live-births")?.parts.total.value;
  /** The row of live births on Số liệu theo đơn vị: what the sum shows. */
  const sumShown = async (): Promise<unknown> => {
    const { values } = await readSheet("Số liệu theo đơn vị");
    return values.find(([code]) => code === "live-births")?.[4];
  };

  beforeAll(async () => {
    excel = await startExcel({ apiLevel: "1.9" });
  });
  beforeEach(async () => {
    await emptyWorkbook();
    await actions.makeSheets(plan, settings);
    await fillForm("Trạm y tế", { "live-births": [120, 63, 56], "maternal-deaths": [0] });
  });
  afterEach(() => expect(excel.host.bugs).toEqual([]));
  afterAll(() => excel.dispose());

  it("lets the figure count as written, on the sheets too, and keeps the reason with the workbook", async () => {
    const before = await actions.consolidateRound();
    expect(births(before)).toBeNull();
    expect(await sumShown()).toBe("");

    const after = await actions.acceptFinding(findingOf(before, "total-mismatch"), reason);
    expect(births(after)).toBe(120);
    expect(after.settings.acceptedFindings).toEqual([expect.objectContaining({ reason, on: today() })]);
    expect(findingOf(after, "total-mismatch")).toMatchObject({ severity: "info", accepted: { reason } });
    expect(after.table.changedCells).toBeGreaterThan(0);

    await actions.consolidateRound();
    expect(await sumShown()).toBe(120);
    expect(births(await createOfficerActions().readRound())).toBe(120);
  });

  it("holds the figure out again once it is taken back, or a number has changed", async () => {
    const before = await actions.readRound();
    const mismatch = findingOf(before, "total-mismatch");
    const accepted = await actions.acceptFinding(mismatch, reason);
    expect(births(accepted)).toBe(120);
    const takenBack = await actions.acceptFinding(findingOf(accepted, "total-mismatch"), null);
    expect(births(takenBack)).toBeNull();
    expect(takenBack.settings.acceptedFindings).toEqual([]);

    await actions.acceptFinding(mismatch, reason);
    await fillForm("Trạm y tế", { "live-births": [121, 63, 56] });
    const changed = await actions.readRound();
    expect(births(changed)).toBeNull();
    expect(findingOf(changed, "total-mismatch")).toMatchObject({ severity: "error" });
  });

  it("holds for a file that says the same, before and after it is taken into the form", async () => {
    const accepted = await actions.acceptFinding(
      findingOf(await actions.readRound(), "total-mismatch"),
      reason,
    );
    const text = "Đơn vị báo cáo:;Trạm y tế\nNội dung;Tổng số;Nam;Nữ\nTrẻ sinh ra sống;120;63;56\n";
    const read = readReportFile(
      { name: "tyt.csv", modified: null, bytes: new TextEncoder().encode(text) },
      { plan, items, year: 2026, acceptedFindings: accepted.settings.acceptedFindings ?? [] },
    );
    const [report] = "reports" in read ? read.reports : [];
    expect(report?.figures.get("live-births")).toMatchObject({ held: false });
    await actions.acceptReports([{ report: report!, unit: "Trạm y tế", replace: true }]);
    expect(births(await actions.readRound())).toBe(120);
  });

  it("warns of a figure far from last year's sheet, and is quiet once that is accepted", async () => {
    await fillForm("Trạm y tế", { "live-births": [240, 120, 120] });
    await addSheet("TYT 2025", [
      ["Đơn vị báo cáo: Trạm y tế", null, null, null],
      ["Báo cáo số liệu năm 2025", null, null, null],
      ["Nội dung", "Tổng số", "Nam", "Nữ"],
      ["Trẻ sinh ra sống", 120, 60, 60],
    ]);
    const before = await actions.readRound();
    const jump = findingOf(before, "changed-much");
    expect(jump).toMatchObject({ severity: "warning", values: { value: 240, before: 120 } });
    expect(births(before)).toBe(240);
    const after = await actions.acceptFinding(jump, "Nhận thêm hai phường cũ");
    expect(findingOf(after, "changed-much")).toMatchObject({ severity: "info" });
  });
});
