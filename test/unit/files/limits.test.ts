import { strToU8, zipSync } from "fflate";
import { MAX_FILE_BYTES, MAX_TEXT_BYTES } from "../../../src/files/limits";
import { readSourceFile } from "../../../src/files/readSourceFile";
import { gridOf, sheetXml, xlsxOfXml } from "./sampleFiles";

const tooLarge = { code: "too-large", severity: "error" };

/** Overwrites the sizes that a zip's directory and its headers declare for one part. */
function withDeclaredSize(zip: Uint8Array, part: string, size: number): Uint8Array {
  const changed = zip.slice();
  const view = new DataView(changed.buffer);
  const name = strToU8(part);
  for (let at = 0; at + 46 + name.length <= changed.length; at++) {
    const isEntry = view.getUint32(at, true) === 0x02014b50;
    const nameAt = at + 46;
    if (isEntry && name.every((byte, index) => changed[nameAt + index] === byte))
      view.setUint32(at + 24, size, true);
  }
  return changed;
}

describe("a file that is too much", () => {
  it("is refused by its size before it is looked at", () => {
    expect(readSourceFile(new Uint8Array(MAX_FILE_BYTES + 1), "a.xlsx", null)).toMatchObject(tooLarge);
  });

  it("is refused where its zip declares more than the limit", () => {
    const bomb = zipSync({
      "xl/workbook.xml": strToU8("<workbook/>"),
      "xl/big.xml": new Uint8Array(101 * 1024 * 1024),
    });
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(readSourceFile(bomb, "a.xlsx", null)).toMatchObject(tooLarge);
  });

  it.each([10, 1_000_000])(
    "is refused where a part yields more than the %d bytes it declares",
    (declared) => {
      const bomb = withDeclaredSize(
        zipSync({
          "xl/workbook.xml": strToU8("<workbook/>"),
          "xl/big.xml": new Uint8Array(50 * 1024 * 1024),
        }),
        "xl/big.xml",
        declared,
      );
      expect(readSourceFile(bomb, "a.xlsx", null)).toMatchObject({
        code: "unreadable",
        values: { reason: "damaged" },
      });
    },
  );

  it("is refused where it has more cells than a report can have", () => {
    const row = (index: number) => `<row r="${index}">${"<c><v>1</v></c>".repeat(1000)}</row>`;
    const rows = Array.from({ length: 501 }, (_, index) => row(index + 1)).join("");
    expect(readSourceFile(xlsxOfXml({ S: sheetXml(rows) }), "a.xlsx", null)).toMatchObject(tooLarge);
  });

  it("is refused where a repeated cell of an .ods stands for millions", () => {
    const content = `<office:document-content><office:body><office:spreadsheet><table:table table:name="S">
      <table:table-row table:number-rows-repeated="1048576"><table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="1024"><text:p>1</text:p></table:table-cell></table:table-row>
      </table:table></office:spreadsheet></office:body></office:document-content>`;
    const bytes = zipSync({ mimetype: strToU8("x"), "content.xml": strToU8(content) });
    expect(readSourceFile(bytes, "a.ods", null)).toMatchObject(tooLarge);
  });

  it("is refused where its text is more than a report can be", () => {
    expect(readSourceFile(new Uint8Array(MAX_TEXT_BYTES + 1).fill(0x3b), "a.csv", null)).toMatchObject(
      tooLarge,
    );
  });

  it("is refused where a page's cells span more than there is", () => {
    const wide = "<td colspan=1000 rowspan=65534>x</td>".repeat(20);
    const rows = "<tr><td>y</td></tr>".repeat(1000);
    const page = new TextEncoder().encode(`<table><tr>${wide}</tr>${rows}</table>`);
    expect(readSourceFile(page, "a.xls", null)).toMatchObject(tooLarge);
  });
});

describe("what a sheet claims and does not hold", () => {
  it("costs nothing: hidden columns named again and again", () => {
    const columns = '<col min="1" max="16384" hidden="1"/>'.repeat(20_000);
    const xml = sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>').replace(
      "<sheetData>",
      `<cols>${columns}</cols><sheetData>`,
    );
    expect(gridOf(xlsxOfXml({ S: xml })).hiddenColumns.size).toBe(16_384);
  });

  it("costs nothing: filter upon filter over hidden rows", () => {
    const rows = Array.from({ length: 5000 }, (_, index) => `<row r="${index + 1}" hidden="1"/>`).join("");
    const filters = '<autoFilter ref="A1:B2"><filterColumn colId="0"/></autoFilter>'.repeat(20_000);
    expect(gridOf(xlsxOfXml({ S: sheetXml(rows, filters) })).filteredRows.size).toBe(2);
  });

  it("costs nothing: rows repeated beyond any sheet", () => {
    const rows = '<table:table-row table:visibility="collapse" table:number-rows-repeated="1048576"/>'.repeat(
      2000,
    );
    const content = `<office:document-content><office:spreadsheet><table:table table:name="S">${rows}</table:table></office:spreadsheet></office:document-content>`;
    const bytes = zipSync({ mimetype: strToU8("x"), "content.xml": strToU8(content) });
    expect(gridOf(bytes).rows).toEqual([]);
  });
});
