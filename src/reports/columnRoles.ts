import type { Part } from "../indicators/item";
import { columnName } from "./columnName";
import type { Heading } from "./heading";
import { readHeading } from "./heading";
import type { HeaderTag } from "./headerWords";
import type { ItemIndex } from "./itemLabels";
import { isMeasure } from "./measureWords";
import { looksPersonal } from "./personalText";
import { partOfLabel } from "./rowWords";
import type { SheetCells } from "./sheetCells";
import type { TableColumn, TableRegion } from "./tableRegion";

/** What the columns of a table are, before it is decided which of the figures are read. */
export interface ColumnRoles {
  readonly code: number | null;
  readonly order: number | null;
  /** Columns that labels stand in, the main one first; none where no item is named down the table. */
  readonly labels: readonly number[];
  readonly measure: number | null;
  /** A column of "Tổng / Nam / Nữ" words, for tables with a row for each. */
  readonly sexWords: number | null;
  /** A column of units or places beside the labels. */
  readonly place: number | null;
  readonly cause: number | null;
  readonly proposal: number | null;
  readonly personal: readonly TableColumn[];
  /** Columns of figures or answers, whatever they are of. */
  readonly values: readonly ValueColumn[];
}

/** A column that holds figures. */
export interface ValueColumn {
  readonly column: TableColumn;
  readonly heading: Heading;
  /** What it is called in questions and decisions. */
  readonly name: string;
}

/** Rows looked at to see what a column holds. */
const sampledRows = 400;

const neverFigures: readonly HeaderTag[] = ["note", "cause", "proposal", "order", "code"];

interface Contents {
  readonly filled: number;
  readonly numbers: number;
  readonly words: number;
  readonly items: number;
  readonly codes: number;
  readonly sexWords: number;
  readonly measures: number;
  readonly personal: number;
}

/** Tells the columns of a table apart by their headings and by what stands in them. */
export function findColumnRoles(cells: SheetCells, region: TableRegion, index: ItemIndex): ColumnRoles {
  const rows = region.body.slice(0, sampledRows);
  const contents = new Map(
    region.columns.map((each) => [each.column, contentsOf(cells, rows, each.column, index)]),
  );
  const holds = (each: TableColumn) => contents.get(each.column) ?? nothing;
  const has = (each: TableColumn, tag: HeaderTag) => each.heading.tags.has(tag);
  const code =
    region.columns.find((each) => holds(each).codes > 0 && holds(each).codes * 2 > holds(each).words)
      ?.column ?? null;
  const personal = region.columns.filter(
    (each) =>
      holds(each).items === 0 && (isPersonalHeading(each) || (holds(each).personal >= 2 && !saysPart(each))),
  );
  const taken = new Set<number>([...(code === null ? [] : [code]), ...personal.map(({ column }) => column)]);
  const free = () => region.columns.filter(({ column }) => !taken.has(column));
  const order =
    free().find((each) => has(each, "order") && each.heading.unknown === "" && holds(each).items === 0)
      ?.column ?? null;
  if (order !== null) taken.add(order);
  const labels = labelColumns(free(), holds);
  labels.forEach((column) => taken.add(column));
  const measure = measureColumn(free(), holds);
  if (measure !== null) taken.add(measure);
  const sexWords =
    free().find((each) => holds(each).sexWords >= 2 && holds(each).numbers === 0)?.column ?? null;
  if (sexWords !== null) taken.add(sexWords);
  const isWords = (each: TableColumn) => holds(each).words > holds(each).numbers;
  const place =
    free().find((each) => (has(each, "place") || has(each, "measure")) && isWords(each))?.column ?? null;
  if (place !== null) taken.add(place);
  const cause = free().find((each) => has(each, "cause"))?.column ?? null;
  const proposal = free().find((each) => has(each, "proposal") && each.column !== cause)?.column ?? null;
  // A second column of labels' words ("Diễn giải") explains the figures.
  const explains = (each: TableColumn) => has(each, "label") && isWords(each);
  const values = free()
    .filter((each) => each.path.length > 0 && !neverFigures.some((tag) => has(each, tag)) && !explains(each))
    .map((each) => ({
      column: each,
      heading: each.heading,
      name: columnName(each, region.columns),
    }));
  return {
    code,
    order,
    labels,
    measure,
    sexWords,
    place,
    cause,
    proposal,
    personal,
    values: withoutCommonTop(values),
  };
}

/** Under "Tổng số", "Nam", "Nữ" stand figures, whatever list of people follows below them. */
function saysPart({ heading: { tags } }: TableColumn): boolean {
  return tags.has("total") || tags.has("male") || tags.has("female");
}

/** "Năm sinh", "Tuổi"; but "Dưới 16 tuổi" heads a count. */
function isPersonalHeading({ heading, path }: TableColumn): boolean {
  return heading.tags.has("personal") && !/\d/.test(path.join(" "));
}

const nothing: Contents = {
  filled: 0,
  numbers: 0,
  words: 0,
  items: 0,
  codes: 0,
  sexWords: 0,
  measures: 0,
  personal: 0,
};
function contentsOf(cells: SheetCells, rows: readonly number[], column: number, index: ItemIndex): Contents {
  const seen = { filled: 0, numbers: 0, words: 0, items: 0, codes: 0, sexWords: 0, measures: 0, personal: 0 };
  for (const row of rows) {
    const text = cells.text(row, column);
    if (text === "") continue;
    seen.filled += 1;
    if (index.items.has(text.toLowerCase())) seen.codes += 1;
    if (looksPersonal(text)) seen.personal += 1;
    if (/^[-+(]?[\d０-９]/.test(text) && !/\p{L}{4,}/u.test(text)) {
      seen.numbers += 1;
      continue;
    }
    seen.words += 1;
    if (isMeasure(cells.folded(row, column))) seen.measures += 1;
    else if (isSexWord(text)) seen.sexWords += 1;
    else if (text.length > 2 && index.match(text).kind !== "unknown") seen.items += 1;
  }
  return seen;
}

function isSexWord(text: string): boolean {
  return text.length < 20 && (partOfLabel(text) !== null || /^(tổng( số)?|chung|cộng)$/iu.test(text.trim()));
}

/** The column most items are named in, and those beside it that go on where its cell is blank. */
function labelColumns(columns: readonly TableColumn[], holds: (each: TableColumn) => Contents): number[] {
  const named = columns.filter((each) => holds(each).items > 0);
  const byHeading = (each: TableColumn) => (each.heading.tags.has("label") ? 1 : 0);
  const best = [...named].sort((a, b) => holds(b).items - holds(a).items || byHeading(b) - byHeading(a))[0];
  if (!best) {
    const titled = columns.find((each) => byHeading(each) === 1 && holds(each).words > holds(each).numbers);
    return titled ? [titled.column] : [];
  }
  const beside = columns.filter(
    (each) =>
      each !== best &&
      (holds(each).items > 0 || goesOn(each, best, holds(each))) &&
      (each.path.length === 0 || each.title === best.title) &&
      Math.abs(each.column - best.column) <= 2,
  );
  return [best, ...beside].map(({ column }) => column);
}

/** Under the same heading, words that say more of what stands beside them: "Tập huấn | Số lớp". */
function goesOn(
  each: TableColumn,
  best: TableColumn,
  { words, numbers, sexWords, measures }: Contents,
): boolean {
  return (
    each.path.length > 0 &&
    each.column > best.column &&
    words - measures > 0 &&
    numbers === 0 &&
    sexWords === 0
  );
}

function measureColumn(
  columns: readonly TableColumn[],
  holds: (each: TableColumn) => Contents,
): number | null {
  const byHeading = columns.find(
    (each) =>
      each.heading.tags.has("measure") &&
      holds(each).measures * 2 >= holds(each).words &&
      holds(each).numbers === 0,
  );
  const byContents = columns.find(
    (each) => holds(each).measures >= 2 && holds(each).measures === holds(each).filled,
  );
  return (byHeading ?? byContents)?.column ?? null;
}

/** Leaves out a heading over all the figures ("Kết quả thực hiện công tác năm 2026"): it tells none from another. */
function withoutCommonTop(values: readonly ValueColumn[]): ValueColumn[] {
  const [first] = values;
  const top = first?.column.path[0];
  if (values.length < 2 || top === undefined) return [...values];
  if (!values.every(({ column }) => column.path.length > 1 && column.path[0] === top)) return [...values];
  const { years, quarter, tags } = readHeading(top);
  if (quarter !== null || tags.has("partOfYear") || tags.has("estimate")) return [...values];
  return values.map((value) => {
    const rest = readHeading(value.column.path.slice(1).join(" "));
    return { ...value, heading: { ...rest, years: rest.years.length > 0 ? rest.years : years } };
  });
}

/** A column under the name of a unit or place: "Hội LHPN" is no heading of women. */
export function underPlace(value: ValueColumn, isPlace: (name: string) => boolean): ValueColumn {
  const { path, titles } = value.column;
  const place = titles.findIndex((title) => isPlace(title));
  if (place < 0) return value;
  const rest = readHeading(path.filter((_, at) => at !== place).join(" "));
  return { ...value, heading: { ...rest, unknown: `${path[place] ?? ""} ${rest.unknown}`.trim() } };
}

/** Which part a figure column stands for: Tổng where its heading says no sex. */
export function partOfColumn({ heading }: ValueColumn): Part {
  return heading.part ?? "total";
}
