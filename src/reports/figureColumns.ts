import type { FindingOf } from "../findings/finding";
import type { Part } from "../indicators/item";
import type { HeaderTag } from "./headerWords";
import type { ValueColumn } from "./columnRoles";
import { cellAddress } from "./grid";
import { ofOnePeriod, pickColumns, type FigureColumns } from "./partColumns";
import { shownText } from "./personalText";
import type { SheetCells } from "./sheetCells";
import type { TableRegion } from "./tableRegion";

/** Which columns of a table are read. */
export interface ReadColumns {
  /** The figures of the year; null where the table gives them by quarter or place only. */
  readonly year: FigureColumns | null;
  readonly quarters: ReadonlyMap<1 | 2 | 3 | 4, FigureColumns>;
  /** Figures under each place or unit, by its name as written; empty where the table has a column for all. */
  readonly places: ReadonlyMap<string, FigureColumns>;
  /** The year the figures are of, where their heading says it. */
  readonly writtenYear: number | null;
  /** True where the figures are said to be the whole year's: "Cả năm", "Lũy kế", four quarters. */
  readonly wholeYear: boolean;
  readonly findings: readonly ColumnFinding[];
}

/** What may be wrong about columns. */
export type ColumnFinding =
  | FindingOf<"ambiguous-column">
  | FindingOf<"ambiguous-number">
  | FindingOf<"wrong-period">
  | FindingOf<"estimated">;

/** Columns that hold no figures of the year: shares, plans, comparisons. */
const otherFigures: readonly HeaderTag[] = ["percent", "plan", "compared", "personal", "code", "order"];

/** People that a table sets apart from the whole. */
const narrowed =
  /(^| )(dtts|dân tộc|tuổi|đảng viên|khuyết tật|nghèo|hộ|tôn giáo|thiểu số|ngoài|trẻ em dưới|cán bộ|công chức|viên chức)( |$)/;

/**
 * Decides which columns are read: those of the year asked for, neither plan nor percentage nor comparison, and
 * where several could be meant, none.
 *
 * @param year the year asked for
 * @param sheetYear the year the sheet's head says, null where none
 * @param isPlace tells a unit or place, whose figures may be added to those of others
 */
export function chooseColumns(
  cells: SheetCells,
  region: TableRegion,
  values: readonly ValueColumn[],
  year: number,
  sheetYear: number | null,
  isPlace: (name: string) => boolean,
): ReadColumns {
  const place = (column: number) => ({
    sheet: cells.grid.sheet,
    cell: cellAddress(region.headerRows.at(-1) ?? 0, column),
  });
  const holdsNumbers = (each: ValueColumn) =>
    region.body.slice(0, 400).some((row) => /\d/.test(cells.text(row, each.column.column)));
  const given = values.filter(
    ({ column, heading }) =>
      !column.hidden && (!otherFigures.some((tag) => heading.tags.has(tag)) || isAnswer(heading.tags)),
  );
  const figures = given.filter(({ heading }) => !heading.tags.has("partOfYear"));
  const findings: ColumnFinding[] = [];
  const dated = figures.filter(({ heading }) => heading.years.length > 0);
  const ofYear = (wanted: number) =>
    figures.filter(({ heading }) => heading.years.length === 0 || heading.years.includes(wanted));
  const others = [...new Set(dated.flatMap(({ heading }) => heading.years))];
  let wanted = year;
  let writtenYear: number | null = null;
  if (dated.some(({ heading }) => heading.years.includes(year))) writtenYear = year;
  else if (
    others.length > 0 &&
    ofYear(year).every(({ heading }) => !isFigureHeading(heading.tags, heading.part))
  ) {
    const latest =
      sheetYear !== null && others.includes(sheetYear)
        ? sheetYear
        : others.length === 1
          ? (others[0] ?? year)
          : null;
    if (latest === null || (sheetYear !== null && sheetYear !== latest)) {
      const [first] = dated;
      if (first) {
        findings.push({
          code: "wrong-period",
          severity: "error",
          place: place(first.column.column),
          values: { written: others.join(", "), expected: year },
        });
      }
      return { ...noColumns, findings };
    }
    wanted = latest;
    writtenYear = latest;
  }
  const usable = ofYear(wanted).filter(
    ({ column, heading }) =>
      isFigureHeading(heading.tags, heading.part) ||
      heading.years.length > 0 ||
      heading.quarter !== null ||
      heading.unknown !== "" ||
      column.path.length > 0,
  );
  const pick = (group: readonly ValueColumn[]) =>
    pickColumns(group, (names, column) => {
      findings.push({
        code: "ambiguous-column",
        severity: "error",
        place: place(column),
        values: { asWritten: names[0] ?? "", candidates: names },
      });
    });
  const plain = usable.filter(({ heading }) => heading.unknown === "");
  const set = plain.length > 0 ? plain : soleGroup(usable, holdsNumbers);
  const filled = usable.filter(holdsNumbers);
  const strange = set ? undefined : filled.find((each) => !isPlace(placeOf(each)));
  if (strange) {
    findings.push({
      code: "ambiguous-column",
      severity: "error",
      place: place(strange.column.column),
      values: { asWritten: shownText(strange.name), candidates: filled.map(({ name }) => shownText(name)) },
    });
  }
  const places = set || strange ? new Map<string, FigureColumns>() : byPlace(filled, pick);
  const whole = ofOnePeriod((set ?? []).filter(({ heading }) => heading.quarter === null));
  const quarters = new Map<1 | 2 | 3 | 4, FigureColumns>();
  for (const quarter of [1, 2, 3, 4] as const) {
    const group = (set ?? []).filter(({ heading }) => heading.quarter === quarter);
    if (group.length > 0) quarters.set(quarter, pick(group));
  }
  const partial = given.find((each) => each.heading.tags.has("partOfYear") && holdsNumbers(each));
  if (partial && whole.length === 0 && quarters.size === 0 && places.size === 0) {
    findings.push({
      code: "wrong-period",
      severity: "error",
      place: place(partial.column.column),
      values: { written: shownText(partial.column.title), expected: year },
    });
  }
  const estimate = whole.find(({ heading }) => heading.tags.has("estimate"));
  const read = whole.length > 0 ? pick(whole) : null;
  if (estimate && [...(read?.parts.values() ?? [])].includes(estimate.column.column)) {
    findings.push({
      code: "estimated",
      severity: "warning",
      place: place(estimate.column.column),
      values: { asWritten: shownText(estimate.column.title) },
    });
  }
  const wholeYear = quarters.size === 4 || whole.some(({ heading }) => heading.tags.has("wholeYear"));
  return { year: read, quarters, places, writtenYear, wholeYear, findings };
}

/** Nothing that could be read. */
export const noColumns: ReadColumns = {
  year: null,
  quarters: new Map(),
  places: new Map(),
  writtenYear: null,
  wholeYear: false,
  findings: [],
};

function isAnswer(tags: ReadonlySet<HeaderTag>): boolean {
  return tags.has("answer") || ((tags.has("yes") || tags.has("no")) && !tags.has("plan"));
}

const figureTags: readonly HeaderTag[] = [
  "result",
  "total",
  "male",
  "female",
  "answer",
  "yes",
  "no",
  "wholeYear",
  "estimate",
];

function isFigureHeading(tags: ReadonlySet<HeaderTag>, part: Part | null): boolean {
  return part !== null || figureTags.some((tag) => tags.has(tag));
}

/** The columns of a table that has but one set of figures, under a heading in words of its own. */
function soleGroup(
  values: readonly ValueColumn[],
  holdsNumbers: (each: ValueColumn) => boolean,
): ValueColumn[] | null {
  const filled = values.filter(holdsNumbers);
  const names = new Set(filled.map(({ heading }) => heading.unknown));
  const [name] = names;
  if (names.size !== 1 || name === undefined || narrowed.test(name)) return names.size === 0 ? [] : null;
  return filled;
}

/** The heading that would name the place whose figures a column has. */
function placeOf({ column: { path, title } }: ValueColumn): string {
  return path.length > 1 ? (title.split(" / ")[0] ?? title) : title;
}

function byPlace(
  values: readonly ValueColumn[],
  pick: (group: readonly ValueColumn[]) => FigureColumns,
): Map<string, FigureColumns> {
  const groups = new Map<string, ValueColumn[]>();
  for (const value of values) {
    const written = placeOf(value);
    groups.set(written, [...(groups.get(written) ?? []), value]);
  }
  return new Map([...groups].map(([name, group]) => [name, pick(group)]));
}
