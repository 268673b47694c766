import { readFileSync } from "node:fs";
import path from "node:path";
import { strToU8, zipSync, type Zippable } from "fflate";
import { Workbook, type Worksheet } from "exceljs";
import type { SourceWorkbook } from "../../../src/reports/grid";
import { isFinding, readSourceFile } from "../../../src/files/readSourceFile";

/** A file of the folder fixtures. */
export function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(__dirname, "fixtures", name)));
}

/** An .xlsx file made by exceljs. */
export async function xlsxOf(fill: (sheet: Worksheet, workbook: Workbook) => void): Promise<Uint8Array> {
  const workbook = new Workbook();
  fill(workbook.addWorksheet("Báo cáo"), workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** An .xlsx file from the XML of its sheets, by name. */
export function xlsxOfXml(sheets: Readonly<Record<string, string>>, others: Zippable = {}): Uint8Array {
  const names = Object.keys(sheets);
  const part = (xml: string) => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${xml}`);
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  return zipSync({
    "[Content_Types].xml": part(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    ),
    "xl/workbook.xml": part(
      `<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets>${names
        .map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
        .join("")}</sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": part(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names
        .map(
          (_, index) =>
            `<Relationship Id="rId${index + 1}" Type="${relationships}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
        )
        .join("")}</Relationships>`,
    ),
    ...Object.fromEntries(
      names.map((name, index) => [`xl/worksheets/sheet${index + 1}.xml`, part(sheets[name] ?? "")]),
    ),
    ...others,
  });
}

/** The XML of a sheet with some content. */
export function sheetXml(sheetData: string, rest = ""): string {
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${sheetData}</sheetData>${rest}</worksheet>`;
}

/** The workbook that bytes hold; fails where they are refused. */
export function workbookOf(bytes: Uint8Array, name = "bao-cao.xlsx"): SourceWorkbook {
  const result = readSourceFile(bytes, name, null);
  if (isFinding(result)) throw new Error(`refused: ${JSON.stringify(result)}`);
  return result;
}

/** The first sheet that bytes hold. */
export function gridOf(bytes: Uint8Array, name = "bao-cao.xlsx") {
  const [grid] = workbookOf(bytes, name).grids;
  if (!grid) throw new Error("no sheet");
  return grid;
}

/** Bytes of a text, one byte per character up to U+00FF. */
export function latinBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
