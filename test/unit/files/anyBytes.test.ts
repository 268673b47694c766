import fc from "fast-check";
import { isFinding, readSourceFile } from "../../../src/files/readSourceFile";
import { readWorkbook } from "../../../src/reports/readWorkbook";
import { encodeWindows1258 } from "../../corpus/windows1258";
import { context } from "../reports/grids";
import { fixture, sheetXml, xlsxOfXml } from "./sampleFiles";

const table = "Đơn vị báo cáo:;Trạm y tế\nNội dung;Tổng số;Nam;Nữ\nTrẻ sinh ra sống;120;63;57\n";
const html = `<table><tr><td>${table.replaceAll(";", "</td><td>").replaceAll("\n", "</td></tr><tr><td>")}</table>`;

const seeds: readonly [string, Uint8Array][] = [
  ["bao-cao.csv", Buffer.from(table)],
  ["utf-16.csv", new Uint8Array(Buffer.from(`\uFEFF${table}`, "utf16le"))],
  ["windows-1258.csv", encodeWindows1258(table)],
  ["html.xls", Buffer.from(html)],
  ["bao-cao.xls", fixture("bao-cao.xls")],
  ["bao-cao.ods", fixture("bao-cao.ods")],
  ["bao-cao.fods", fixture("bao-cao.fods")],
  ["bao-cao.docx", fixture("bao-cao.docx")],
  ["loc.xlsx", fixture("loc.xlsx")],
  ["stored.xlsx", xlsxOfXml({ S: sheetXml('<row r="1"><c r="A1"><f>1</f><v>1</v></c></row>') })],
];

/** A workbook with its reports, or a finding, and nothing else comes of any bytes. */
function reads(bytes: Uint8Array): void {
  const result = readSourceFile(bytes, "bao-cao.xlsx", null);
  if (isFinding(result)) {
    expect(["unreadable", "encrypted", "too-large"]).toContain(result.code);
    return;
  }
  expect(result.grids.length).toBeGreaterThan(0);
  expect(readWorkbook(result, context).length).toBeGreaterThan(0);
}

describe("reading any bytes", () => {
  it("never throws on bytes of nothing", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 2000 }), reads), { numRuns: 300 });
  });

  it("never throws on text of any kind", () => {
    const markup = fc.constantFrom(
      "<table>",
      "<tr>",
      "<td rowspan=9>",
      "</table>",
      "<?xml",
      "<Workbook",
      ";",
      "\n",
      '"',
      "a",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(markup, fc.string({ maxLength: 5 })), { maxLength: 60 }), (parts) =>
        reads(new TextEncoder().encode(parts.join(""))),
      ),
      { numRuns: 300 },
    );
  });

  it.each(seeds)("never throws on %s with bytes changed, or cut short", (_, bytes) => {
    const change = fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 0, max: 255 }));
    fc.assert(
      fc.property(fc.array(change, { maxLength: 20 }), fc.nat(bytes.length), (changes, cut) => {
        const changed = bytes.slice();
        for (const [at, value] of changes) changed[at] = value;
        reads(changed);
        reads(changed.slice(0, cut));
      }),
      { numRuns: 60 },
    );
  });
});
