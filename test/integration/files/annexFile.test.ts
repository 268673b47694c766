import path from "node:path/posix";
import { strFromU8, unzipSync } from "fflate";
import { writeWorkbook } from "../../../src/files/writeWorkbook";
import { annexProperties } from "../../../src/summary/annexProperties";
import { annexRounds } from "../../support/annexRounds";
import { shownAt } from "../../support/layoutCells";
import { sampleConsolidation } from "../../support/sampleConsolidation";
import { parseXml } from "../../support/xml";
import { workbookOf } from "../../unit/files/sampleFiles";

const properties = {
  ...annexProperties(sampleConsolidation(), "phường Lê Chân"),
  created: new Date("2026-11-22T08:00:00Z"),
};

describe.each(annexRounds)("the annex of %s", (_, layouts) => {
  let bytes: Uint8Array;
  let parts: Map<string, Document>;
  beforeAll(async () => {
    bytes = await writeWorkbook(layouts, properties);
    const files = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(?:xml|rels|vml)$/.test(name));
    parts = new Map(files.map(([name, content]) => [name, parseXml(strFromU8(content))]));
  });
  const sheets = () => layouts.map((_, index) => parts.get(`xl/worksheets/sheet${index + 1}.xml`)!);

  it("is XML in every part, and names only parts that are there", () => {
    const names = new Set(Object.keys(unzipSync(bytes)));
    const relations = [...parts].filter(([name]) => name.endsWith(".rels"));
    expect(relations.length).toBeGreaterThan(3);
    for (const [name, document] of relations) {
      const folder = path.dirname(path.dirname(name));
      for (const relation of document.querySelectorAll("Relationship")) {
        expect(relation.getAttribute("TargetMode")).not.toBe("External");
        const target = relation.getAttribute("Target")!;
        expect(names).toContain(target.startsWith("/") ? target.slice(1) : path.join(folder, target));
      }
    }
    for (const type of parts.get("[Content_Types].xml")!.querySelectorAll("Override")) {
      expect(names).toContain(type.getAttribute("PartName")!.slice(1));
    }
  });

  it("prints every sheet on A4 across, one page wide, with its page number and its headings repeated", () => {
    for (const sheet of sheets()) {
      const setup = sheet.querySelector("pageSetup")!;
      const said = ["paperSize", "orientation", "fitToWidth", "fitToHeight"].map((name) =>
        setup.getAttribute(name),
      );
      expect(said).toEqual(["9", "landscape", "1", "0"]);
      expect(sheet.querySelector("oddHeader")?.textContent).toMatch(/&P$/);
    }
    const titles = [...parts.get("xl/workbook.xml")!.querySelectorAll("definedName")].filter(
      (name) => name.getAttribute("name") === "_xlnm.Print_Titles",
    );
    const repeated = layouts.filter(({ print }) => print?.titleRows);
    expect(titles).toHaveLength(repeated.length);
  });

  it("keeps the colours of the verdicts as conditional formats", () => {
    const rules = [...sheets()[0]!.querySelectorAll("conditionalFormatting formula")].map(
      (rule) => rule.textContent,
    );
    expect(rules).toHaveLength(layouts[0]!.conditionalFormats.length);
    expect(rules.some((rule) => rule?.includes('"Chưa đạt"'))).toBe(true);
  });

  it("says in its properties what it is, and names no person", () => {
    const core = parts.get("docProps/core.xml")!;
    const said = (name: string) => core.getElementsByTagNameNS("*", name)[0]?.textContent;
    expect(said("title")).toMatch(/^Biểu tổng hợp năm 2026 – Kế hoạch/);
    expect(said("subject")).toBe("Kết quả thực hiện các chỉ tiêu năm 2026");
    expect([said("creator"), said("lastModifiedBy")]).toEqual(["phường Lê Chân", "phường Lê Chân"]);
    expect(said("keywords")).toBe("biểu tổng hợp, chỉ tiêu, lechan-2026-2030, 2026");
    expect(said("created")).toBe("2026-11-22T08:00:00Z");
    expect(parts.get("docProps/app.xml")!.querySelector("Company")?.textContent).toBe("phường Lê Chân");
  });

  it("reads back cell by cell as it was laid out, everything calculated", () => {
    const { grids } = workbookOf(bytes);
    expect(grids.map(({ sheet }) => sheet)).toEqual(layouts.map(({ name }) => name));
    for (const [index, layout] of layouts.entries()) {
      const grid = grids[index]!;
      expect(grid.uncalculatedCells.size).toBe(0);
      layout.rows.forEach((cells, row) =>
        cells.forEach((_, column) => {
          expect([layout.name, row, column, grid.rows[row]?.[column] ?? ""]).toEqual([
            layout.name,
            row,
            column,
            shownAt(layout, row, column) ?? "",
          ]);
        }),
      );
    }
  });
});
