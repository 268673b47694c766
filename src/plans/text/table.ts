import { titleWords } from "./titleWords";

/** What the columns of a table of targets hold. */
export interface TableColumns {
  /** Column of the targets' names. */
  readonly name: number;
  readonly unit: number | null;
  readonly number: number | null;
  /** Who reports. */
  readonly reporter: number | null;
  /** Columns of targets, with the year of each where its head has one. */
  readonly targets: readonly { readonly column: number; readonly year: number | null }[];
  /** The last column of what has been reached. */
  readonly reached: { readonly column: number; readonly year: number | null } | null;
}

/** A row of a table as text: cells parted by tabs, or by bars as in Markdown. */
export function cellsOf(line: string): string[] | null {
  if (line.includes("\t")) return trimmed(line.split("\t"));
  const bars = line.split("|");
  if (bars.length < 4) return null;
  return trimmed(line.startsWith("|") ? bars.slice(1, line.endsWith("|") ? -1 : undefined) : bars);
}

function trimmed(cells: readonly string[]): string[] | null {
  return cells.length >= 3 ? cells.map((cell) => cell.trim()) : null;
}

/** True for the head of a table whose columns hold targets. */
export function headsTable(cells: readonly string[]): boolean {
  return columnsOf(cells) !== null;
}

/** The texts of a row's cells, its number set before the first: "1", "Tỷ lệ …" → "1. Tỷ lệ …". Heads of columns are left out. */
export function flatRow(cells: readonly string[]): string[] {
  if (/^(stt|tt|so tt)$/.test(titleWords(cells[0] ?? ""))) return [];
  const [first = "", second, ...rest] = cells.filter((cell) => cell !== "" && !/^:?-{2,}:?$/.test(cell));
  const number = /^(\d{1,2}(?:\.\d{1,2})*|[IVX]{1,5})[.)]?$/.exec(first)?.[1];
  if (number === undefined)
    return [first, ...(second === undefined ? [] : [second]), ...rest].filter((cell) => cell !== "");
  return second === undefined ? [] : [`${number}. ${second}`, ...rest];
}

const names = /^(ten |noi dung |cac |muc tieu )*(chi tieu|noi dung|muc tieu|tieu chi|chi so|ten chi tieu)\b/;
const reached = /\b(thuc hien|uoc|hien trang|ket qua|hien tai|dat duoc|co so|xuat phat)\b/;
const demanded = /\b(ke hoach|muc tieu|chi tieu|phan dau|den nam|nam|giai doan|lo trinh)\b/;

/** Reads a row as the head of a table of targets; null where it is none. */
export function columnsOf(cells: readonly string[]): TableColumns | null {
  const heads = cells.map(titleWords);
  const name = heads.findIndex((head) => names.test(head) && yearIn(head) === null);
  if (name < 0) return null;
  const unit = heads.findIndex((head) => /^(dvt|don vi tinh|don vi do)$/.test(head));
  const number = heads.findIndex((head) => /^(stt|tt|so tt|ma)$/.test(head));
  const reporter = heads.findIndex((head) =>
    /^(don vi|co quan|phong) (bao cao|thuc hien|chu tri|phu trach|theo doi)/.test(head),
  );
  const dated = heads
    .map((head, column) => ({ head, column, year: yearIn(head) }))
    .filter(
      ({ head, column, year }) =>
        column > name && column !== unit && column !== reporter && (year !== null || demanded.test(head)),
    );
  const past =
    dated.filter(({ head }) => reached.test(head) && !/\b(ke hoach|muc tieu)\b/.test(head)).at(-1) ?? null;
  const targets = dated.filter(({ head }) => !reached.test(head) || /\b(ke hoach|muc tieu)\b/.test(head));
  if (targets.length === 0) return null;
  return {
    name,
    unit: unit < 0 ? null : unit,
    number: number < 0 ? null : number,
    reporter: reporter < 0 ? null : reporter,
    targets: targets.map(({ column, year }) => ({ column, year })),
    reached: past && { column: past.column, year: past.year },
  };
}

function yearIn(head: string): number | null {
  const years = head.match(/\b20\d\d\b/g);
  return years ? Number(years[years.length - 1]) : null;
}
