import { strFromU8, unzipSync } from "fflate";
import { Parser } from "htmlparser2";
import { consolidate } from "../../../src/consolidation/consolidate";
import { readDelimited } from "../../../src/files/delimitedText";
import { writeDelimited } from "../../../src/files/writeDelimited";
import { writeReport } from "../../../src/files/writeReport";
import { writeWorkbook } from "../../../src/files/writeWorkbook";
import { items } from "../../../src/plans/items";
import type { UnitReport } from "../../../src/reports/unitReport";
import { annexLayouts } from "../../../src/summary/annexLayouts";
import { tidyRows } from "../../../src/summary/tidyRows";
import { writtenReport } from "../../../src/summary/writtenReport";
import { smallPlan } from "../../support/smallPlan";
import { unitReport } from "../../support/unitReports";
import { workbookOf } from "./sampleFiles";

/** What a spreadsheet or Word would run if it were let; none of it is a formula of our own. */
const hostile = [
  "=1+1",
  "+cmd|' /C calc'!A0",
  "-2+3",
  "@SUM(A1)",
  '=HYPERLINK("http://a.vn";"x")',
  "{ INCLUDETEXT a }",
] as const;
const [name, cause, proposal, sheet, file, remark] = hostile;

/** A unit that writes such texts wherever it can: in its name, its reasons, its file and its sheet. */
function hostileReport(): UnitReport {
  const report = unitReport(name, { "business-heads": [100, 90, 10] }, { known: false, file, sheet });
  const figure = { ...report.figures.get("business-heads")!, cause, proposal };
  return { ...report, figures: new Map([[figure.item, figure]]) };
}

const consolidation = consolidate({ plan: smallPlan(), items, year: 2026, reports: [hostileReport()] });
const remarks = new Map([["2.2", { cause: remark, solution: name, note: proposal }]]);
const head = {
  locality: "phường Lê Chân",
  date: null,
  preparedBy: cause,
  checkedBy: name,
  signedBy: proposal,
};

function textsIn(xml: string, element: string): string[] {
  const texts: string[] = [];
  let inside = false;
  const parser = new Parser(
    {
      onopentag: (tag) => {
        inside = tag === element;
        if (inside) texts.push("");
      },
      ontext: (text) => {
        if (inside) texts.push((texts.pop() ?? "") + text);
      },
      onclosetag: () => {
        inside = false;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return texts;
}

async function annexParts(): Promise<[string, string][]> {
  const layouts = annexLayouts(consolidation, remarks, head);
  const bytes = await writeWorkbook(layouts, { title: name, author: cause, created: new Date(0) });
  return Object.entries(unzipSync(bytes)).map(([part, content]) => [part, strFromU8(content)]);
}

describe("text from a unit that looks like a formula", () => {
  it.each(["vi", "en"] as const)("has an apostrophe before it in a .csv set for %s", (language) => {
    const rows = readDelimited(writeDelimited(tidyRows(consolidation), language));
    const own = rows.filter(([kind]) => kind === "figure");
    expect(own).toHaveLength(3);
    expect(own.map((row) => [row[1], row[7], row[8]])).toEqual(
      Array.from({ length: 3 }, () => [`'${name}`, `'${file}`, `'${sheet}`]),
    );
  });

  it("is text in the annex, in no formula of any sheet, rule or name", async () => {
    const parts = await annexParts();
    const formulas = parts.flatMap(([, xml]) =>
      ["f", "formula", "formula1", "definedName"]
        .flatMap((element) => textsIn(xml, element))
        // What stands between quotation marks is text, as the words of a link are.
        .map((formula) => formula.replace(/"(?:[^"]|"")*"/g, '""')),
    );
    expect(formulas.length).toBeGreaterThan(10);
    for (const text of hostile) {
      const running = text.replace(/^[=+\-@]/, "");
      expect(formulas.filter((formula) => formula.startsWith(running) || formula.includes(text))).toEqual([]);
    }
    expect(parts.filter(([part]) => part.includes("externalLink"))).toEqual([]);
  });

  it("reads back from the annex as it was written", async () => {
    const layouts = annexLayouts(consolidation, remarks, head);
    const bytes = await writeWorkbook(layouts, { title: name, author: cause, created: new Date(0) });
    const sheets = workbookOf(bytes).grids.map(({ rows }) => rows.flat());
    expect(sheets[0]).toEqual(expect.arrayContaining([remark, name, proposal, cause]));
    expect(sheets[1]).toContain(name);
    expect(sheets.at(-1)).toEqual(expect.arrayContaining([name, cause, proposal]));
  });

  it("is text in the report, in no field but the page numbers", async () => {
    const report = writtenReport(consolidation, { ...head, remarks })!;
    const parts = Object.entries(unzipSync(await writeReport(report))).map(
      ([part, content]) => [part, strFromU8(content)] as const,
    );
    const fields = parts.flatMap(([, xml]) => textsIn(xml, "w:instrText"));
    expect(new Set(fields)).toEqual(new Set(["PAGE"]));
    expect(parts.filter(([, xml]) => /<w:(?:fldSimple|hyperlink|object)\b/.test(xml))).toEqual([]);
    const document = parts.find(([part]) => part === "word/document.xml")![1];
    const text = textsIn(document, "w:t").join("\n");
    for (const said of [name, cause, proposal, remark]) expect(text).toContain(said);
  });
});
