import type { Part } from "../indicators/item";
import { foldText } from "../numbers/foldText";
import { readHeading, type Heading } from "./heading";
import type { ItemIndex } from "./itemLabels";
import type { LabelMatch } from "./labelMatch";
import { withoutNumbering } from "./labelText";
import { isNeverCounted } from "./measureWords";
import type { TableColumn, TableRegion } from "./tableRegion";

/** A column that holds one part of an item's figure, in a table with items across. */
export interface ItemColumn {
  readonly column: number;
  readonly item: string;
  readonly part: Part;
  /** The heading that names the item, as written. */
  readonly title: string;
  /** How surely its heading names the item, up to 1; what the officer decided is 2. */
  readonly confidence: number;
}

/** A column whose heading gives no figure of an item, and why. */
export type OtherColumn = { readonly column: number; readonly title: string } & (
  | { readonly why: "unknown" }
  | { readonly why: "ambiguous"; readonly items: readonly string[] }
  | { readonly why: "other-year"; readonly years: readonly number[] }
  | { readonly why: "part-of-year"; readonly item: string }
  | { readonly why: "quarter"; readonly item: string }
);

/** The columns of a table with items across. */
export interface ItemColumns {
  readonly columns: readonly ItemColumn[];
  readonly others: readonly OtherColumn[];
}

/** What headings are compared with, and how a decided one reads. */
export interface HeadingContext {
  readonly index: ItemIndex;
  readonly year: number;
  /** By folded heading: the item's id, or null for a column that is none. */
  readonly decided: ReadonlyMap<string, string | null>;
  readonly isPlace: (name: string) => boolean;
}

/** Headings that tell a part, a year or a quarter of what stands above them. */
const detailTags = new Set(["total", "male", "female", "within", "result", "wholeYear", "estimate"]);
const notRead = ["percent", "plan", "compared", "note", "cause", "proposal"] as const;
const noFigures = [...notRead, "personal", "place", "order", "code"] as const;

type NamedColumn =
  | { readonly is: "item"; readonly column: ItemColumn }
  | { readonly is: "other"; readonly column: OtherColumn }
  /** A sex alone: it goes with the item before. */
  | { readonly is: "detail" }
  | { readonly is: "none" };

/**
 * The columns of a table whose headings name items; none where its items go down. Columns whose headings are not
 * understood, and those of other times, come apart from them.
 */
export function findItemColumns(region: TableRegion, context: HeadingContext): ItemColumns {
  const columns: ItemColumn[] = [];
  const others: OtherColumn[] = [];
  let whole: string | undefined;
  let before: ItemColumn | undefined;
  for (const column of region.columns.filter(({ hidden }) => !hidden)) {
    const named = nameColumn(column, whole, context);
    if (named.is === "other") {
      others.push(named.column);
      before = undefined;
    }
    const found =
      named.is === "item" ? named.column : sexOfColumnBefore(column, named, before, context.index);
    const item = found && context.index.items.get(found.item);
    if (!found || !item) continue;
    whole = item.partOf ?? item.id;
    before = found;
    columns.push(found);
  }
  return { columns, others };
}

/** "Dân số | Trong đó: nữ": a heading of a sex alone goes with the item before it. */
function sexOfColumnBefore(
  { column, heading, path }: TableColumn,
  { is }: NamedColumn,
  before: ItemColumn | undefined,
  index: ItemIndex,
): ItemColumn | null {
  const isNext = before !== undefined && column - before.column <= 2;
  if (is !== "detail" || !isNext || path.length === 0 || heading.part === null || heading.part === "total")
    return null;
  if (index.items.get(before.item)?.kind !== "sex") return null;
  return { ...before, column, part: heading.part };
}

function nameColumn(
  column: TableColumn,
  whole: string | undefined,
  { index, year, decided, isPlace }: HeadingContext,
): NamedColumn {
  const cells = column.titles.map((title, at) => ({ title, heading: readHeading(column.path[at] ?? "") }));
  const details: Heading[] = [];
  while (cells.length > 0 && isDetail(cells.at(-1)?.heading)) {
    const last = cells.pop();
    if (last) details.push(last.heading);
  }
  const own = cells.at(-1);
  if (!own) return { is: "detail" };
  const above = cells.slice(0, -1).map(({ heading }) => heading);
  const around = [...details, ...above];
  const saysOther = ({ tags }: Heading) => notRead.some((tag) => tags.has(tag));
  if (around.some(saysOther) || (own.heading.unknown === "" && saysOther(own.heading))) return { is: "none" };
  const title = cells
    .filter(({ heading }) => !isDetail(heading))
    .map((each) => each.title)
    .join(" / ");
  const at = { column: column.column, title };
  const match = decide(
    title,
    cells.map((each) => each.title),
    whole,
    { index, decided },
  );
  const years = [...new Set([...around, own.heading].flatMap((each) => each.years))];
  const namesItem = match.kind === "item" || match.kind === "by-quarter";
  if (years.length > 0 && !years.includes(year))
    return namesItem ? { is: "other", column: { ...at, why: "other-year", years } } : { is: "none" };
  const quarter = details.map((detail) => detail.quarter).find((each) => each !== null) ?? null;
  const confidence = match.kind === "item" ? match.confidence : 1;
  if (match.kind === "by-quarter" && quarter !== null) {
    const item = match.items[quarter - 1] ?? "";
    return { is: "item", column: { ...at, item, part: "total", confidence } };
  }
  if (match.kind === "ambiguous" || match.kind === "by-quarter")
    return { is: "other", column: { ...at, why: "ambiguous", items: match.items } };
  if (match.kind === "item") {
    if (around.some(({ tags }) => tags.has("partOfYear")))
      return { is: "other", column: { ...at, why: "part-of-year", item: match.item } };
    if (quarter !== null) return { is: "other", column: { ...at, why: "quarter", item: match.item } };
    const partOf = (headings: readonly Heading[]) =>
      headings.map((each) => each.part).find((each) => each !== null);
    const part = partOf(details) ?? match.part ?? partOf(above.filter(isDetail)) ?? "total";
    return { is: "item", column: { ...at, item: match.item, part, confidence } };
  }
  const isNoFigure =
    match.kind === "rate" ||
    own.heading.unknown === "" ||
    noFigures.some((tag) => own.heading.tags.has(tag)) ||
    isNeverCounted(foldText(title)) ||
    isPlace(own.title);
  return isNoFigure ? { is: "none" } : { is: "other", column: { ...at, why: "unknown" } };
}

function isDetail(heading: Heading | undefined): boolean {
  if (!heading || heading.unknown !== "") return false;
  return [...heading.tags].every((tag) => detailTags.has(tag));
}

/** As the officer decided, else by the heading's words. */
function decide(
  title: string,
  titles: readonly string[],
  whole: string | undefined,
  { index, decided }: Pick<HeadingContext, "index" | "decided">,
): LabelMatch {
  const item = decided.get(foldText(withoutNumbering(title)));
  if (item === null) return { kind: "rate" };
  if (item !== undefined && index.items.has(item)) return { kind: "item", item, part: null, confidence: 2 };
  return bestMatch(titles, whole, index);
}

/** By its own words, else as a part of the item before, else with the heading above. */
function bestMatch(titles: readonly string[], whole: string | undefined, index: ItemIndex): LabelMatch {
  const own = titles.at(-1) ?? "";
  const parent = titles.at(-2);
  const wholeAbove = parent === undefined ? undefined : wholeItem(index.match(parent));
  const match = index.match(own, {
    whole: wholeAbove ?? (/^\s*(trong đó|t\.?\s*đó)/iu.test(own) ? whole : undefined),
    section: parent,
  });
  if (match.kind === "item" || match.kind === "by-quarter" || match.kind === "rate" || parent === undefined)
    return match;
  return index.match(`${parent} ${own}`);
}

function wholeItem(match: LabelMatch): string | undefined {
  return match.kind === "item" ? match.item : undefined;
}
