import { strFromU8, unzipSync } from "fflate";
import { Parser } from "htmlparser2";
import { writeReport } from "../../../src/files/writeReport";
import { writtenReport } from "../../../src/summary/writtenReport";
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

  it("numbers pages in the top margin from the second page on", async () => {
    const files = await parts();
    expect(files["word/document.xml"]).toContain("<w:titlePg/>");
    expect(Object.values(files).some((xml) => xml.includes("<w:hdr") && xml.includes("PAGE"))).toBe(true);
  });
});
