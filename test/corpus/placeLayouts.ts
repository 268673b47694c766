import type { CellValue } from "../../src/reports/grid";
import { gridOf, merge } from "../unit/reports/grids";
import { caseOf, year } from "./caseMaker";
import type { Random } from "./random";
import type { CorpusCase, TrueFigure } from "./truth";

const places = ["Tổ dân phố 1", "TDP số 02", "Tổ dân phố số 3", "TDP 4", "Tổ dân phố 5", "KP6"];

interface PlaceItem {
  readonly id: string;
  readonly label: string;
  readonly sexes: boolean;
}

const choices: readonly (readonly PlaceItem[])[] = [
  [
    { id: "population", label: "Dân số", sexes: true },
    { id: "population-reached", label: "Người dân được tiếp cận kiến thức về BĐG", sexes: true },
    { id: "violence-cases", label: "Số vụ bạo lực gia đình", sexes: false },
  ],
  [
    { id: "live-births", label: "Trẻ sinh ra sống", sexes: true },
    { id: "maternal-deaths", label: "Tử vong mẹ", sexes: false },
  ],
  [
    { id: "communication-events", label: "Số buổi truyền thông", sexes: false },
    { id: "communication-participants", label: "Lượt người tham dự", sexes: true },
    { id: "violence-cases", label: "Số vụ BLGĐ", sexes: false },
  ],
  [
    { id: "employed", label: "Lao động có việc làm", sexes: true },
    { id: "wage-workers", label: "Trong đó: làm công hưởng lương", sexes: true },
  ],
];

/** Items across with places down, at their total row first, last, twice or not at all. */
export function placeLayouts(random: Random, at: number): CorpusCase {
  const shown = (choices[at % choices.length] ?? []).filter(({ label }) => label !== "Lượt người tham dự");
  const totalRow = (["last", "first", "none", "both", "none-with-blank"] as const)[at % 5] ?? "last";
  const numbered = random.chance(0.5);
  const merged = random.chance(0.7);
  const { header, merges, columns } = headerOf(
    shown,
    random.pick(["Tổ dân phố", "Tên tổ dân phố", "Địa bàn", "Đơn vị"]),
  );
  const here = random.shuffle(places).slice(0, random.whole(2, 5));
  const figures = here.map(() => columns.map(() => random.whole(0, 40)));
  columns.forEach((column, index) => {
    if (column.part === "total" && column.split)
      figures.forEach((row) => (row[index] = (row[index + 1] ?? 0) + (row[index + 2] ?? 0)));
  });
  keepPartsBelow(shown, columns, figures);
  const sums = columns.map((_, index) => figures.reduce((sum, row) => sum + (row[index] ?? 0), 0));
  const placeRows: CellValue[][] = here.map((name, index) => [index + 1, name, ...(figures[index] ?? [])]);
  if (totalRow === "none-with-blank" && placeRows[0]) placeRows[0][2] = null;
  const total: CellValue[] = random.pick([
    [null, "Tổng cộng", ...sums],
    ["Tổng", null, ...sums],
    [null, "Toàn phường", ...sums],
    [null, "Cộng", ...sums],
  ]);
  const rows: CellValue[][] = [
    ["Đơn vị báo cáo: Phòng VHXH"],
    [`Năm ${year}`],
    ...header,
    ...(numbered ? [["A", "B", ...columns.map((_, index) => index + 1)]] : []),
    ...(totalRow === "first" || totalRow === "both" ? [total] : []),
    ...placeRows,
    ...(totalRow === "last" || totalRow === "both" ? [total] : []),
  ];
  const truth: Record<string, TrueFigure> = {};
  for (const { id, sexes } of shown) {
    const value = (part: string) =>
      sums[columns.findIndex((column) => column.id === id && column.part === part)] ?? null;
    truth[id] = {
      total: value("total"),
      male: sexes ? value("male") : null,
      female: sexes ? value("female") : null,
    };
  }
  if (totalRow === "none-with-blank" && columns[0]) {
    const first = columns[0].id;
    // The blank total of one place is the sum of its sexes, where it has them.
    if (!columns[0].split) truth[first] = { total: null, male: null, female: null };
  }
  const grid = gridOf(rows, { merges: merged ? merges : [] });
  return caseOf(
    `places down, total ${totalRow} ${at}`,
    [grid],
    [{ unit: "Phòng Văn hóa - Xã hội", year, figures: truth }],
  );
}

interface PlaceColumn {
  readonly id: string;
  readonly part: "total" | "male" | "female";
  readonly split: boolean;
}

function headerOf(shown: readonly PlaceItem[], place: string) {
  const columns: PlaceColumn[] = shown.flatMap(({ id, sexes }): PlaceColumn[] =>
    sexes
      ? (["total", "male", "female"] as const).map((part) => ({ id, part, split: true }))
      : [{ id, part: "total", split: false }],
  );
  const top: CellValue[] = ["STT", place];
  const low: CellValue[] = [null, null];
  const merges = [merge(2, 0, 3, 0), merge(2, 1, 3, 1)];
  for (const { label, sexes } of shown) {
    const column = top.length;
    if (sexes) {
      top.push(label, null, null);
      low.push("Tổng số", "Nam", "Nữ");
      merges.push(merge(2, column, 2, column + 2));
    } else {
      top.push(label);
      low.push(null);
      merges.push(merge(2, column, 3, column));
    }
  }
  return { header: [top, low], merges, columns };
}

/** A "Trong đó" is never more than its whole. */
function keepPartsBelow(
  shown: readonly PlaceItem[],
  columns: readonly PlaceColumn[],
  figures: number[][],
): void {
  for (const [id, whole] of [
    ["wage-workers", "employed"],
    ["population-reached", "population"],
  ] as const) {
    if (!shown.some((item) => item.id === id)) continue;
    for (const row of figures) {
      for (const part of ["male", "female"] as const) {
        const own = columns.findIndex((column) => column.id === id && column.part === part);
        const above = columns.findIndex((column) => column.id === whole && column.part === part);
        row[own] = Math.min(row[own] ?? 0, row[above] ?? 0);
      }
      const total = columns.findIndex((column) => column.id === id && column.part === "total");
      row[total] = (row[total + 1] ?? 0) + (row[total + 2] ?? 0);
    }
  }
}
