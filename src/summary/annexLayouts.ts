import type { Consolidation } from "../consolidation/consolidation";
import { annexMarkOf } from "./annexMarkOf";
import { chartsLayout } from "./chartsLayout";
import { figuresLayout } from "./figuresLayout";
import { findingsLayout } from "./findingsLayout";
import { indicatorTableLayout } from "./indicatorTableLayout";
import { rateCharts } from "./rateCharts";
import type { SheetLayout } from "./sheetLayout";
import type { IndicatorRemark } from "./tableColumns";
import type { TableHead } from "./tableHead";
import { unitRecordLayout } from "./unitRecordLayout";
import { unitRecords } from "./unitRecords";

/**
 * The sheets of the annex that is sent upward, a workbook that stands alone: Biểu tổng hợp by native formulas over
 * Số liệu theo đơn vị, whose figures are values with their sources as notes, native charts of the rates, what was left to look at, and each
 * unit's form as it was filled in.
 *
 * @param remarks what the officer wrote beside each indicator, by code
 */
export function annexLayouts(
  consolidation: Consolidation,
  remarks: ReadonlyMap<string, IndicatorRemark>,
  head: TableHead,
): SheetLayout[] {
  const findings = findingsLayout(consolidation);
  const unitSheets = unitRecords(consolidation, head.locality);
  return [
    indicatorTableLayout(consolidation, remarks, head),
    figuresLayout(consolidation, {
      sourceColumn: false,
      withoutUnitSheets: true,
      mark: annexMarkOf(consolidation, head.locality),
      unitSheets: new Map(unitSheets.map(({ reported, sheet }) => [reported.unit, sheet])),
    }),
    ...(rateCharts(consolidation).length > 0 ? [chartsLayout(consolidation)] : []),
    ...(findings ? [findings] : []),
    ...unitSheets.map(unitRecordLayout),
  ];
}
