import type { Consolidation } from "../consolidation/consolidation";
import type { IndicatorResult } from "../indicators/result";
import { reportWords } from "../messages/report";
import { shortfallText, targetText, valueText } from "../messages/resultText";
import { tableWords, verdictMarks, verdictWords } from "../messages/sheets";
import type { Exact } from "../numbers/exact";
import { formatNumber, formatRate } from "../numbers/formatNumber";
import { appendedColumns } from "./appendedColumns";
import type { ReportAnnex } from "./reportDocument";
import { tableRows } from "./tableRows";

/** Beside one another; columns that follow take theirs from all. */
const shares = [4, 26, 9, 7, 7, 8, 7, 7, 7, 9, 8, 6];
/** Of a column that follows, for each character of its width on the sheet. */
const sharePerCharacter = 0.75;

/**
 * The indicator table as it stands behind the written report: the same figures, as text, with the same columns after
 * the usual ones.
 */
export function reportAnnex(consolidation: Consolidation, locality: string): ReportAnnex {
  const { year } = consolidation;
  const appended = appendedColumns(consolidation);
  const columns = [
    ...reportWords.annex.columns.map((title, index) => ({ title, share: shares[index] ?? 5 })),
    ...appended.map(({ title, width }) => ({ title, share: width * sharePerCharacter })),
  ];
  return {
    title: [reportWords.annex.number, reportWords.annex.title(year), tableWords.attachedTo(locality, year)],
    columns,
    rows: tableRows(consolidation).flatMap(({ title, indicators }) => [
      [title],
      ...indicators.map(({ result }) => [
        ...annexRow(result),
        ...appended.map((column) => column.text(result)),
      ]),
    ]),
  };
}

function annexRow(result: IndicatorResult): string[] {
  const { indicator, target, numerator, denominator, gap } = result;
  const value = (one: Exact | null): string => (one === null ? "" : valueText(one, result, "vi"));
  const count = (one: number | null): string => (one === null ? "" : formatNumber(one));
  const [above, below] =
    indicator.measure.kind === "rate"
      ? [numerator[indicator.measure.numerator.part], denominator[indicator.measure.denominator.part]]
      : [numerator.total, denominator.total];
  const short = shortfallText(result, "vi");
  return [
    indicator.code,
    indicator.label,
    target === null ? "" : targetText(target, indicator.unit, "vi"),
    count(above),
    count(below),
    value(result.value),
    value(result.male),
    value(result.female),
    gap === null ? "" : formatRate(gap),
    verdict(result),
    short === null ? "" : `${short.count} ${short.of}`,
    reportWords.unitCount(result.reported, result.expected),
  ];
}

function verdict({ status, provisional, smallNumbers }: IndicatorResult): string {
  return (
    verdictWords[status] +
    (provisional ? verdictMarks.provisional : "") +
    (smallNumbers ? verdictMarks.smallNumbers : "")
  );
}
