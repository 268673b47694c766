import { remembering } from "../numbers/remembering";
import type { Part } from "../indicators/item";
import { headerWords, type HeaderTag } from "./headerWords";
import { takePeriod } from "./partOfYear";
import { spot } from "./phraseTable";

/** What a heading says, before the column's cells are looked at. */
export interface Heading {
  readonly tags: ReadonlySet<HeaderTag>;
  readonly part: Part | null;
  /** Years named: "Năm 2025", "31/12/2025". */
  readonly years: readonly number[];
  /** 1 to 4 for "Quý I" to "Quý IV". */
  readonly quarter: 1 | 2 | 3 | 4 | null;
  /** Words that no known phrase covers: a place, a group of people, a unit of the plan. */
  readonly unknown: string;
}

const quarters: Readonly<Record<string, 1 | 2 | 3 | 4>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  "1": 1,
  "2": 2,
  "3": 3,
  "4": 4,
};
const quarterForm = /(?:^| )(?:quý|quy|q) ?(iv|iii|ii|i|[1-4])(?= |$)/;
const yearForm = /(?:^| )(20[0-9]{2})(?= |$)/g;
const dateForm = /(?:^| )\d{1,2} (\d{1,2})(?= 20\d\d(?: |$))/g;
/** A column up to a day before this month is no year's. */
const firstMonthOfYearEnd = 10;

/**
 * Reads what a heading says.
 *
 * @param folded the heading in the form of `foldText`; the cells of several header rows joined by spaces
 * @example readHeading("kết quả năm 2026 trong đó nữ") //=> part "female", years [2026], nothing unknown
 */
export const readHeading: (folded: string) => Heading = remembering(read);

function read(folded: string): Heading {
  const years = [...folded.matchAll(yearForm)].map(([, year]) => Number(year));
  const { period, rest: undated } = takePeriod(
    folded.replace(dateForm, " ").replace(yearForm, " ").replace(/\s+/g, " ").trim(),
  );
  const quarterMatch = quarterForm.exec(undated);
  const rest = undated.replace(quarterForm, " ").replace(/\s+/g, " ").trim();
  const spotted = spot(headerWords, rest);
  const tags = new Set(spotted.flatMap(({ tag }) => (tag === null || tag === "neutral" ? [] : [tag])));
  const lastMonth = [...folded.matchAll(dateForm)].map(([, month]) => Number(month)).at(-1);
  if (lastMonth !== undefined && lastMonth < firstMonthOfYearEnd) tags.add("partOfYear");
  if (period !== null) tags.add(period === "part" ? "partOfYear" : "wholeYear");
  // What has come together over half a year is no whole year.
  if (tags.has("partOfYear")) tags.delete("wholeYear");
  const unknown = spotted
    .filter(({ tag, words }) => tag === null && !isNumbering(words))
    .map(({ words }) => words)
    .join(" ");
  const quarter = quarterMatch?.[1] === undefined ? null : (quarters[quarterMatch[1]] ?? null);
  return { tags, part: partOf(tags), years, quarter, unknown };
}

function partOf(tags: ReadonlySet<HeaderTag>): Part | null {
  if (tags.has("male") && tags.has("female")) return tags.has("within") ? null : "total";
  if (tags.has("female")) return "female";
  if (tags.has("male")) return "male";
  return tags.has("total") ? "total" : null;
}

/** Numbers and single letters in headings: "(1)", "(3=4+5)". */
function isNumbering(word: string): boolean {
  return /^\d{1,2}$|^[a-d]$/.test(word);
}

/** True where a heading is mostly made of words that headings are made of. */
export function isHeadingLike(heading: Heading, folded: string): boolean {
  const unknownWords = heading.unknown === "" ? 0 : heading.unknown.split(" ").length;
  const words = folded.split(" ").length;
  const said = heading.tags.size > 0 || heading.quarter !== null || heading.years.length > 0;
  return said && words <= 14 && unknownWords * 2 <= words;
}
