import { changeSince, type Change } from "../consolidation/change";
import type { Consolidation } from "../consolidation/consolidation";
import type { PastRound } from "../consolidation/pastRound";
import { requirementOf } from "../indicators/requirement";
import type { IndicatorResult } from "../indicators/result";
import { outlookText } from "../messages/outlookSentence";
import { changeText } from "../messages/past";
import { valueText } from "../messages/resultText";
import { tableWords, verdictMarks } from "../messages/sheets";
import { exactToNumber, type Exact } from "../numbers/exact";
import { cellAddress } from "../reports/grid";
import { area, formula, text } from "./layoutCell";
import { rateDecimals, rateFormat } from "./rateDecimals";
import type { SheetDraft } from "./sheetDraft";
import type { CellStyle, LayoutCell } from "./sheetLayout";
import { lastTableColumn, tableColumns } from "./tableColumns";

/** A column that follows the twenty of every table, where a round has something to say in it. */
export interface AppendedColumn {
  readonly title: string;
  /** In characters. */
  readonly width: number;
  /** What it says of an indicator, in words; "" for nothing. */
  readonly text: (result: IndicatorResult) => string;
  /** Its cell in a row (zero-based) of the sheet. */
  readonly cell: (result: IndicatorResult, row: number, column: number) => LayoutCell | null;
  readonly style: (result: IndicatorResult) => CellStyle;
}

/**
 * The columns after Ghi chú: Lộ trình where a target still ahead has a baseline, the value of the latest earlier round
 * and the change since where one was picked. Which there are follows from plan and earlier rounds, not from figures:
 * the sheet keeps its shape from run to run.
 */
export function appendedColumns({ year, indicators, past }: Consolidation): AppendedColumn[] {
  const ahead = indicators.some(({ target }) => target?.baseline !== undefined && target.year > year);
  const latest = past.at(-1);
  return [
    ...(ahead ? [outlookColumn(year)] : []),
    ...(latest ? [beforeColumn(latest), changeColumn(latest)] : []),
  ];
}

/** Writes the columns' cells of one indicator. */
export function drawAppended(
  draft: SheetDraft,
  columns: readonly AppendedColumn[],
  result: IndicatorResult,
  row: number,
): void {
  columns.forEach((column, index) => {
    const at = lastTableColumn + 1 + index;
    draft.write(row, at, [column.cell(result, row, at)]);
  });
}

/** Styles the columns' cells of one indicator, over the looks of the whole table. */
export function styleAppended(
  draft: SheetDraft,
  columns: readonly AppendedColumn[],
  result: IndicatorResult,
  row: number,
): void {
  columns.forEach((column, index) => {
    draft.style(area(row, lastTableColumn + 1 + index), column.style(result));
  });
}

function outlookColumn(year: number): AppendedColumn {
  const said = (result: IndicatorResult) => outlookText(result, year, "vi");
  return {
    title: tableWords.columns.outlook,
    width: 16,
    text: said,
    cell: (result) => text(said(result)),
    style: () => ({ horizontal: "left" }),
  };
}

function beforeColumn(past: PastRound): AppendedColumn {
  const before = (result: IndicatorResult): Exact | null => {
    const change = changeSince(result, past);
    return change && change.kind !== "definition-changed" ? change.before : null;
  };
  const isProvisional = ({ indicator }: IndicatorResult): boolean =>
    past.indicators.get(indicator.code)?.provisional ?? false;
  return {
    title: tableWords.columns.before(past.year),
    width: 9,
    text: (result) => {
      const value = before(result);
      if (value === null) return "";
      return valueText(value, result, "vi") + (isProvisional(result) ? verdictMarks.provisional : "");
    },
    cell: (result) => {
      const value = before(result);
      return value === null ? null : { number: exactToNumber(value) };
    },
    style: (result) => {
      const mark = isProvisional(result) ? `"${verdictMarks.provisional}"` : "";
      return { horizontal: "right", format: `${valueFormat(result, before(result))}${mark}` };
    },
  };
}

const valueless: ReadonlySet<string> = new Set(["answer", "narrative"]);

/** A formula where values are compared, so that it follows the figures; else why they are not. */
function changeColumn(past: PastRound): AppendedColumn {
  // An answer or a narrative has no value to compare, now or then.
  const changeOf = (result: IndicatorResult): Change | null =>
    valueless.has(result.indicator.measure.kind) ? null : changeSince(result, past);
  return {
    title: tableWords.columns.change,
    width: 12,
    text: (result) => {
      const change = changeOf(result);
      return change === null ? "" : changeText(change, result.indicator.unit, "vi");
    },
    cell: (result, row, column) => {
      const change = changeOf(result);
      if (change === null) return null;
      if (change.kind !== "compared") return text(changeText(change, result.indicator.unit, "vi"));
      const [now, then] = [cellAddress(row, tableColumns.result.total), cellAddress(row, column - 1)];
      return formula(`IF(COUNT(${now},${then})=2,${now}-${then},"")`, exactToNumber(change.by));
    },
    style: (result) => {
      const change = changeOf(result);
      if (change?.kind !== "compared") return { horizontal: "left" };
      // A change too small for one decimal is still a change.
      const decimals = rateFormat(rateDecimals(change.by, 0));
      const points = result.indicator.unit === "%" ? `"${tableWords.points}"` : "";
      return {
        horizontal: "right",
        format: `+${decimals}${points};-${decimals}${points};"${tableWords.unchanged}"`,
      };
    },
  };
}

function valueFormat({ indicator, target }: IndicatorResult, value: Exact | null): string {
  if (indicator.measure.kind === "sum" || indicator.measure.kind === "every") return "#,##0";
  const required = target && requirementOf(target, indicator)?.value;
  return rateFormat(rateDecimals(value, typeof required === "number" ? required : null));
}
