import { strFromU8, unzipSync } from "fflate";
import { Parser } from "htmlparser2";
import { writeReport } from "../../../src/files/writeReport";
import { writtenReport } from "../../../src/summary/writtenReport";
import { parseXml } from "../../support/xml";
import { sampleConsolidation } from "../../support/sampleConsolidation";

const report = writtenReport(sampleConsolidation(), {
  locality: "phường Lê Chân",
  date: "2026-11-22",
  signedBy: '=1+1 & <w:t>"',
  remarks: new Map(),
})!;

async function parts(): Promise<Record<string, string>> {
  const files = unzipSync(await writeReport(report));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

function textOf(xml: string): string {
  let text = "";
  const parser = new Parser({ ontext: (data) => (text += data) }, { xmlMode: true, decodeEntities: true });
  parser.end(xml);
  return text;
}

describe("the report as a Word document", () => {
  it("holds every sentence of the report", async () => {
    const text = textOf((await parts())["word/document.xml"]!);
    const said = report.sections.flatMap(({ blocks }) => blocks.map((block) => block.text));
    expect(said.filter((sentence) => !text.includes(sentence))).toEqual([]);
  });

  it("keeps signs of markup and formulas as text", async () => {
    expect(textOf((await parts())["word/document.xml"]!)).toContain('=1+1 & <w:t>"');
  });

  it("leaves out characters that no XML can hold", async () => {
    const bytes = await writeReport({ ...report, closing: "Hết\u0007\uFFFE báo cáo\uFFFF" });
    expect(strFromU8(unzipSync(bytes)["word/document.xml"]!)).toContain("Hết báo cáo<");
  });

  it("has the annex in a landscape section with a repeated header", async () => {
    const xml = (await parts())["word/document.xml"]!;
    expect(xml).toContain('w:orient="landscape"');
    expect(xml).toContain("<w:tblHeader/>");
  });

  it("uses headings, not bold paragraphs, and Times New Roman", async () => {
    const files = await parts();
    expect(files["word/document.xml"]).toContain('w:val="Heading1"');
    expect(files["word/styles.xml"]).toContain("Times New Roman");
  });

  it("ends its first section on no page of its own, however full the page before is", async () => {
    const xml = (await parts())["word/document.xml"]!;
    const [ending] = /<w:p><w:pPr>(?:(?!<w:p>).)*<w:sectPr>/s.exec(xml) ?? [];
    expect(ending).toContain('w:line="20" w:lineRule="exact"');
  });

  it("numbers pages in the top margin from the second page on", async () => {
    const files = await parts();
    expect(files["word/document.xml"]).toContain("<w:titlePg/>");
    expect(Object.values(files).some((xml) => xml.includes("<w:hdr") && xml.includes("PAGE"))).toBe(true);
  });

  it("has a native chart where the report has one, described in words, with its caption under it", async () => {
    const files = await parts();
    const charts = report.sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === "chart"));
    const document = parseXml(files["word/document.xml"]!);
    const drawings = [...document.getElementsByTagName("wp:docPr")];
    const links = parseXml(files["word/_rels/document.xml.rels"]!);
    expect(charts.map(({ text }) => text.slice(0, 11))).toEqual([
      "Biểu đồ 1. ",
      "Biểu đồ 2. ",
      "Biểu đồ 3. ",
      "Biểu đồ 4. ",
    ]);
    expect(drawings).toHaveLength(charts.length);
    drawings.forEach((drawing, index) => {
      const chart = charts[index]!;
      expect(drawing.getAttribute("descr")).toBe("picture" in chart && chart.picture.description);
      const paragraph = drawing.closest("p")!;
      expect(paragraph.nextElementSibling!.textContent).toBe(chart.text);
      const id = paragraph.getElementsByTagName("c:chart")[0]!.getAttribute("r:id");
      const target = links.querySelector(`Relationship[Id="${id}"]`)!.getAttribute("Target");
      expect(files[`word/${target}`]).toContain("<c:chartSpace");
      expect(files["[Content_Types].xml"]).toContain(`PartName="/word/${target}"`);
    });
  });
});
