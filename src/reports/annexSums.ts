import type { Finding } from "../findings/finding";
import type { Indicator, Measure } from "../indicators/indicator";
import type { Item, Part, Parts } from "../indicators/item";
import { measureKey } from "../indicators/measureKey";
import { noParts, onlyParts } from "../indicators/share";
import { sidesOf, type Side } from "../indicators/sides";
import type { SummedShare } from "../indicators/summedShare";
import { noSums } from "../indicators/shareOfSums";
import { sumExactly } from "../numbers/exact";
import type { Plan } from "../plans/plan";
import type { ItemRows } from "./annexFigures";
import type { MarkedIndicator } from "./annexMark";
import type { AnnexSheets, FiguresTable, IndicatorTable } from "./annexSheets";
import { readFigureCell } from "./figureCell";

/** What an annex adds to the plan's indicators, and what of it could not be taken. */
export interface AnnexSums {
  readonly sums: Map<string, SummedShare>;
  readonly findings: Finding[];
}

/** What one indicator adds, without how complete it is; null where a cell of it cannot be read. */
type Added = Pick<SummedShare, "numerator" | "denominator" | "answers" | "counts"> | null;

const partOrder: readonly Part[] = ["total", "male", "female"];

/**
 * Reads what an annex adds to each indicator: numerators and denominators from its table of indicators, for there
 * the units that gave one side alone were left out; counts judged apart from its figures.
 */
export function readAnnexSums(
  { mark, indicators, figures }: AnnexSheets,
  itemRows: ItemRows,
  plan: Plan,
  items: readonly Item[],
): AnnexSums {
  const sums = new Map<string, SummedShare>();
  const findings: Finding[] = [];
  const rows = indicators && codeRows(indicators);
  for (const indicator of plan.indicators) {
    const marked = mark.indicators.find(({ code }) => code === indicator.code);
    const row = rows?.get(indicator.code);
    if (!marked || !indicators || row === undefined) continue;
    const { measure } = indicator;
    if (marked.measure !== measureKey(measure)) {
      findings.push(otherMeasure(indicators, indicator));
      continue;
    }
    const cells = new SideCells(indicators, row, indicator.code);
    const added =
      measure.kind === "every"
        ? { ...noSums, counts: countsOf(figures, itemRows, measure.items, marked) }
        : addedBy(cells, measure, items);
    findings.push(...cells.findings);
    const { expected, provisional } = marked;
    if (added && cells.findings.length === 0) sums.set(indicator.code, { ...added, expected, provisional });
  }
  return { sums, findings };
}

function addedBy(
  cells: SideCells,
  measure: Exclude<Measure, { kind: "every" }>,
  items: readonly Item[],
): Added {
  const item = (id: string) => items.find((one) => one.id === id);
  switch (measure.kind) {
    case "rate":
    case "rate-each-sex":
    case "ratio-of-means": {
      const { numerator, denominator } = sidesOf(measure, items);
      const read = (name: SideName, side: Side) => onlyParts(cells.read(name, item(side.item)), side.shown);
      return { numerator: read("numerator", numerator), denominator: read("denominator", denominator) };
    }
    case "sum": {
      const { part, item: id } = measure.term;
      return { ...noSums, numerator: onlyParts(cells.read("numerator", item(id)), [part]) };
    }
    case "answer": {
      const yes = cells.read("numerator", undefined).total;
      const all = cells.read("denominator", undefined).total;
      if (yes === null || all === null) return noSums;
      return yes > all ? null : { ...noSums, answers: { yes, no: all - yes } };
    }
    case "narrative":
      return noSums;
  }
}

type SideName = "numerator" | "denominator";

/** The cells of an indicator's row, read with what is wrong with them. */
class SideCells {
  readonly findings: Finding[] = [];

  constructor(
    private readonly table: IndicatorTable,
    private readonly row: number,
    private readonly indicator: string,
  ) {}

  /** @param item what is counted; whole numbers where it is not known */
  read(side: SideName, item: Item | undefined): Parts<number | null> {
    const { cells, numeratorColumn, denominatorColumn } = this.table;
    const first = side === "numerator" ? numeratorColumn : denominatorColumn;
    const [total, male, female] = partOrder.map((_, at) => {
      const { part, finding } = readFigureCell(cells, this.row, first + at, item ?? wholeNumber);
      if (finding) this.findings.push({ ...finding, indicator: this.indicator });
      return part.value;
    });
    return { ...noParts, total: total ?? null, male: male ?? null, female: female ?? null };
  }
}

const wholeNumber: Item = { id: "", label: "", unit: "", kind: "count" };

function codeRows({ cells, codeColumn, headerRow }: IndicatorTable): Map<string, number> {
  const rows = new Map<string, number>();
  cells.grid.rows.forEach((_, row) => {
    const code = cells.text(row, codeColumn);
    if (row > headerRow && code !== "" && !rows.has(code)) rows.set(code, row);
  });
  return rows;
}

/** Sums of the items as they stand now, less what does not count. */
function countsOf(
  { cells, sumColumn }: FiguresTable,
  itemRows: ItemRows,
  ids: readonly string[],
  { uncounted = [] }: MarkedIndicator,
): (number | null)[] {
  return ids.map((id, at) => {
    const row = itemRows.get(id)?.[0];
    const sum = row === undefined ? null : cells.grid.rows[row]?.[sumColumn];
    const without = uncounted[at] ?? null;
    return typeof sum !== "number" || without === null ? null : sumExactly([sum, -without]);
  });
}

function otherMeasure({ cells }: IndicatorTable, { code }: Indicator): Finding {
  return {
    code: "other-measure",
    severity: "error",
    place: { sheet: cells.grid.sheet },
    indicator: code,
  };
}
