import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { strToU8, zipSync } from "fflate";
import { lechan2026 as plan } from "../src/plans/presets/lechan-2026-2030";
import { sayingUse } from "./measuredRun";

/**
 * What a sheet of some 60 MB of XML costs: read, or refused with a sentence, within the memory promised:
 * `node -r ./tools/typescript.cjs bench/largeSheet.ts`.
 */
const SHEET_BYTES = 60 * 1024 * 1024;
const MOST_MEGABYTES = 1536;
const COLUMNS = 20;

/** Sheets of that size: more cells than a report may have, and few enough cells with long texts. */
const sheets: Readonly<Record<string, (row: number, column: string) => string>> = {
  "short cells, too many of them": (row, column) => `<c r="${column}${row}"><v>${row}</v></c>`,
  "long texts": (row, column) =>
    `<c r="${column}${row}" t="inlineStr"><is><t>Nội dung số ${row} ${"của báo cáo ".repeat(12)}</t></is></c>`,
};

function main(): void {
  const folder = mkdtempSync(path.join(os.tmpdir(), "bench-large-sheet-"));
  try {
    for (const [name, cell] of Object.entries(sheets)) {
      const file = path.join(folder, "bao-cao.xlsx");
      const megabytesOfXml = writeLargeSheet(file, cell);
      report(`${name}, ${megabytesOfXml} MB of XML`, file);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @returns the size of its XML in megabytes */
function writeLargeSheet(file: string, cell: (row: number, column: string) => string): number {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const rows: string[] = [];
  for (let size = 0, row = 1; size < SHEET_BYTES; row += 1) {
    const cells = Array.from({ length: COLUMNS }, (_, column) => cell(row, String.fromCharCode(65 + column)));
    rows.push(`<row r="${row}">${cells.join("")}</row>`);
    size += Buffer.byteLength(rows.at(-1) ?? "");
  }
  const sheet = strToU8(`<worksheet xmlns="${main}"><sheetData>${rows.join("")}</sheetData></worksheet>`);
  const parts = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationships}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  };
  const texts = Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]));
  writeFileSync(file, zipSync({ ...texts, "xl/worksheets/sheet1.xml": sheet }, { level: 1 }));
  return Math.round(sheet.length / 1024 / 1024);
}

function report(name: string, file: string): void {
  const words = ["consolidate", "--plan", plan.id, "--year", "2026", "--json", file];
  const started = performance.now();
  const { stdout, stderr } = spawnSync(process.execPath, [...sayingUse, "dist/cli.js", ...words], {
    cwd: path.resolve(__dirname, ".."),
    encoding: "utf8",
  });
  const seconds = (performance.now() - started) / 1000;
  const megabytes = Number(/peak (\d+)/.exec(stderr)?.[1] ?? NaN);
  const isWithin = megabytes <= MOST_MEGABYTES;
  console.log(
    [
      `${name}: ${seconds.toFixed(1)} s, peak ${megabytes} MB (at most ${MOST_MEGABYTES}) ${isWithin ? "ok" : "TOO MUCH"}`,
      `  ${whatCame(stdout)}`,
    ].join("\n"),
  );
  if (!isWithin) process.exitCode = 1;
}

/** The sentence why a file was refused, or the first thing said of it. */
function whatCame(json: string): string {
  const { units } = JSON.parse(json) as {
    units: { error?: string; findings?: { message: string }[] }[];
  };
  const [unit] = units;
  return unit?.error ?? unit?.findings?.[0]?.message ?? "read, nothing to say";
}

main();
