import type { Part } from "../indicators/item";
import { readHeading, type Heading } from "./heading";
import type { ItemIndex, LabelMatch } from "./itemLabels";
import type { TableColumn, TableRegion } from "./tableRegion";

/** A column that holds one part of an item's figure, in a table with items across. */
export interface ItemColumn {
  readonly column: number;
  readonly item: string;
  readonly part: Part;
  readonly hidden: boolean;
}

/** Headings that tell a part, a year or a quarter of what stands above them. */
const detailTags = new Set(["total", "male", "female", "within", "result", "wholeYear", "estimate"]);
const notRead = ["percent", "plan", "compared", "partOfYear", "note", "cause", "proposal"] as const;

/** The columns of a table whose headings name items; none where its items go down. */
export function findItemColumns(region: TableRegion, index: ItemIndex, year: number): ItemColumn[] {
  const found: ItemColumn[] = [];
  let whole: string | undefined;
  for (const column of region.columns) {
    const named = nameColumn(column, whole, index, year) ?? sexOfColumnBefore(column, found.at(-1), index);
    if (!named) continue;
    const item = index.items.get(named.item);
    if (!item) continue;
    whole = item.partOf ?? item.id;
    if (!found.some((other) => other.item === named.item && other.part === named.part)) found.push(named);
  }
  return found;
}

/** "Dân số | Trong đó: nữ": a heading of a sex alone goes with the item before it. */
function sexOfColumnBefore(
  column: TableColumn,
  before: ItemColumn | undefined,
  index: ItemIndex,
): ItemColumn | null {
  const { heading, path } = column;
  const isNext = before !== undefined && column.column - before.column <= 2;
  if (!isNext || path.length === 0 || !isDetail(heading) || heading.part === null || heading.part === "total")
    return null;
  if (index.items.get(before.item)?.kind !== "sex") return null;
  return { column: column.column, item: before.item, part: heading.part, hidden: column.hidden };
}

function nameColumn(
  column: TableColumn,
  whole: string | undefined,
  index: ItemIndex,
  year: number,
): ItemColumn | null {
  const cells = column.titles.map((title, at) => ({ title, heading: readHeading(column.path[at] ?? "") }));
  const details: Heading[] = [];
  while (cells.length > 0 && isDetail(cells.at(-1)?.heading)) {
    const last = cells.pop();
    if (last) details.push(last.heading);
  }
  const own = cells.at(-1);
  if (!own) return null;
  const around = [...details, ...cells.slice(0, -1).map(({ heading }) => heading)];
  if (around.some(({ tags }) => notRead.some((tag) => tags.has(tag)))) return null;
  if (around.some(({ years }) => years.length > 0 && !years.includes(year))) return null;
  const match = bestMatch(
    cells.map(({ title }) => title),
    whole,
    index,
  );
  const detailPart = details.map(({ part }) => part).find((part) => part !== null) ?? null;
  const quarter = details.map((detail) => detail.quarter).find((each) => each !== null) ?? null;
  const at = { column: column.column, hidden: column.hidden };
  if (match.kind === "by-quarter" && quarter !== null) {
    return { ...at, item: match.items[quarter - 1] ?? "", part: "total" };
  }
  if (match.kind !== "item" || quarter !== null) return null;
  return { ...at, item: match.item, part: detailPart ?? match.part ?? "total" };
}

function isDetail(heading: Heading | undefined): boolean {
  if (!heading || heading.unknown !== "") return false;
  return [...heading.tags].every((tag) => detailTags.has(tag));
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
