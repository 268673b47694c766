import type { Consolidation } from "../consolidation/consolidation";
import type { Part } from "../indicators/item";
import type { IndicatorResult } from "../indicators/result";
import { exactToNumber } from "../numbers/exact";
import type { ReportedFigure, UnitReport } from "../reports/unitReport";

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
] as const;

const parts: readonly Part[] = ["total", "male", "female"];

/**
 * Everything in a consolidation as one long table: the figures of the reports that count, each with the cell it was
 * read from, then the indicators. A part that was not given has no row; an answer is 1 or 0.
 *
 * @example tidyRows(consolidation)[0]
 *   //=> ["figure", "Trạm y tế", 2026, "live-births", "total", 120, null, "tram-y-te.xls", "Sheet1", "D7"]
 */
export function tidyRows({ year, reports, indicators }: Consolidation): TidyRow[] {
  const counted = reports.filter(({ excluded }) => excluded === null);
  return [
    ...counted.flatMap(({ report }) =>
      [...report.figures.values()].flatMap((figure) => figureRows(report, figure, year)),
    ),
    ...indicators.flatMap((result) => indicatorRows(result, year)),
  ];
}

function figureRows(
  report: UnitReport,
  { item, parts: given, answer }: ReportedFigure,
  year: number,
): TidyRow[] {
  const row = (sex: Part, value: number): TidyRow => [
    "figure",
    report.unit,
    year,
    item,
    sex,
    value,
    null,
    report.file,
    report.sheet,
    given[sex].cell,
  ];
  if (answer !== undefined) return answer === null ? [] : [row("total", answer ? 1 : 0)];
  return parts.flatMap((part) => {
    const { value } = given[part];
    return value === null ? [] : [row(part, value)];
  });
}

function indicatorRows({ indicator, value, male, female, status }: IndicatorResult, year: number): TidyRow[] {
  const row = (sex: Part, rate: number | null): TidyRow => [
    "indicator",
    null,
    year,
    indicator.code,
    sex,
    rate,
    status,
    null,
    null,
    null,
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
