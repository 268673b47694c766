import { strFromU8, unzipSync } from "fflate";
import { writeWorkbook } from "../../../src/files/writeWorkbook";
import type { SheetLayout } from "../../../src/summary/sheetLayout";
import { workbookOf } from "./sampleFiles";

const blank: SheetLayout = {
  name: "Biểu",
  columns: [],
  rows: [],
  heights: new Map(),
  merges: [],
  styles: [],
  conditionalFormats: [],
  validations: [],
  freeze: { rows: 0, columns: 0 },
  print: null,
  unlocked: null,
  table: null,
  links: [],
  notes: [],
};
const properties = { title: "Biểu tổng hợp", author: "UBND phường", created: new Date(0) };
const cell = { row: 0, column: 0, lastRow: 0, lastColumn: 0 };

async function written(...layouts: Partial<SheetLayout>[]): Promise<Uint8Array> {
  return writeWorkbook(
    layouts.map((layout) => ({ ...blank, ...layout })),
    properties,
  );
}

/** The XML of a part of the file. */
async function part(name: string, ...layouts: Partial<SheetLayout>[]): Promise<string> {
  const content = unzipSync(await written(...layouts))[name];
  return content ? strFromU8(content) : "";
}

const sheet = (layout: Partial<SheetLayout>) => part("xl/worksheets/sheet1.xml", layout);

describe("what is written", () => {
  it("reads back: texts, numbers, formulas with their results, merges, sheets in order", async () => {
    const bytes = await written(
      {
        rows: [
          [{ text: "Trẻ sinh ra sống" }, { number: 120 }],
          [null, { formula: "=B1*2", result: 240 }, { formula: '=IF(B1>0,"Đạt","")', result: "Đạt" }],
        ],
        merges: [{ row: 0, column: 2, lastRow: 0, lastColumn: 3 }],
        styles: [{ area: { row: 0, column: 2, lastRow: 0, lastColumn: 3 }, style: { bold: true } }],
      },
      { name: "Số liệu", rows: [[{ text: "x" }]] },
    );
    const [first, second] = workbookOf(bytes).grids;
    expect(first?.rows).toEqual([
      ["Trẻ sinh ra sống", 120],
      [null, 240, "Đạt"],
    ]);
    expect(first?.uncalculatedCells.size).toBe(0);
    expect(second?.sheet).toBe("Số liệu");
  });

  it.each(["=1+1", "+84 912", "-", "@SUM(A1)", '=HYPERLINK("http://a")'])(
    "keeps the text %s a text, also when someone edits it",
    async (text) => {
      const xml = await sheet({ rows: [[{ text }]] });
      expect(xml).toContain('t="s"');
      expect(xml).not.toContain("<f>");
      const styles = await part("xl/styles.xml", { rows: [[{ text }]] });
      expect(styles).toMatch(/<xf numFmtId="49"[^>]*applyNumberFormat="1"/);
    },
  );

  it("leaves out characters that no XML can hold", async () => {
    const text = "a\u0000b\u000Bc\uFFFE\uFFFF";
    const bytes = await written({
      rows: [[{ text }, { formula: '=A1&""', result: text }]],
      notes: [{ row: 0, column: 0, text }],
    });
    expect(workbookOf(bytes).grids[0]?.rows).toEqual([["abc", "abc"]]);
    const parts = Object.values(unzipSync(bytes)).map((content) => strFromU8(content));
    expect(parts.filter((xml) => /[\uFFFE\uFFFF]/.test(xml))).toEqual([]);
  });

  it("cuts a text where Excel's cells end", async () => {
    const bytes = await written({ rows: [[{ text: "a".repeat(40_000) }]] });
    expect(String(workbookOf(bytes).grids[0]?.rows[0]?.[0])).toHaveLength(32_767);
  });

  it("is in Times New Roman", async () => {
    const layout = { rows: [[{ text: "x" }]], styles: [{ area: cell, style: { size: 14 } }] };
    expect(await part("xl/styles.xml", layout)).toContain('<sz val="14"/><name val="Times New Roman"/>');
  });

  it("draws the lines of an area: all around, at its left, under it", async () => {
    const xml = await part("xl/styles.xml", {
      rows: [[{ text: "x" }]],
      styles: [
        { area: cell, style: { border: "thin" } },
        { area: cell, style: { border: "left-amber" } },
      ],
    });
    expect(xml).toContain('<left style="thick"><color rgb="FF8A5A00"/></left><right style="thin">');
  });

  it("protects without a password all but the cells to fill in", async () => {
    const layout = { rows: [[{ text: "x" }, null]], unlocked: [{ ...cell, column: 1, lastColumn: 1 }] };
    expect(await sheet(layout)).toMatch(/<sheetProtection sheet="1"(?![^>]*password)[^>]*>/);
    expect(await part("xl/styles.xml", layout)).toContain('<protection locked="0"/>');
  });

  it("carries conditional formats, validations with their words, frozen panes, widths and heights", async () => {
    const xml = await sheet({
      columns: [{ width: 4, hidden: true }, { width: 52 }],
      heights: new Map([[1, 31.5]]),
      freeze: { rows: 2, columns: 1 },
      conditionalFormats: [
        { area: cell, formula: '=$A1="Đạt"', style: { color: "#0B6A0B", fill: "#DFF6DD" } },
      ],
      validations: [
        { area: cell, rule: { kind: "whole" }, title: "Kiểm tra", message: "Số nguyên", style: "stop" },
        {
          area: { ...cell, row: 1, lastRow: 1 },
          rule: { kind: "list", values: ["Có", "Không"] },
          title: "",
          message: "",
          style: "warning",
        },
      ],
      rows: [[{ text: "x" }], [{ text: "y" }]],
    });
    expect(xml).toContain('<col min="1" max="1" width="4" hidden="1" customWidth="1"/>');
    expect(xml).toContain('width="52"');
    expect(xml).toMatch(/<row r="2"[^>]* ht="31.5"/);
    expect(xml).toContain(
      '<pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/>',
    );
    expect(xml).toContain("<formula>$A1=&quot;Đạt&quot;</formula>");
    expect(xml).toContain('errorTitle="Kiểm tra" error="Số nguyên"');
    expect(xml).toContain("<formula1>&quot;Có,Không&quot;</formula1>");
  });

  it("prints on A4, one page wide, with repeated rows and the page number from page 2", async () => {
    const print = {
      orientation: "landscape",
      titleRows: [6, 7],
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      pageNumber: true,
    } as const;
    const xml = await sheet({ rows: [[{ text: "x" }]], print });
    expect(xml).toMatch(
      /<pageSetup paperSize="9" orientation="landscape"[^>]*fitToWidth="1" fitToHeight="0"/,
    );
    expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(xml).toContain(
      '<headerFooter differentFirst="1"><oddHeader>&amp;C&amp;&quot;Times New Roman,Regular&quot;&amp;13&amp;P</oddHeader>',
    );
    expect(await part("xl/workbook.xml", { rows: [[{ text: "x" }]], print })).toContain(
      "&apos;Biểu&apos;!$7:$8",
    );
  });

  it("links to a place in the workbook, keeps notes, makes tables", async () => {
    const layout = {
      rows: [
        [{ text: "Đơn vị" }, { text: "Số" }],
        [{ text: "Trạm y tế" }, { number: 1 }],
      ],
      links: [{ row: 1, column: 0, sheet: "Trạm y tế", cell: "A1" }],
      notes: [{ row: 1, column: 1, text: "tram-y-te.xls, ô D7" }],
      table: { name: "BangSo", area: { row: 0, column: 0, lastRow: 1, lastColumn: 1 } },
    };
    expect(await sheet(layout)).toContain(
      "HYPERLINK(&quot;#&apos;Trạm y tế&apos;!A1&quot;,&quot;Trạm y tế&quot;)",
    );
    expect(await part("xl/comments1.xml", layout)).toContain("tram-y-te.xls, ô D7");
    expect(await part("xl/tables/table1.xml", layout)).toContain(
      'name="BangSo" displayName="BangSo" ref="A1:B2"',
    );
    expect(workbookOf(await written(layout)).grids[0]?.rows).toEqual([
      ["Đơn vị", "Số"],
      ["Trạm y tế", 1],
    ]);
  });

  it("says in its properties what it is", async () => {
    expect(await part("docProps/core.xml", { rows: [[{ text: "x" }]] })).toContain(
      "<dc:title>Biểu tổng hợp</dc:title>",
    );
  });
});
