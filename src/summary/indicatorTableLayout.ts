import type { Consolidation } from "../consolidation/consolidation";
import type { IndicatorResult } from "../indicators/result";
import { sheetNames } from "../messages/sheets";
import { appendedColumns, drawAppended, styleAppended, type AppendedColumn } from "./appendedColumns";
import { figuresGrid } from "./figuresGrid";
import { indicatorRow, reportedText } from "./indicatorRow";
import { area, text } from "./layoutCell";
import { rowHeight } from "./rowHeight";
import { SheetDraft } from "./sheetDraft";
import type { SheetLayout } from "./sheetLayout";
import { officialMargins, printed } from "./sheetStyle";
import {
  crowdedTableWidths,
  firstTableRow,
  lastTableColumn,
  tableColumns,
  tableHeaderRow,
  tableWidths,
  type IndicatorRemark,
} from "./tableColumns";
import { verdictText } from "./verdictText";
import { drawSignatures, drawVerdictCounts } from "./tableFoot";
import { styleRow, styleTable, verdictRules } from "./tableStyle";
import { drawTableHead, drawTableHeadings, type TableHead } from "./tableHead";
import { tableRows } from "./tableRows";

/**
 * The sheet Biểu tổng hợp: an indicator a row under its objective, with native formulas over Số liệu theo đơn vị,
 * so that a colleague without the add-in sees a living table and Excel's verdict is the exact one. What there is to say
 * of a target still ahead, or of an earlier round, follows in columns after the officer's own.
 *
 * @param remarks what the officer wrote, by indicator code
 */
export function indicatorTableLayout(
  consolidation: Consolidation,
  remarks: ReadonlyMap<string, IndicatorRemark>,
  head: TableHead,
): SheetLayout {
  const { plan, year, indicators } = consolidation;
  const grid = figuresGrid(consolidation);
  const headingYear = commonTargetYear(indicators);
  const appended = appendedColumns(consolidation);
  const lastColumn = lastTableColumn + appended.length;
  const widths = appended.length === 0 ? tableWidths : crowdedTableWidths;
  const draft = new SheetDraft();
  drawTableHead(draft, plan, year, head, lastColumn);
  drawTableHeadings(
    draft,
    headingYear,
    appended.map(({ title }) => title),
  );
  const objectives = tableRows(consolidation);
  for (const { code, title, row } of objectives) {
    draft.write(row, tableColumns.code, [text(code), text(title)]);
    draft.merge(area(row, tableColumns.label, row, lastColumn));
    draft.height(row, rowHeight([]));
  }
  const indicatorRows = objectives.flatMap((objective) => objective.indicators);
  for (const { result, row } of indicatorRows) {
    const remark = remarks.get(result.indicator.code);
    draft.write(row, 0, indicatorRow(consolidation, grid, result, row, headingYear, remark));
    drawAppended(draft, appended, result, row);
    draft.height(row, heightOf(result, remark, widths, appended));
  }
  const lastRow = indicatorRows.at(-1)?.row ?? firstTableRow - 1;
  styleTable(
    draft,
    lastRow,
    objectives.map(({ row }) => row),
    lastColumn,
  );
  for (const { result, row } of indicatorRows) {
    styleRow(draft, result, row);
    styleAppended(draft, appended, result, row);
  }
  if (indicatorRows.length > 0) {
    draft.conditionalFormats.push(...verdictRules(lastRow));
    drawVerdictCounts(draft, indicators, lastRow);
  }
  drawSignatures(draft, plan, head);
  return draft.layout({
    name: sheetNames.table,
    columns: [...widths, ...appended.map(({ width }) => width)].map((width) => ({ width })),
    freeze: { rows: firstTableRow, columns: tableColumns.unit },
    print: {
      orientation: "landscape",
      titleRows: [tableHeaderRow, tableHeaderRow + 1],
      margins: officialMargins,
      pageNumber: true,
    },
    base: printed,
  });
}

/** The year that all targets are for; null where they differ. */
function commonTargetYear(results: readonly IndicatorResult[]): number | null {
  const years = new Set(results.flatMap(({ target }) => (target ? [target.year] : [])));
  return years.size === 1 ? [...years][0]! : null;
}

function heightOf(
  result: IndicatorResult,
  remark: IndicatorRemark | undefined,
  widths: readonly number[],
  appended: readonly AppendedColumn[],
): number {
  const { indicator } = result;
  const width = (column: number) => widths[column]!;
  return rowHeight([
    [indicator.label, width(tableColumns.label)],
    [indicator.unit, width(tableColumns.unit)],
    [reportedText(result), width(tableColumns.reported)],
    [verdictText(result), width(tableColumns.verdict)],
    [remark?.cause ?? "", width(tableColumns.cause)],
    [remark?.solution ?? "", width(tableColumns.solution)],
    [remark?.note ?? "", width(tableColumns.note)],
    ...appended.map((column) => [column.text(result), column.width] as const),
  ]);
}
