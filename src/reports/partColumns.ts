import type { Part } from "../indicators/item";
import { partOfColumn, type ValueColumn } from "./columnRoles";
import { shownText } from "./personalText";

/** The columns of one set of figures: the year's, a quarter's, a place's. */
export interface FigureColumns {
  readonly parts: ReadonlyMap<Part, number>;
  /** Columns where an answer may stand. */
  readonly answers: readonly number[];
  readonly yes: number | null;
  readonly no: number | null;
}

/**
 * The sexes of one period are not set beside the total of another: what is done goes before what is expected, the
 * year's total before that of a shorter time.
 */
export function ofOnePeriod(columns: readonly ValueColumn[]): ValueColumn[] {
  const isTotal = (each: ValueColumn) => partOfColumn(each) === "total" && !onlyAnswers(each);
  const done = columns.filter(({ heading }) => !heading.tags.has("estimate"));
  const sure = done.some(isTotal) ? done : [...columns];
  const yearly = sure.filter(({ heading }) => heading.tags.has("wholeYear"));
  const others = sure.filter((each) => !yearly.includes(each));
  return yearly.some(isTotal) && others.some(isTotal) ? [...yearly, ...others.filter(onlyAnswers)] : sure;
}

/** One column for each part; where several are equally meant, none, and the officer is asked. */
export function pickColumns(
  group: readonly ValueColumn[],
  ask: (titles: readonly string[], column: number) => void,
): FigureColumns {
  const parts = new Map<Part, number>();
  const isTick = ({ heading }: ValueColumn) =>
    heading.tags.has("yes") !== heading.tags.has("no") &&
    !heading.tags.has("answer") &&
    heading.part === null &&
    !heading.tags.has("result");
  const yes = group.find((each) => isTick(each) && each.heading.tags.has("yes"))?.column.column ?? null;
  const no = group.find((each) => isTick(each) && each.heading.tags.has("no"))?.column.column ?? null;
  const ticks = yes !== null && no !== null ? [yes, no] : [];
  const rest = group.filter(({ column }) => !ticks.includes(column.column));
  for (const part of ["total", "male", "female"] as const) {
    const candidates = rest.filter(
      (each) => partOfColumn(each) === part && !onlyAnswers(each) && !saysNothing(each),
    );
    const best = Math.min(...candidates.map(rank));
    const chosen = candidates.filter((each) => rank(each) === best);
    const [only] = chosen;
    if (chosen.length > 1 && only)
      ask(
        chosen.map(({ name }) => shownText(name)),
        only.column.column,
      );
    else if (only) parts.set(part, only.column.column);
  }
  const answers = [...rest]
    .sort((a, b) => Number(onlyAnswers(b)) - Number(onlyAnswers(a)) || rank(a) - rank(b))
    .map(({ column }) => column.column);
  return { parts, answers, yes: ticks.length > 0 ? yes : null, no: ticks.length > 0 ? no : null };
}

/** "Trong đó" without a word under it. */
function saysNothing({ heading }: ValueColumn): boolean {
  return heading.tags.size === 1 && heading.tags.has("within");
}

function onlyAnswers({ heading }: ValueColumn): boolean {
  return heading.tags.has("answer") && heading.part === null && !heading.tags.has("result");
}

/** How readily a column is taken for its part: the lower, the sooner. */
function rank({ heading }: ValueColumn): number {
  const { tags } = heading;
  return (
    (tags.has("estimate") ? 4 : 0) +
    (tags.has("wholeYear") ? 0 : 2) +
    (heading.part === null && !tags.has("wholeYear") && heading.years.length === 0 ? 1 : 0)
  );
}
