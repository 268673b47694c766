import type { Consolidation } from "../consolidation/consolidation";
import { figureOf, isCompared, reportedUnits, type ReportedUnit } from "../consolidation/reportedUnit";
import type { Part } from "../indicators/item";
import type { IndicatorResult } from "../indicators/result";
import { exactToNumber } from "../numbers/exact";

/** A figure or a result, one value a row, for Power BI, R or DuckDB. */
export type TidyRow = readonly (string | number | null)[];

/** Names of the columns of `tidyRows`. */
export const tidyColumns = [
  "kind",
  "unit",
  "year",
  "code",
  "sex",
  "value",
  "status",
  "file",
  "sheet",
  "cell",
  "provisional",
] as const;

/** "compared" is a figure set beside another unit's: who adds up figures by hand must not add it. */
type Kind = "figure" | "compared" | "indicator";

const parts: readonly Part[] = ["total", "male", "female"];

/**
 * Everything in a consolidation as one long table: the figures that count, each with the cell it was read from, then
 * the indicators. A part that was not given has no row; an answer is 1 or 0, and so is whether a result is provisional.
 *
 * @example tidyRows(consolidation)[0]
 *   //=> ["figure", "Trạm y tế", 2026, "live-births", "total", 120, null, "tram-y-te.xls", "Sheet1", "D7", null]
 */
export function tidyRows({ plan, year, reports, indicators }: Consolidation): TidyRow[] {
  const counted = reports.filter(({ excluded }) => excluded === null).map(({ report }) => report);
  return [
    ...reportedUnits(counted, plan).flatMap((unit) => unitRows(unit, year)),
    ...indicators.flatMap((result) => indicatorRows(result, year)),
  ];
}

function unitRows(unit: ReportedUnit, year: number): TidyRow[] {
  const codes = new Set(unit.reports.flatMap(({ figures }) => [...figures.keys()]));
  return [...codes].flatMap((code) => figureRows(unit, code, year));
}

/** The one figure of the unit that counts for an item; none where it is held out. */
function figureRows(unit: ReportedUnit, code: string, year: number): TidyRow[] {
  const located = figureOf(unit, code);
  if (located === null || located.figure.held) return [];
  const { figure, report } = located;
  const kind: Kind = isCompared(unit, code) ? "compared" : "figure";
  const row = (sex: Part, value: number): TidyRow => {
    const { cell } = figure.parts[sex];
    return [kind, unit.unit, year, code, sex, value, null, report.file, report.sheet, cell, null];
  };
  if (figure.answer !== undefined) return figure.answer === null ? [] : [row("total", figure.answer ? 1 : 0)];
  return parts.flatMap((part) => {
    const { value } = figure.parts[part];
    return value === null ? [] : [row(part, value)];
  });
}

function indicatorRows(result: IndicatorResult, year: number): TidyRow[] {
  const { indicator, value, male, female, status, provisional } = result;
  const kind: Kind = "indicator";
  const row = (sex: Part, rate: number | null): TidyRow => [
    kind,
    null,
    year,
    indicator.code,
    sex,
    rate,
    status,
    null,
    null,
    null,
    provisional ? 1 : 0,
  ];
  const bySex = { male, female };
  return [
    row("total", value ? exactToNumber(value) : null),
    ...(["male", "female"] as const).flatMap((sex) => {
      const rate = bySex[sex];
      return rate ? [row(sex, exactToNumber(rate))] : [];
    }),
  ];
}
