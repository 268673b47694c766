import type { CellValue, Grid } from "../../src/reports/grid";
import { gridOf, merge } from "../unit/reports/grids";
import { busyUnits, caseOf, lechan, truthOf, unitNamed, year } from "./caseMaker";
import { entriesOf, type Entry } from "./entries";
import { headLines, writtenUnit } from "./heads";
import { layItemTable, randomOptions, shiftMerges, type LaidOut, type TableOptions } from "./itemTableLayout";
import type { Random } from "./random";
import type { CorpusCase } from "./truth";

const plain: TableOptions = {
  parts: "total-male-female",
  headerRows: 1,
  merged: true,
  numbering: false,
  plan: false,
  lastYear: false,
  percent: false,
  measure: true,
  notes: false,
  order: true,
  sections: false,
  total: "none",
  strangers: 0,
  firstColumn: 0,
  year,
};

function someEntries(random: Random, unit: string, most = 8): Entry[] {
  return entriesOf(random, unitNamed(unit), "mixed").slice(0, most);
}

/** Several units in one file, a sheet for each, beside an instructions sheet; the unit by head or by sheet name. */
export function sheetPerUnit(random: Random, at: number): CorpusCase {
  const units = random.shuffle(lechan().units.filter(({ group }) => !group)).slice(0, 3);
  const bySheetName = at % 2 === 0;
  const truth = units.map(({ name }) => ({ unit: name, year, figures: {} as LaidOut["truth"] }));
  const grids = units.map(({ name }, index): Grid => {
    const table = layItemTable(random, someEntries(random, name), randomOptions(random, year));
    const head: CellValue[][] = bySheetName
      ? [[`SỐ LIỆU BÌNH ĐẲNG GIỚI NĂM ${year}`], []]
      : headLines(random, name, year);
    truth[index]!.figures = table.truth;
    const sheet = bySheetName
      ? (at % 4 === 0 ? name.replace(/[\\/?*[\]:]/g, " ") : writtenUnit(random, name)).slice(0, 31)
      : `Sheet${index + 2}`;
    return gridOf([...head, ...table.rows], { sheet, merges: shiftMerges(table.merges, head.length) });
  });
  const guide = gridOf(
    [
      ["HƯỚNG DẪN GHI BIỂU"],
      ["1. Nhập số liệu vào các ô trống."],
      ["2. Không phát sinh thì ghi 0."],
      ["3. Gửi về Phòng VHXH trước ngày 25/11/2026."],
    ],
    { sheet: "Hướng dẫn" },
  );
  return caseOf(`sheet per unit ${at}`, [guide, ...grids], truth, { file: "tong hop.xlsx" });
}

/** Several units on one sheet, a block below each name. */
export function blocksOnOneSheet(random: Random, at: number): CorpusCase {
  const units = random.shuffle(busyUnits).slice(0, 2);
  const rows: CellValue[][] = [[`TỔNG HỢP SỐ LIỆU BÌNH ĐẲNG GIỚI NĂM ${year}`], []];
  const truth = units.map((name) => {
    const table = layItemTable(random, someEntries(random, name), plain);
    rows.push([`Đơn vị: ${writtenUnit(random, name)}`], ...table.rows, [], []);
    return { unit: name, year, figures: table.truth };
  });
  return caseOf(`blocks on one sheet ${at}`, [rows], truth);
}

/** One table, its rows under the name of each unit. */
export function unitsAsSections(random: Random, at: number): CorpusCase {
  const units = random.shuffle(busyUnits).slice(0, 3);
  const rows: CellValue[][] = [
    [`BÁO CÁO TỔNG HỢP NĂM ${year}`],
    ["STT", "Nội dung", "ĐVT", "Tổng số", "Nam", "Nữ"],
  ];
  const truth = units.map((name, index) => {
    const entries = someEntries(random, name, 6);
    rows.push([["I", "II", "III"][index] ?? "", writtenUnit(random, name)]);
    rows.push(...layItemTable(random, entries, plain).rows.slice(1));
    return { unit: name, year, figures: truthOf(entries) };
  });
  return caseOf(`units as sections ${at}`, [rows], truth);
}

/** One table with a column of units, merged or repeated. */
export function unitColumn(random: Random, at: number): CorpusCase {
  const units = random.shuffle(busyUnits).slice(0, 3);
  const rows: CellValue[][] = [
    [`Số liệu năm ${year}`],
    ["Đơn vị báo cáo", "Chỉ tiêu", "Tổng số", "Nam", "Nữ"],
  ];
  const merges = [];
  const truth = [];
  for (const name of units) {
    const entries = someEntries(random, name, 5);
    const written = writtenUnit(random, name);
    const start = rows.length;
    const laid = layItemTable(random, entries, { ...plain, order: false, measure: false }).rows.slice(1);
    rows.push(
      ...laid.map((row, index): CellValue[] => [at % 2 === 0 || index === 0 ? written : null, ...row]),
    );
    if (at % 2 === 1) merges.push(merge(start, 0, rows.length - 1, 0));
    truth.push({ unit: name, year, figures: truthOf(entries) });
  }
  return caseOf(`unit column ${at}`, [gridOf(rows, { merges })], truth);
}

/** Units across, items down. */
export function unitsAcross(random: Random, at: number): CorpusCase {
  const names = ["Trạm y tế", "Công an", "Hội Liên hiệp Phụ nữ"] as const;
  const entries = entriesOf(random, unitNamed("Hội Liên hiệp Phụ nữ"), "mixed")
    .filter(({ item }) => item.kind === "count")
    .slice(0, 4);
  const figures = names.map(() => entries.map(() => random.whole(0, 20)));
  const rows: CellValue[][] = [
    [`Tổng hợp năm ${year}`],
    ["TT", "Nội dung", "ĐVT", ...names.map((name) => writtenUnit(random, name))],
    ...entries.map(({ item, label }, index): CellValue[] => [
      index + 1,
      label,
      item.unit,
      ...figures.map((column) => column[index] ?? 0),
    ]),
  ];
  const truth = names.map((unit, column) => ({
    unit,
    year,
    figures: Object.fromEntries(
      entries.map(({ item }, index) => [
        item.id,
        { total: figures[column]?.[index] ?? 0, male: null, female: null },
      ]),
    ),
  }));
  return caseOf(`units across ${at}`, [rows], truth);
}

/** Places across with a total column. */
export function placesAcross(random: Random, at: number): CorpusCase {
  const entries = entriesOf(random, unitNamed("Hội Liên hiệp Phụ nữ"), "mixed")
    .filter(({ item }) => item.kind === "count")
    .slice(0, 4);
  const places = ["TDP 1", "TDP 2", "TDP 3"];
  const figures = entries.map(() => places.map(() => random.whole(0, 20)));
  const sum = (row: readonly number[]) => row.reduce((total, value) => total + value, 0);
  const total = random.pick(["Tổng cộng", "Tổng", "Toàn phường"]);
  const first = at % 2 === 0;
  const rows: CellValue[][] = [
    ["Đơn vị: Hội LHPN phường"],
    ["TT", "Nội dung", ...(first ? [total] : []), ...places, ...(first ? [] : [total])],
    ...entries.map(({ label }, index): CellValue[] => {
      const row = figures[index] ?? [];
      return [index + 1, label, ...(first ? [sum(row)] : []), ...row, ...(first ? [] : [sum(row)])];
    }),
  ];
  const truth = Object.fromEntries(
    entries.map(({ item }, index) => [
      item.id,
      { total: sum(figures[index] ?? []), male: null, female: null },
    ]),
  );
  return caseOf(
    `places across ${at}`,
    [rows],
    [{ unit: "Hội Liên hiệp Phụ nữ", year: null, figures: truth }],
  );
}

/** The unit said by the file's name alone. */
export function unitInFileName(random: Random, at: number): CorpusCase {
  const [unit, file] = (
    [
      ["Trạm y tế", "BC_Tram y te 2026 (1).xlsx"],
      ["Công an", "bao cao cong an phuong le chan.xls"],
      ["Hội Liên hiệp Phụ nữ", "Hội LHPN - số liệu BĐG năm 2026.xlsx"],
      ["Phòng Văn hóa - Xã hội", "bieu-so-lieu-phong-vhxh_lan2.xlsx"],
      ["Đoàn Thanh niên", "Đoàn thanh niên nộp.xlsx"],
      ["Trung tâm Dịch vụ sự nghiệp công", "TTDVSNC báo cáo 2026.ods"],
    ] as const
  )[at % 6] ?? ["Trạm y tế", "tyt.xlsx"];
  const entries = someEntries(random, unit);
  const table = layItemTable(random, entries, randomOptions(random, year));
  return caseOf(
    `unit in file name ${at}`,
    [gridOf(table.rows, { merges: table.merges })],
    [{ unit, year: null, figures: table.truth }],
    { file },
  );
}

/** Two tables of one unit, below or beside each other. */
export function severalTables(random: Random, at: number): CorpusCase {
  const unit = random.pick(busyUnits);
  const entries = entriesOf(random, unitNamed(unit), "mixed").slice(0, 8);
  const half = Math.ceil(entries.length / 2);
  const a = layItemTable(random, entries.slice(0, half), { ...plain, measure: false });
  const b = layItemTable(random, entries.slice(half), { ...plain, measure: false });
  const head = headLines(random, unit, year);
  const truth = [{ unit, year, figures: { ...a.truth, ...b.truth } }];
  if (at % 2 === 0) {
    return caseOf(
      `tables below each other ${at}`,
      [[...head, ["Biểu 1"], ...a.rows, [], ["Biểu 2"], ...b.rows]],
      truth,
    );
  }
  const width = a.rows[0]?.length ?? 0;
  const height = Math.max(a.rows.length, b.rows.length);
  const header = [...(a.rows[0] ?? []), null, ...(a.rows[0] ?? [])];
  const rows = Array.from({ length: height - 1 }, (_, index): CellValue[] => {
    const left = a.rows[index + 1] ?? [];
    return [
      ...left,
      ...Array.from({ length: width - left.length }, () => null),
      null,
      ...(b.rows[index + 1] ?? []),
    ];
  });
  return caseOf(`tables beside each other ${at}`, [[...head, header, ...rows]], truth);
}

/** A unit that the plan does not know keeps its own name. */
export function unknownUnit(random: Random, at: number): CorpusCase {
  const name =
    ["Trường THCS Trần Phú", "Chi cục Thống kê khu vực", "Hội Cựu chiến binh", "Trạm Y tế xã Tân Lập"][
      at % 4
    ] ?? "";
  const table = layItemTable(random, someEntries(random, "Trạm y tế"), plain);
  const rows: CellValue[][] = [[`Đơn vị báo cáo: ${name}`], [`Kỳ báo cáo: năm ${year}`], ...table.rows];
  return caseOf(`unknown unit ${at}`, [rows], [{ unit: name, year, figures: table.truth }], {
    findings: ["unknown-unit"],
  });
}
