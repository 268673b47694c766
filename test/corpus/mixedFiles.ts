import { readFileSync } from "node:fs";
import path from "node:path";
import { strToU8, zipSync } from "fflate";
import { writeWorkbook } from "../../src/files/writeWorkbook";
import { encodeTcvn3 } from "../../src/numbers/tcvn3";
import { items } from "../../src/plans/items";
import { lechan2026 as plan } from "../../src/plans/presets/lechan-2026-2030";
import type { CellValue, Grid } from "../../src/reports/grid";
import { formLayout } from "../../src/summary/formLayout";
import { gridOf, workbookOf } from "../unit/reports/grids";
import { corpusFile } from "./corpusFile";
import { encodeWindows1258 } from "./windows1258";

/** A file as it arrives. */
export interface MixedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

type Rows = CellValue[][];

/** The unit that a file calls otherwise, for the officer to choose; and a row in words of its own. */
export const unknownUnit = { written: "Bộ phận Một cửa", meant: "Văn phòng HĐND và UBND" } as const;
export const unknownRow = { label: "Buổi sinh hoạt về giới", item: "communication-events" } as const;

/**
 * What the round comes to once the officer has decided: numerator and denominator by indicator, added up by hand
 * from the files below that count.
 */
export const mixedTruth = {
  /** Boys and girls of the health station; tổ dân phố are only compared. */
  "4.1": [63, 57],
  /** Wage workers and workers, women: the economy office. */
  "2.1": [4100, 6000],
  /** Of the culture office's later file. */
  "3.2a": [6, 7],
  "6.1": [25300, 31250],
} as const;

/**
 * Twenty files as a ward gets them in a week: every format and encoding, layouts of the units' own, and the ones that
 * are no reports.
 */
export async function mixedFiles(): Promise<MixedFile[]> {
  const form = await healthForm();
  const fixture = (name: string) =>
    new Uint8Array(readFileSync(path.join(__dirname, "../unit/files/fixtures", name)));
  return [
    { name: "01 Trạm y tế.xlsx", bytes: form },
    { name: "~$01 Trạm y tế.xlsx", bytes: strToU8("user") },
    { name: "Công an phường BC năm 2026.xlsx", bytes: police() },
    { name: "PHONG KINH TE.xls", bytes: economy() },
    { name: "hoi lhpn.ods", bytes: written([sheet(counts("Hội LHPN phường", 6, 300, 280))], "ods") },
    { name: "MTTQ (1).csv", bytes: utf16(separated(counts("UBMTTQ phường", 4, 220, 120), ";")) },
    { name: "doan tn.csv", bytes: encodeWindows1258(separated(youth(), ";")) },
    { name: "cong doan.xls", bytes: strToU8(html(counts("Công đoàn phường", 2, 90, 60))) },
    { name: "TTDVSNC.docx", bytes: wordTable(counts("TT DVSNC phường Lê Chân", 5, 150, 80)) },
    { name: "VHXH ban 1.xlsx", bytes: written([sheet(culture("10/11/2026", 5, 7, 24000))], "xlsx") },
    { name: "VHXH ban 2.xlsx", bytes: cultureInTwoSheets() },
    { name: "mot cua.xlsx", bytes: written([sheet(counts(unknownUnit.written, 3, 75, 45))], "xlsx") },
    { name: "cac to dan pho.xlsx", bytes: neighbourhoods() },
    { name: "tram y te nam 2025.xlsx", bytes: written([sheet(lastYear())], "xlsx") },
    { name: "LHPN 6 thang.xlsx", bytes: written([sheet(halfYear())], "xlsx") },
    { name: "mat khau.xls", bytes: fixture("mat-khau.xls") },
    { name: "mat khau.ods", bytes: fixture("mat-khau.ods") },
    { name: "tai do dang.xlsx", bytes: form.slice(0, Math.floor(form.length / 2)) },
    { name: "trong.xlsx", bytes: new Uint8Array() },
    {
      name: "cong van.xlsx",
      bytes: written([sheet([["Kính gửi: UBND phường"], ["Xin gửi báo cáo sau."]])], "xlsx"),
    },
  ];
}

async function healthForm(): Promise<Uint8Array> {
  const unit = plan.units.find(({ name }) => name === "Trạm y tế")!;
  const entries = new Map(
    Object.entries({
      "live-births": { total: 120, male: 63, female: 57 },
      "maternal-deaths": { total: 0 },
      "adolescent-women": { total: 350 },
      "adolescent-births": { total: 2 },
    }),
  );
  const layout = formLayout({
    plan,
    unit,
    items,
    year: 2026,
    deadline: null,
    entries,
    reportDate: "2026-11-20",
  });
  return writeWorkbook([layout], { title: unit.name, author: "", created: new Date(0) });
}

/** A total that its sexes do not make, and a sheet hidden with other figures. */
function police(): Uint8Array {
  const rows: Rows = [
    ["CÔNG AN PHƯỜNG LÊ CHÂN", null, null, null, "Độc lập - Tự do - Hạnh phúc"],
    ["BÁO CÁO SỐ LIỆU BÌNH ĐẲNG GIỚI NĂM 2026"],
    ["STT", "Nội dung", "Tổng số", "Nữ", "Nam"],
    [1, "Số vụ bạo lực gia đình", 6, null, null],
    [2, "Lượt người tham dự truyền thông", 200, 120, 90],
    [3, "Hội nghị, buổi truyền thông về bình đẳng giới", "03 cuộc", null, null],
    [null, "Người lập biểu", null, null, "Trưởng Công an"],
  ];
  const hidden = gridOf(
    [
      ["TT", "Nội dung", "Tổng số"],
      [1, "Số vụ bạo lực gia đình", 60],
    ],
    { sheet: "Nháp", hidden: true },
  );
  return written([sheet(rows), hidden], "xlsx");
}

/** Typed in .VnTime, last year beside this year. */
function economy(): Uint8Array {
  const rows: Rows = [
    ["Đơn vị báo cáo: Phòng Kinh tế, Hạ tầng và Đô thị"],
    ["STT", "Nội dung", "ĐVT", "Năm 2025", null, "Năm 2026", null],
    [null, null, null, "Tổng số", "Nữ", "Tổng số", "Nữ"],
    [1, "Lao động có việc làm", "người", 12000, 5800, "12.500", "6.000"],
    [2, "Lao động làm công hưởng lương", "người", 8000, 4000, 8200, 4100],
  ];
  const typed = rows.map((row) =>
    row.map((value) => (typeof value === "string" ? encodeTcvn3(value) : value)),
  );
  const merges = [
    { row: 1, column: 3, lastRow: 1, lastColumn: 4 },
    { row: 1, column: 5, lastRow: 1, lastColumn: 6 },
  ];
  return written([gridOf(typed, { merges })], "biff8");
}

/** The two figures that most units are asked for. */
function counts(unit: string, events: number, people: number, women: number): Rows {
  return [
    ["Đơn vị báo cáo:", unit],
    ["Kỳ báo cáo:", "Năm 2026"],
    ["STT", "Nội dung", "Tổng số", "Trong đó nữ"],
    [1, "Hội nghị, buổi truyền thông về bình đẳng giới", events, null],
    [2, "Lượt người tham dự truyền thông", people, women],
  ];
}

/** A row in words of the unit's own. */
function youth(): Rows {
  return [
    ["Đơn vị báo cáo:", "Đoàn TNCS Hồ Chí Minh phường"],
    ["STT", "Nội dung", "Tổng số", "Trong đó nữ"],
    [1, unknownRow.label, 7, null],
    [2, "Lượt người tham dự truyền thông", 310, 170],
  ];
}

function culture(date: string, supported: number, victims: number, reached: number): Rows {
  return [
    ["PHÒNG VĂN HOÁ - XÃ HỘI"],
    [`Lê Chân, ngày ${date}`],
    ["BIỂU SỐ LIỆU BÌNH ĐẲNG GIỚI NĂM 2026"],
    ["TT", "Chỉ tiêu", "Tổng số", "Nam", "Nữ"],
    [1, "Người bị bạo lực gia đình, bạo lực trên cơ sở giới được phát hiện", victims, 1, victims - 1],
    [2, "Trong đó: được tiếp cận ít nhất một dịch vụ hỗ trợ cơ bản", supported, 1, supported - 1],
    [3, "Dân số", "31 250", "15 020", "16 230"],
    [4, "Người dân được tiếp cận kiến thức cơ bản về bình đẳng giới", reached, null, null],
  ];
}

/** The later report, its items shared out over two sheets. */
function cultureInTwoSheets(): Uint8Array {
  const all = culture("20/11/2026", 6, 7, 25300);
  const violence = gridOf(all.slice(0, 6), { sheet: "Bạo lực" });
  const people = gridOf([...all.slice(0, 4), ...all.slice(6)], { sheet: "Dân số" });
  return written([violence, people], "xlsx");
}

function neighbourhoods(): Uint8Array {
  return written(
    [1, 2, 3].map((number) =>
      gridOf(counts(`Tổ dân phố số 0${number}`, number, 40 * number, 20 * number), {
        sheet: `TDP ${number}`,
      }),
    ),
    "xlsx",
  );
}

function lastYear(): Rows {
  return [
    ["Đơn vị báo cáo: Trạm y tế"],
    ["BÁO CÁO NĂM 2025"],
    ["STT", "Nội dung", "Tổng số", "Nam", "Nữ"],
    [1, "Trẻ sinh ra sống", 130, 70, 60],
  ];
}

function halfYear(): Rows {
  const [head, , ...rest] = counts("Hội LHPN phường", 2, 100, 95);
  return [head!, ["Kỳ báo cáo:", "6 tháng đầu năm 2026"], ...rest];
}

function sheet(rows: Rows): Grid {
  return gridOf(rows);
}

function written(grids: readonly Grid[], type: "xlsx" | "biff8" | "ods"): Uint8Array {
  return corpusFile(workbookOf(grids), type);
}

function separated(rows: Rows, separator: string): string {
  return rows.map((row) => row.map((value) => value ?? "").join(separator)).join("\r\n");
}

function utf16(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"));
}

function html(rows: Rows): string {
  const body = rows
    .map((row) => `<tr>${row.map((value) => `<td>${value ?? ""}</td>`).join("")}</tr>`)
    .join("");
  return `<html><head><meta charset="utf-8"></head><body><table>${body}</table></body></html>`;
}

function wordTable([unit = [], period = [], ...table]: Rows): Uint8Array {
  const namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const paragraph = (text: CellValue) =>
    `<w:p><w:r><w:t xml:space="preserve">${text ?? ""}</w:t></w:r></w:p>`;
  const rows = table
    .map((row) => `<w:tr>${row.map((value) => `<w:tc>${paragraph(value)}</w:tc>`).join("")}</w:tr>`)
    .join("");
  const lines = [unit, period].map((line) => paragraph(line.join(" "))).join("");
  const xml = `<w:document xmlns:w="${namespace}"><w:body>${lines}<w:tbl>${rows}</w:tbl></w:body></w:document>`;
  return zipSync({
    "[Content_Types].xml": strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    "word/document.xml": strToU8(xml),
  });
}
