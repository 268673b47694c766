import type { PlanReading } from "../../plans/text/planReading";
import { unitOfName } from "../../plans/text/unitOfName";
import { readWrittenDate, writtenDate } from "../plan/writtenDate";
import { localityIn } from "./localityIn";
import type { PlanHead } from "./planReview";

/** What has to be put right before a plan can be made of what was read. */
export type HeadProblem = "title" | "locality" | "years" | "deadline" | "units";

/** A head that can be used. */
export interface SettledHead {
  readonly title: string;
  readonly locality: string;
  readonly first: number;
  readonly last: number;
  readonly deadline: string | null;
  readonly units: readonly string[];
}

/** A plan covers a few years; more than this is a slip of the hand. */
const mostYears = 20;

/**
 * The head of the form as the text fills it in.
 *
 * @param locality as the workbook has it; blank in a new one
 * @param thisYear the year reported on where the plan covers it, or names none
 */
export function headOf(reading: PlanReading, text: string, locality: string, thisYear: number): PlanHead {
  const years = reading.parts.flatMap(({ year }) => (year === null ? [] : [year]));
  const last = reading.years?.last ?? (years.length > 0 ? Math.max(...years) : thisYear);
  const first = reading.years?.first ?? Math.min(last, thisYear);
  const names = [...reading.unitNames, ...reading.parts.flatMap(({ reportedBy }) => reportedBy)];
  return {
    title: reading.title ?? "",
    locality: localityIn(reading.title ?? "", text) || locality,
    firstYear: String(first),
    lastYear: String(last),
    year: Math.min(Math.max(thisYear, first), last),
    deadline: reading.deadline?.date ? writtenDate(reading.deadline.date) : "",
    units: [...new Set(names.map((name) => unitOfName(name).name))].join("\n"),
  };
}

/** The units of the form, one a line. */
export function unitsOfHead({ units }: PlanHead): string[] {
  const names = units.split("\n").map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== ""))];
}

/** The years the plan covers; none where they cannot be used. */
export function yearsOfHead({ firstYear, lastYear }: PlanHead): number[] {
  const [first, last] = [yearOf(firstYear), yearOf(lastYear)];
  if (first === null || last === null || last < first || last - first >= mostYears) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** @example yearOf("2026") //=> 2026 */
export function yearOf(text: string): number | null {
  const year = /^\s*\d{4}\s*$/.test(text) ? Number(text) : null;
  return year !== null && year >= 1990 && year <= 2100 ? year : null;
}

/** The head as it can be used, or what is wrong with it. */
export function settleHead(
  head: PlanHead,
): { readonly head: SettledHead } | { readonly problems: readonly HeadProblem[] } {
  const years = yearsOfHead(head);
  const written = head.deadline.trim();
  const deadline = written === "" ? null : readWrittenDate(written, head.year);
  const units = unitsOfHead(head);
  const problems: HeadProblem[] = [
    ...(head.title.trim() === "" ? (["title"] as const) : []),
    ...(head.locality.trim() === "" ? (["locality"] as const) : []),
    ...(years.length === 0 ? (["years"] as const) : []),
    ...(written !== "" && deadline === null ? (["deadline"] as const) : []),
    ...(units.length === 0 ? (["units"] as const) : []),
  ];
  if (problems.length > 0) return { problems };
  const [first = head.year, last = first] = [years[0], years[years.length - 1]];
  return {
    head: { title: head.title.trim(), locality: head.locality.trim(), first, last, deadline, units },
  };
}
