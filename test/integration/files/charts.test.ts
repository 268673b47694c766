import { strFromU8, unzipSync } from "fflate";
import { writeReport } from "../../../src/files/writeReport";
import { writeWorkbook } from "../../../src/files/writeWorkbook";
import { annexLayouts } from "../../../src/summary/annexLayouts";
import type { ChartPicture } from "../../../src/summary/chartPicture";
import { writtenReport } from "../../../src/summary/writtenReport";
import { convert, libreOffice } from "../../support/libreOffice";
import { sampleConsolidation } from "../../support/sampleConsolidation";
import { parseXml } from "../../support/xml";

const consolidation = sampleConsolidation();
const details = { locality: "phường Lê Chân", date: null, signedBy: "", remarks: new Map() };
const report = writtenReport(consolidation, details)!;
const layouts = annexLayouts(consolidation, new Map(), { ...details, preparedBy: "", checkedBy: "" });

/** The numbers and texts of each chart of an OpenDocument file, in no order of the charts. */
function chartTables(openDocument: Uint8Array): string[] {
  return Object.entries(unzipSync(openDocument))
    .filter(([name]) => /^Object \d+\/content\.xml$/.test(name))
    .map(([, content]) => parseXml(strFromU8(content)))
    .filter((document) => document.getElementsByTagName("chart:chart").length > 0)
    .map((document) => document.documentElement.textContent);
}

/** What a chart must show: its categories, and its values without the last digits of their binary form. */
function shownBy({ categories, series }: ChartPicture): string[] {
  const values = series.flatMap(({ values }) => values.filter((value) => value !== null));
  return [
    ...categories,
    ...series.map(({ name }) => name),
    ...values.map((value) => String(value).slice(0, 12)),
  ];
}

function missing(pictures: readonly ChartPicture[], tables: readonly string[]): string[][] {
  return pictures
    .map((picture) => shownBy(picture))
    .filter((shown) => !tables.some((table) => shown.every((text) => table.includes(text))));
}

it("the written report and the annex have charts to be opened", () => {
  expect(layouts.flatMap(({ charts = [] }) => charts).length).toBeGreaterThan(3);
  expect(report.sections.flatMap(({ blocks }) => blocks).some(({ kind }) => kind === "chart")).toBe(true);
});

// Where LibreOffice is at hand, it is asked what it has made of the charts.
if (libreOffice !== null) {
  const program = libreOffice;

  it("LibreOffice finds every chart of the annex, with its figures", async () => {
    const properties = { title: "Biểu tổng hợp", author: "UBND phường", created: new Date(0) };
    const tables = chartTables(convert(program, await writeWorkbook(layouts, properties), "xlsx", "ods"));
    const pictures = layouts.flatMap(({ charts = [] }) => charts.map(({ picture }) => picture));
    expect(tables).toHaveLength(pictures.length);
    expect(missing(pictures, tables)).toEqual([]);
  });

  it("LibreOffice finds every chart of the report, with its figures", async () => {
    const tables = chartTables(convert(program, await writeReport(report), "docx", "odt"));
    const pictures = report.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "chart" ? [block.picture] : [])),
    );
    expect(tables).toHaveLength(pictures.length);
    expect(missing(pictures, tables)).toEqual([]);
  });
}
