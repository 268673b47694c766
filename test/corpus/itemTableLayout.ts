import type { Area, CellValue } from "../../src/reports/grid";
import type { Entry } from "./entries";
import type { Random } from "./random";
import { spell, spellAnswer } from "./spelling";
import { nothing, type TrueFigure } from "./truth";
import { strangers } from "./wordings";

/** A table as rows of cells, with the truth of what a reader must take from it. */
export interface LaidOut {
  readonly rows: CellValue[][];
  readonly merges: Area[];
  readonly truth: Record<string, TrueFigure>;
}

type Part = "total" | "male" | "female";

/** A column: its headings top to bottom, and what stands in it. */
interface Column {
  readonly path: readonly string[];
  readonly cell: (entry: Entry, order: number) => CellValue;
  readonly part?: Part;
  readonly sum?: boolean;
}

export interface TableOptions {
  readonly parts:
    "total-male-female" | "female-male-total" | "total-within-female" | "total-female-male" | "male-female";
  readonly headerRows: 1 | 2 | 3;
  readonly merged: boolean;
  readonly numbering: boolean;
  readonly plan: boolean;
  readonly lastYear: boolean;
  readonly percent: boolean;
  readonly measure: boolean;
  readonly notes: boolean;
  readonly order: boolean;
  readonly sections: boolean;
  readonly total: "none" | "first" | "last";
  readonly strangers: number;
  readonly firstColumn: number;
  readonly year: number;
}

export function randomOptions(random: Random, year: number): TableOptions {
  return {
    parts: random.pick([
      "total-male-female",
      "female-male-total",
      "total-within-female",
      "total-female-male",
      "male-female",
    ] as const),
    headerRows: random.pick([1, 2, 3] as const),
    merged: random.chance(0.7),
    numbering: random.chance(0.4),
    plan: random.chance(0.3),
    lastYear: random.chance(0.3),
    percent: random.chance(0.3),
    measure: random.chance(0.7),
    notes: random.chance(0.5),
    order: random.chance(0.85),
    sections: random.chance(0.4),
    total: random.pick(["none", "none", "first", "last"] as const),
    strangers: random.whole(0, 3),
    firstColumn: random.pick([0, 0, 1, 2]),
    year,
  };
}

const totalWords = ["Tổng số", "Tổng", "Tổng cộng", "Chung", "Cộng"];
const maleWords = ["Nam", "Số nam", "Nam giới"];
const femaleWords = ["Nữ", "Số nữ", "Nữ giới"];
const labelWords = [
  "Nội dung",
  "Chỉ tiêu",
  "Nội dung số liệu",
  "Tên chỉ tiêu",
  "Nội dung báo cáo",
  "Danh mục",
  "Tiêu chí",
  "NỘI DUNG",
];

/** Lays entries out one below the other. */
export function layItemTable(random: Random, entries: readonly Entry[], options: TableOptions): LaidOut {
  const columns = columnsFor(random, options);
  const { header, merges } = layHeader(columns, options);
  const rows = [...header];
  const offset = Array.from({ length: options.firstColumn }, (): CellValue => null);
  if (options.numbering) {
    rows.push([
      ...offset,
      ...columns.map((_, at) =>
        at === 0 ? "A" : at === 1 && options.order ? "B" : at - (options.order ? 1 : 0),
      ),
    ]);
  }
  const line = (entry: Entry, order: number) =>
    rows.push([...offset, ...columns.map((column) => column.cell(entry, order))]);
  const bare = (label: string, mark: CellValue, cells: (column: Column) => CellValue) =>
    rows.push([
      ...offset,
      ...columns.map((column, at) =>
        options.order && at === 0 ? mark : at === (options.order ? 1 : 0) ? label : cells(column),
      ),
    ]);
  const sumOf = (some: readonly Entry[]) => (column: Column) =>
    column.sum
      ? some.reduce((sum, { figure }) => sum + (figure[column.part ?? "total"] ?? figure.total ?? 0), 0)
      : null;
  if (options.total === "first") bare(random.pick(["Tổng cộng", "Tổng số", "TỔNG"]), null, sumOf(entries));
  const groups = options.sections ? cut(entries, random.whole(2, 3)) : [entries];
  const odd = Array.from({ length: options.strangers }, () => random.pick(strangers));
  groups.forEach((group, index) => {
    if (options.sections) {
      const name = random.pick([
        "Lĩnh vực chính trị",
        "Về kinh tế, lao động",
        "Mục tiêu " + (index + 1),
        "Lĩnh vực y tế, giáo dục",
      ]);
      bare(name, ["I", "II", "III"][index] ?? "IV", random.chance(0.3) ? sumOf(group) : () => null);
    }
    group.forEach((entry, at) => {
      line(entry, at + 1);
      const strange = odd[at + index];
      // A stranger directly below a whole would be read as its part by anybody.
      if (strange !== undefined && index === 0)
        bare(strange, at + 1, (column) => (column.sum ? random.whole(1, 9) : null));
    });
  });
  if (options.total === "last") bare(random.pick(["Tổng cộng", "Cộng", "Tổng số"]), null, sumOf(entries));
  const truth = Object.fromEntries(
    entries.map(({ item, figure }) => [item.id, asGiven(figure, item.kind, options)]),
  );
  return { rows, merges, truth };
}

function asGiven(figure: TrueFigure, kind: string, { parts }: TableOptions): TrueFigure {
  if (kind === "count" && parts === "male-female") return nothing;
  return figure;
}

function columnsFor(random: Random, options: TableOptions): Column[] {
  const { year } = options;
  const value =
    (part: Part): Column["cell"] =>
    (entry) => {
      if (entry.item.kind === "yes/no")
        return part === "total" || (options.parts === "male-female" && part === "male")
          ? spellAnswer(random, entry.figure.answer ?? null)
          : null;
      const number = entry.figure[part];
      if (entry.item.kind === "count" && part !== "total") return null;
      return number === null ? null : spell(random, number, entry.item.unit);
    };
  const deep = options.headerRows > 1;
  const top =
    options.headerRows === 3
      ? [
          random.pick([
            `Kết quả thực hiện năm ${year}`,
            `Thực hiện năm ${year}`,
            "Kết quả thực hiện",
            `Năm ${year}`,
            "Số lượng",
          ]),
        ]
      : [];
  const within = deep ? [random.pick(["Trong đó", "Chia ra", "Chia theo giới tính"])] : [];
  const total: Column = {
    path: [...top, random.pick(totalWords)],
    cell: value("total"),
    part: "total",
    sum: true,
  };
  const male: Column = {
    path: [...top, ...within, random.pick(maleWords)],
    cell: value("male"),
    part: "male",
    sum: true,
  };
  const female: Column = {
    path: [...top, ...within, random.pick(femaleWords)],
    cell: value("female"),
    part: "female",
    sum: true,
  };
  const inFemale: Column = {
    path: [...top, random.pick(["Trong đó: nữ", "Trong đó nữ", "T.đó: Nữ", "Trong đó: Nữ"])],
    cell: value("female"),
    part: "female",
    sum: true,
  };
  const values = {
    "total-male-female": [total, male, female],
    "female-male-total": [female, male, total],
    "total-within-female": [total, inFemale],
    "total-female-male": [total, female, male],
    "male-female": [male, female],
  }[options.parts];
  return [
    ...(options.order
      ? [{ path: [random.pick(["STT", "TT", "Số TT"])], cell: (_: Entry, order: number) => order }]
      : []),
    { path: [random.pick(labelWords)], cell: ({ label }: Entry) => label },
    ...(options.measure
      ? [{ path: [random.pick(["ĐVT", "Đơn vị tính", "Đơn vị"])], cell: ({ item }: Entry) => item.unit }]
      : []),
    ...(options.plan
      ? [
          {
            path: [random.pick([`Kế hoạch ${year}`, "Chỉ tiêu giao", `KH năm ${year}`, "Kế hoạch giao"])],
            cell: () => random.whole(1, 500),
          },
        ]
      : []),
    ...(options.lastYear
      ? [
          {
            path: [
              random.pick([
                `Năm ${year - 1}`,
                `Thực hiện ${year - 1}`,
                "Cùng kỳ năm trước",
                `Cùng kỳ ${year - 1}`,
              ]),
            ],
            cell: () => random.whole(1, 500),
          },
        ]
      : []),
    ...values,
    ...(options.percent
      ? [
          {
            path: [random.pick(["Tỷ lệ (%)", "Tỷ lệ nữ (%)", "% so với KH", "Đạt tỷ lệ %"])],
            cell: () => random.whole(1, 99),
          },
        ]
      : []),
    ...(options.notes
      ? [
          {
            path: [random.pick(["Ghi chú", "Nguồn số liệu", "Khó khăn, vướng mắc"])],
            cell: () => random.pick([null, null, "Theo báo cáo quý", "không"]),
          },
        ]
      : []),
  ];
}

function layHeader(
  columns: readonly Column[],
  options: TableOptions,
): { header: CellValue[][]; merges: Area[] } {
  const depth = Math.max(...columns.map(({ path }) => path.length));
  const { firstColumn } = options;
  const header = Array.from({ length: depth }, () =>
    Array.from({ length: firstColumn + columns.length }, (): CellValue => null),
  );
  const merges: Area[] = [];
  columns.forEach(({ path }, at) => {
    path.forEach((text, level) => {
      const same =
        at > 0 &&
        path.slice(0, level + 1).every((each, above) => columns[at - 1]?.path[above] === each) &&
        level < path.length - 1;
      if (!same) header[level]![firstColumn + at] = text;
    });
    if (path.length < depth)
      merges.push({
        row: path.length - 1,
        column: firstColumn + at,
        lastRow: depth - 1,
        lastColumn: firstColumn + at,
      });
  });
  for (let level = 0; level < depth - 1; level += 1) {
    for (let at = 0; at < columns.length; at += 1) {
      const shares = (other: number) =>
        (columns[other]?.path.length ?? 0) > level + 1 &&
        columns[at]!.path.slice(0, level + 1).join() === columns[other]!.path.slice(0, level + 1).join();
      if (columns[at]!.path.length <= level + 1 || (at > 0 && shares(at - 1))) continue;
      let last = at;
      while (last + 1 < columns.length && shares(last + 1)) last += 1;
      if (last > at)
        merges.push({ row: level, column: firstColumn + at, lastRow: level, lastColumn: firstColumn + last });
    }
  }
  return { header, merges: options.merged ? merges : [] };
}

function cut<Value>(values: readonly Value[], pieces: number): Value[][] {
  const size = Math.ceil(values.length / pieces);
  return Array.from({ length: pieces }, (_, at) => values.slice(at * size, (at + 1) * size)).filter(
    (piece) => piece.length > 0,
  );
}

/** Moves a table's merged areas down below the lines above it. */
export function shiftMerges(merges: readonly Area[], rows: number): Area[] {
  return merges.map(({ row, column, lastRow, lastColumn }) => ({
    row: row + rows,
    column,
    lastRow: lastRow + rows,
    lastColumn,
  }));
}
