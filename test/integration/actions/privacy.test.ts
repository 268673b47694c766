import { strFromU8, unzipSync } from "fflate";
import { createOfficerActions } from "../../../src/actions/excelActions";
import type { AcceptedReport, ExportKind, OfferedFile, Settings } from "../../../src/actions/officerActions";
import { freshSettings } from "../../../src/actions/settings";
import { consolidationWorkbook } from "../../../src/cli/consolidationWorkbook";
import { consolidate } from "../../../src/consolidation/consolidate";
import { readReportFile } from "../../../src/files/reportFile";
import { findingSentence } from "../../../src/messages/findings";
import { items } from "../../../src/plans/items";
import type { UnitReport } from "../../../src/reports/unitReport";
import { consolidationJson } from "../../../src/summary/consolidationJson";
import { startExcel } from "../../support/host";
import type { EmulatedExcel } from "../../support/host";
import { personalReports, personalTexts } from "../../support/personalReports";
import type { PersonalReport } from "../../support/personalReports";
import { smallPlan } from "../../support/smallPlan";
import { emptyWorkbook, fillForm, readSheet, sheetNamesNow, write } from "../../support/workbookHands";

const whole = smallPlan();
const plan = { ...whole, units: whole.units.filter(({ group }) => !group) };
const settings: Settings = { ...freshSettings(2026), planId: plan.id, locality: plan.locality };

function reportsIn({ name, bytes }: PersonalReport): readonly UnitReport[] {
  const read = readReportFile({ name, modified: null, bytes }, { plan, items, year: 2026 });
  if (!("reports" in read)) throw new Error(`${name} could not be read`);
  return read.reports;
}

/** The personal texts that are found in a text. */
function personsIn(text: string): string[] {
  return personalTexts.filter((personal) => text.includes(personal));
}

/** All text of a file; a zip's parts without the marks between letters, so that nothing hides in runs. */
function textOf(bytes: Uint8Array): string {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return new TextDecoder().decode(bytes);
  const parts = Object.values(unzipSync(bytes)).map((part) => strFromU8(part));
  return parts.map((xml) => `${xml}\n${xml.replace(/<[^>]+>/g, "")}`).join("\n");
}

describe("what is personal in units' reports", () => {
  let files: readonly PersonalReport[];
  let excel: EmulatedExcel;
  const actions = createOfficerActions();

  beforeAll(async () => {
    files = await personalReports();
    excel = await startExcel({ apiLevel: "1.14" });
  });
  afterEach(() => expect(excel.host.bugs).toEqual([]));
  afterAll(() => excel.dispose());

  it("is there to be found in the files themselves", () => {
    const everything = files.map(({ bytes }) => textOf(bytes)).join("\n");
    const missing = personalTexts.filter((personal) => !everything.includes(personal));
    expect(missing).toEqual([]);
  });

  it("comes into no report that is read, nor into any sentence about it, while every figure does", () => {
    const reports = files.flatMap(reportsIn);
    const said = reports.map((report) => JSON.stringify({ ...report, figures: [...report.figures] }));
    const sentences = reports.flatMap(({ findings }) =>
      findings.map((finding) => findingSentence(finding, "vi")),
    );
    expect(personsIn([...said, ...sentences].join("\n"))).toEqual([]);
    const births = reports[0]?.figures.get("live-births")?.parts;
    expect([births?.total.value, births?.male.value, births?.female.value]).toEqual([120, 63, 57]);
    expect(reports[1]?.figures.get("business-heads")?.parts.female.value).toBe(8);
    expect(reports[2]?.figures.get("gender-lessons-taught")?.parts.total.value).toBe(9);
  });

  it("is pointed out where it stands, remarks included", () => {
    const pointedOut = files
      .flatMap(reportsIn)
      .flatMap(({ unit, findings }) =>
        findings.flatMap(({ code, place }) => (code === "personal-data" ? [`${unit} ${place.cell}`] : [])),
      );
    expect(pointedOut).toEqual(
      expect.arrayContaining([
        "Trạm y tế E3",
        "Trạm y tế F3",
        "Trạm y tế G3",
        "Trạm y tế H3",
        "Trạm y tế I3",
        "Phòng Kinh tế E4",
        "Phòng Kinh tế F4",
      ]),
    );
  });

  it("reaches no sheet of the workbook and no file that is sent up", async () => {
    await emptyWorkbook();
    await actions.makeSheets(plan, settings);
    const accepted = files.flatMap((file): AcceptedReport[] => {
      const offered: OfferedFile = new File([file.bytes.slice().buffer], file.name);
      return reportsIn(file).map((report) => ({ report, unit: file.unit, file: offered }));
    });
    await actions.acceptReports(accepted);
    await actions.consolidateRound();
    expect(await sheetNamesNow()).toEqual(
      expect.arrayContaining(["Biểu tổng hợp", "Số liệu theo đơn vị", "Trạm y tế"]),
    );
    expect(personsIn(JSON.stringify(await excel.snapshot()))).toEqual([]);
    for (const kind of ["report", "annex", "table", "json"] satisfies ExportKind[]) {
      const { bytes } = await actions.makeExport(kind);
      expect([kind, personsIn(textOf(bytes))]).toEqual([kind, []]);
    }
  });

  it("stays on the unit's form where it was typed there", async () => {
    await emptyWorkbook();
    await actions.makeSheets(plan, settings);
    await fillForm("Trạm y tế", { "live-births": [120, 63, 57] });
    const { values } = await readSheet("Trạm y tế");
    const row = values.findIndex(([code]) => code === "live-births") + 1;
    await write("Trạm y tế", `H${row}`, [
      ["Bà Nguyễn Thị Hoa, 0912 345 678", "Giúp chị Vũ Thị Lan ở ngõ 12"],
    ]);
    const round = await actions.consolidateRound();
    for (const sheet of (await sheetNamesNow()).filter((name) => name !== "Trạm y tế")) {
      expect([sheet, personsIn(JSON.stringify(await readSheet(sheet).catch(() => null)))]).toEqual([
        sheet,
        [],
      ]);
    }
    for (const kind of ["report", "annex", "table", "json"] satisfies ExportKind[]) {
      const { bytes } = await actions.makeExport(kind);
      expect([kind, personsIn(textOf(bytes))]).toEqual([kind, []]);
    }
    const codes = round.units.find(({ unit }) => unit === "Trạm y tế")?.findings.map(({ code }) => code);
    expect(codes).toContain("personal-data");
  });

  it("reaches nothing that the command line makes of the files", async () => {
    const consolidation = consolidate({ plan, items, year: 2026, reports: files.flatMap(reportsIn) });
    expect(personsIn(JSON.stringify(consolidationJson(consolidation, [], "vi")))).toEqual([]);
    expect(personsIn(textOf(await consolidationWorkbook(consolidation, null)))).toEqual([]);
  });
});
