import type { Finding, FindingOf, FindingValues } from "../findings/finding";
import type { Comparator, Requirement, Target } from "../indicators/indicator";
import { comparatorWords, targetColumns } from "../messages/sheets";
import type { CellValue } from "../numbers/cellReading";
import { readCell } from "../numbers/readCell";
import { cellAddress, cellKey, type Grid } from "../reports/grid";

type Problem = NonNullable<FindingValues["plan-invalid"]["problem"]>;

/** Which column of the sheet each heading stands over. */
export type TargetColumnPlaces = Readonly<Partial<Record<keyof typeof targetColumns, number>>>;

/** A row of Chỉ tiêu being read; what cannot be used is said and left as the plan had it. */
export class TargetRow {
  readonly findings: Finding[] = [];

  constructor(
    private readonly grid: Grid,
    readonly row: number,
    private readonly places: TargetColumnPlaces,
  ) {}

  /** The cell's value under a heading; null where it is blank or the column is gone. */
  value(column: keyof typeof targetColumns): CellValue {
    const place = this.places[column];
    const value = place === undefined ? null : (this.grid.rows[this.row]?.[place] ?? null);
    return typeof value === "string" && value.trim() === "" ? null : value;
  }

  text(column: keyof typeof targetColumns): string {
    const value = this.value(column);
    return value === null ? "" : String(value).trim();
  }

  get isBlank(): boolean {
    return (Object.keys(targetColumns) as (keyof typeof targetColumns)[]).every(
      (key) => this.value(key) === null,
    );
  }

  say(column: keyof typeof targetColumns, problem: Problem): void {
    const place = this.places[column];
    const finding: FindingOf<"plan-invalid"> = {
      code: "plan-invalid",
      severity: "error",
      place: {
        sheet: this.grid.sheet,
        ...(place === undefined ? {} : { cell: cellAddress(this.row, place) }),
      },
      values: { field: targetColumns[column], asWritten: this.text(column), problem },
    };
    this.findings.push(finding);
  }

  /**
   * The target the row asks for, each bad cell as `base` had it.
   *
   * @param base the plan's own target of this row; null for a row the officer put in
   * @returns null where the row asks for nothing that can be used
   */
  target(base: Target | null): Target | null {
    const asksNothing = (["year", "comparator", "value"] as const).every(
      (column) => this.value(column) === null,
    );
    if (asksNothing && base === null) return null;
    const year = this.year("year") ?? base?.year ?? null;
    const requirement = this.requirement() ?? base;
    if (year === null || requirement === null) return null;
    const { comparator, value } = requirement;
    const baseline = this.baseline(base);
    const same = base !== null && comparator === base.comparator && String(value) === String(base.value);
    return {
      year,
      comparator,
      value,
      ...(same && base.judgedAs ? { judgedAs: base.judgedAs } : {}),
      ...(baseline ? { baseline } : {}),
    };
  }

  private year(column: "year" | "baselineYear"): number | null {
    const year = this.number(column);
    if (year !== null && Number.isInteger(year) && year >= 1945 && year <= 2200) return year;
    this.say(column, "not-a-year");
    return null;
  }

  private requirement(): Requirement | null {
    const comparator = readComparator(this.text("comparator"));
    if (comparator === null) {
      this.say("comparator", "not-a-comparator");
      return null;
    }
    if (comparator === "yes") return { comparator, value: null };
    const number = comparator === "range" ? null : this.number("value");
    const value = number ?? (takesRange(comparator) ? this.range() : null);
    if (value === null) {
      this.say("value", "not-a-number");
      return null;
    }
    return { comparator, value };
  }

  private baseline(base: Target | null): Target["baseline"] | null {
    if (this.value("baselineYear") === null && this.value("baselineValue") === null) return null;
    const year = this.year("baselineYear");
    const value = this.number("baselineValue");
    if (value === null) this.say("baselineValue", "not-a-number");
    return year === null || value === null ? (base?.baseline ?? null) : { year, value };
  }

  private number(column: keyof typeof targetColumns): number | null {
    const place = this.places[column];
    const percentFormat = place !== undefined && this.grid.percentCells.has(cellKey(this.row, place));
    const reading = readCell(this.value(column), "number", { percentFormat });
    if (reading.kind === "zero") return 0;
    return reading.kind === "number" ? reading.value : null;
  }

  /** "40 – 60" */
  private range(): [number, number] | null {
    const ends = this.text("value").split(/\s*(?:–|—|\s-\s|\sđến\s)\s*/);
    const [low, high] = ends.map((end) => readCell(end, "number"));
    if (ends.length !== 2 || low?.kind !== "number" || high?.kind !== "number") return null;
    return low.value <= high.value ? [low.value, high.value] : null;
  }
}

/** "Giảm từ 2 đến 3 điểm" is a range as well. */
function takesRange(comparator: Comparator): boolean {
  return comparator === "range" || comparator === "increase" || comparator === "decrease";
}

/** Signs as they are typed without a Vietnamese keyboard, beside the sheet's own words. */
const typedSigns: Readonly<Record<string, Comparator>> = {
  ">=": ">=",
  "=>": ">=",
  "<=": "<=",
  "=<": "<=",
  "~": "~",
  "≈": "~",
};

function readComparator(written: string): Comparator | null {
  const word = written.normalize("NFC").toLowerCase();
  const found = (Object.keys(comparatorWords) as Comparator[]).find((key) => comparatorWords[key] === word);
  return found ?? typedSigns[word] ?? null;
}
