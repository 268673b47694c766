import { CFB, utils, write } from "@e965/xlsx";
import fc from "fast-check";
import { strToU8, unzipSync, zipSync } from "fflate";
import { readSourceFile } from "../../../src/files/readSourceFile";
import { writtenAnnex } from "../../support/annexes";
import { sampleConsolidation } from "../../support/sampleConsolidation";
import { fixture, gridOf, latinBytes, sheetXml, workbookOf, xlsxOf, xlsxOfXml } from "./sampleFiles";

describe("the same report in every format", () => {
  const figures = [["Trạm y tế phường Lê Chân"], ["Ngày báo cáo", "20/11/2026"]];

  it.each(["bao-cao.ods", "bao-cao.fods", "bao-cao.xls"])(
    "reads values, dates and what is hidden of %s",
    (name) => {
      const [grid, draft] = workbookOf(fixture(name), name).grids;
      expect(grid?.rows.slice(0, 2)).toEqual(figures);
      expect(grid?.rows[4]?.slice(0, 4)).toEqual(["Trẻ sinh ra sống", 120, 63, 57]);
      expect(grid?.merges).toEqual([{ row: 0, column: 0, lastRow: 0, lastColumn: 3 }]);
      expect([...(grid?.hiddenRows ?? [])]).toEqual([5]);
      expect([...(grid?.hiddenColumns ?? [])]).toEqual([5]);
      expect([...(grid?.percentCells ?? [])]).toEqual(["6,1"]);
      expect(grid?.hidden).toBe(false);
      expect(draft).toMatchObject({ sheet: "Nháp", hidden: true });
    },
  );

  it.each(["loc.xlsx", "loc.ods"])("tells rows hidden by a filter from rows hidden by hand in %s", (name) => {
    const grid = gridOf(fixture(name), name);
    expect([...grid.filteredRows]).toEqual([5, 6]);
    expect(grid.hiddenRows.size).toBe(0);
  });

  it("reads the paragraphs and the table of a .docx as one sheet, with its merged cells", () => {
    const grid = gridOf(fixture("bao-cao.docx"), "bao-cao.docx");
    expect(grid.rows).toEqual([
      ["Đơn vị báo cáo: Trạm y tế"],
      ["Kỳ báo cáo: năm 2026"],
      ["Nội dung", "Số lượng"],
      [null, "Tổng", "Nam", "Nữ"],
      ["Trẻ sinh ra sống", "120", "63", "57"],
      ["Người lập biểu"],
    ]);
    expect(grid.merges).toEqual([
      { row: 2, column: 0, lastRow: 3, lastColumn: 0 },
      { row: 2, column: 1, lastRow: 2, lastColumn: 3 },
    ]);
  });

  it.each(["xlsx", "xlsm", "xlsb", "biff8", "xlml"] as const)(
    "reads what SheetJS writes as %s",
    (bookType) => {
      const book = utils.book_new();
      utils.book_append_sheet(
        book,
        utils.aoa_to_sheet([
          ["Nội dung", "Nữ"],
          ["Trẻ sinh ra sống", 57],
        ]),
        "Báo cáo",
      );
      const bytes = new Uint8Array(write(book, { type: "array", bookType }) as ArrayBuffer);
      const grid = gridOf(bytes, "bao-cao.xls");
      expect(grid.sheet).toBe("Báo cáo");
      expect(grid.rows).toEqual([
        ["Nội dung", "Nữ"],
        ["Trẻ sinh ra sống", 57],
      ]);
    },
  );

  it("reads an HTML page saved as .xls, its head and its table, with entities, spans and a hidden row", () => {
    const html = `<html><head><title>x</title><style>td{}</style></head><body><p>Đơn vị: Tr&#7841;m y t&ecirc;</p>
      <table><tr><th rowspan="2">N&#7897;i dung</th><th colspan=2>Số lượng</th></tr><tr><th>Nam<th>Nữ</tr>
      <tr style="display: none"><td>Nháp<td>9<td>9</tr><tr><td>Trẻ<br>sinh</td><td>1.234</td><td>57</td></tr></table>
      <script>document.write("<table>")</script></body></html>`;
    const grid = gridOf(strToU8(html), "bao-cao.xls");
    expect(grid.rows).toEqual([
      ["Đơn vị: Trạm y tê"],
      ["Nội dung", "Số lượng"],
      [null, "Nam", "Nữ"],
      ["Nháp", "9", "9"],
      ["Trẻ\nsinh", "1.234", "57"],
    ]);
    expect([...grid.hiddenRows]).toEqual([3]);
  });

  it("keeps the fields of a .csv as text, for the Vietnamese reader to judge", () => {
    const grid = gridOf(strToU8('\uFEFFNội dung;Tổng\r\n"Trẻ; em";1.234\r\nTỷ lệ;1,4\r\n'), "bao-cao.csv");
    expect(grid.rows).toEqual([
      ["Nội dung", "Tổng"],
      ["Trẻ; em", "1.234"],
      ["Tỷ lệ", "1,4"],
    ]);
  });
});

describe("an .xlsx file", () => {
  it("gives a cell with a date format as day, month and year", async () => {
    const bytes = await xlsxOf((sheet) => {
      sheet.getCell("A1").value = new Date(Date.UTC(2026, 10, 5));
      sheet.getCell("A1").numFmt = "mm-dd-yy";
      sheet.getCell("B1").value = new Date(Date.UTC(2026, 10, 5));
      sheet.getCell("B1").numFmt = "mm/yyyy";
    });
    expect(gridOf(bytes).rows).toEqual([["05/11/2026", "11/2026"]]);
  });

  it("marks formulas without a calculated value and reads none as 0", async () => {
    const bytes = await xlsxOf((sheet) => {
      sheet.getRow(1).values = [
        { formula: "1+1", result: 2 },
        { formula: "A1*2" },
        { formula: "A1-2", result: 0 },
      ];
    });
    const grid = gridOf(bytes);
    expect(grid.rows).toEqual([[2, null, 0]]);
    expect([...grid.uncalculatedCells]).toEqual(["0,1"]);
  });

  it("takes a formula that yields empty text as calculated, and one with an empty value as not", () => {
    const xml = sheetXml(
      '<row r="1"><c r="A1" t="str"><f>""</f><v></v></c><c r="B1"><f>SUM(C1)</f><v></v></c><c r="C1"><v>3</v></c></row>',
    );
    const grid = gridOf(xlsxOfXml({ S: xml }));
    expect(grid.rows).toEqual([[null, null, 3]]);
    expect([...grid.uncalculatedCells]).toEqual(["0,1"]);
  });

  it("ends the rows after the last value, whatever size the sheet claims", () => {
    const xml = sheetXml(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576" s="0"/></row>',
      '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
    ).replace("<sheetData>", '<dimension ref="A1:XFD1048576"/><sheetData>');
    const grid = gridOf(xlsxOfXml({ S: xml }));
    expect(grid.rows).toEqual([[1]]);
    expect(grid.merges).toEqual([{ row: 0, column: 0, lastRow: 0, lastColumn: 0 }]);
  });

  it("tells rows hidden by the filter of a table within the sheet", async () => {
    const table =
      '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ref="A2:B4"><autoFilter ref="A2:B4"><filterColumn colId="0"/></autoFilter></table>';
    const rels =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>';
    const rows = [1, 2, 3, 4, 5].map(
      (row) => `<row r="${row}"${row > 3 ? ' hidden="1"' : ""}><c r="A${row}"><v>${row}</v></c></row>`,
    );
    const grid = gridOf(
      xlsxOfXml(
        { S: sheetXml(rows.join("")) },
        { "xl/tables/table1.xml": strToU8(table), "xl/worksheets/_rels/sheet1.xml.rels": strToU8(rels) },
      ),
    );
    expect([...grid.filteredRows]).toEqual([3]);
    expect([...grid.hiddenRows]).toEqual([4]);
  });

  it("reads a workbook with a sheet named __proto__ without touching anything else", () => {
    const workbook = workbookOf(
      xlsxOfXml({ ["__proto__ "]: sheetXml('<row r="1"><c r="A1"><v>7</v></c></row>') }),
    );
    expect(workbook.grids[0]?.rows).toEqual([[7]]);
    expect(({} as Record<string, unknown>)["!data"]).toBeUndefined();
  });

  it("reads a workbook with the people of threaded comments, as Excel writes it now", () => {
    const person =
      '<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="A" id="{1}"/></personList>';
    const bytes = xlsxOfXml(
      { S: sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>') },
      {
        "xl/persons/person.xml": strToU8(person),
        "[Content_Types].xml": strToU8(
          '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/persons/person.xml" ContentType="application/vnd.ms-excel.person+xml"/></Types>',
        ),
      },
    );
    expect(gridOf(bytes).rows).toEqual([[1]]);
  });

  it("gives back what SheetJS wrote, whatever it was", () => {
    const value = fc.oneof(
      fc
        .string({ unit: "grapheme", minLength: 1 })
        .filter((text) => text.trim() !== "" && !/[\p{Cc}\uFFFE\uFFFF]/u.test(text)),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
      fc.boolean(),
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(value, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 }),
        (rows) => {
          const book = utils.book_new();
          utils.book_append_sheet(book, utils.aoa_to_sheet(rows), "S");
          const bytes = new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
          expect(gridOf(bytes).rows).toEqual(rows);
        },
      ),
      { numRuns: 50 },
    );
  });

  it("finds parts whatever the case of their names", () => {
    const parts = unzipSync(xlsxOfXml({ S: sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>') }));
    const renamed = Object.entries(parts).map(([name, content]) => [
      name.replace("sheet1", "Sheet1"),
      content,
    ]);
    expect(gridOf(zipSync(Object.fromEntries(renamed))).rows).toEqual([[1]]);
  });

  it("joins the runs of a rich text, without its phonetic guide, and reads escaped characters", () => {
    const strings =
      '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><r><t>Trẻ </t></r><r><t>sinh</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si><si><t>a_x000A_b &amp; c</t></si></sst>';
    const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const bytes = xlsxOfXml(
      {
        S: sheetXml(
          '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="inlineStr"><is><t>c</t></is></c></row>',
        ),
      },
      {
        "xl/sharedStrings.xml": strToU8(strings),
        "xl/_rels/workbook.xml.rels": strToU8(
          `<Relationships><Relationship Id="rId1" Type="${relationships}/worksheet" Target="/xl/worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relationships}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
        ),
      },
    );
    expect(gridOf(bytes).rows).toEqual([["Trẻ sinh", "a\nb & c", "c"]]);
  });

  it("passes over a sheet that is only a chart", () => {
    const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const bytes = xlsxOfXml(
      { S: sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>'), Chart: "<chartsheet/>" },
      {
        "xl/_rels/workbook.xml.rels": strToU8(
          `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationships}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relationships}/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>`,
        ),
      },
    );
    expect(workbookOf(bytes).grids.map(({ sheet }) => sheet)).toEqual(["S"]);
  });

  it("never opens macros, links to other workbooks or pictures", () => {
    const garbage = strToU8("not what it should be");
    const bytes = xlsxOfXml(
      { S: sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>') },
      {
        "xl/vbaProject.bin": garbage,
        "xl/externalLinks/externalLink1.xml": garbage,
        "xl/media/image1.png": garbage,
      },
    );
    expect(gridOf(bytes, "bao-cao.xlsm").rows).toEqual([[1]]);
  });
});

describe("a file that cannot be read", () => {
  const damaged = { code: "unreadable", values: { reason: "damaged" } };
  const unknown = { code: "unreadable", values: { reason: "unknown-format" } };
  const valid = xlsxOfXml({ S: sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>') });
  const withByteChanged = (zip: Uint8Array) => {
    const changed = zip.slice();
    changed[Buffer.from(zip).indexOf("<workbook") + 1] = 0x41;
    return changed;
  };
  const encryptedPackage = () => {
    const container = CFB.utils.cfb_new();
    CFB.utils.cfb_add(container, "EncryptionInfo", latinBytes("x"));
    CFB.utils.cfb_add(container, "EncryptedPackage", latinBytes("x".repeat(5000)));
    return new Uint8Array(CFB.write(container, { type: "array" }) as ArrayBuffer);
  };
  const wordBefore2007 = () => {
    const container = CFB.utils.cfb_new();
    CFB.utils.cfb_add(container, "WordDocument", latinBytes("x".repeat(5000)));
    return new Uint8Array(CFB.write(container, { type: "array" }) as ArrayBuffer);
  };

  it.each<[string, () => Uint8Array, object]>([
    ["of 0 bytes", () => new Uint8Array(), { code: "unreadable", values: { reason: "empty" } }],
    ["of blanks only", () => strToU8(" \r\n "), { code: "unreadable", values: { reason: "empty" } }],
    ["cut short", () => valid.slice(0, valid.length - 40), damaged],
    [
      "with one byte changed",
      () => withByteChanged(zipSync({ "xl/workbook.xml": strToU8("<workbook/>") }, { level: 0 })),
      damaged,
    ],
    ["cut short, an .xls", () => fixture("bao-cao.xls").slice(0, 3000), damaged],
    ["with a sheet whose XML breaks off", () => xlsxOfXml({ S: "<worksheet><sheetData><row r=" }), damaged],
    [
      "with a second sheet that breaks off",
      () => xlsxOfXml({ A: sheetXml(""), B: "<worksheet><sheetData>" }),
      damaged,
    ],
    [
      "with a text it does not have",
      () => xlsxOfXml({ S: sheetXml('<row r="1"><c r="A1" t="s"><v>9</v></c></row>') }),
      damaged,
    ],
    [
      "with a cell outside any sheet",
      () => xlsxOfXml({ S: sheetXml('<row r="9999999"><c r="A9999999"><v>9</v></c></row>') }),
      damaged,
    ],
    ["with a password, .xlsx", encryptedPackage, { code: "encrypted" }],
    ["with a password, .xls", () => fixture("mat-khau.xls"), { code: "encrypted" }],
    ["with a password, .ods", () => fixture("mat-khau.ods"), { code: "encrypted" }],
    ["that is a PDF renamed", () => strToU8("%PDF-1.7\n…"), unknown],
    [
      "that is a picture renamed",
      () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0, 0, 0]),
      unknown,
    ],
    ["that is a Word document of before 2007", wordBefore2007, unknown],
    ["that is a zip of something else", () => zipSync({ "a.txt": strToU8("a") }), unknown],
    [
      "that is a web page without a table",
      () => strToU8("<html><body>Đăng nhập</body></html>"),
      { code: "unreadable", values: { reason: "no-sheet" } },
    ],
  ])("says so: a file %s", (_, bytes, finding) => {
    expect(readSourceFile(bytes(), "bao-cao.xlsx", null)).toMatchObject({
      ...finding,
      severity: "error",
      place: { file: "bao-cao.xlsx" },
    });
  });
});

describe("an annex of ours", () => {
  /** Annexes are .xlsx; an officer may save one as another kind. */
  async function savedAs(bookType: "biff8" | "xlsx"): Promise<Uint8Array> {
    const annex = await writtenAnnex(sampleConsolidation(), "phường Lê Chân, thành phố Hải Phòng");
    const book = utils.book_new();
    for (const { sheet, rows } of annex.grids) {
      utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), sheet);
    }
    return new Uint8Array(write(book, { type: "buffer", bookType }) as Buffer);
  }

  it("is not read from an .xls, in which what formulas yield may be lost", async () => {
    expect(readSourceFile(await savedAs("biff8"), "phu-luc.xls", null)).toEqual({
      code: "unreadable",
      severity: "error",
      place: { file: "phu-luc.xls" },
      values: { reason: "annex-as-xls" },
    });
  });

  it("is read from an .xlsx", async () => {
    expect(readSourceFile(await savedAs("xlsx"), "phu-luc.xlsx", null)).toHaveProperty("grids");
  });
});
