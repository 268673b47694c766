import type { Consolidation } from "../consolidation/consolidation";
import { saysAnything } from "../consolidation/reportedUnit";
import { sheetNames } from "../messages/sheets";
import { cellAddress } from "../reports/grid";
import { figureHeaderRow, figuresGrid } from "./figuresGrid";
import type { UnitRecord } from "./unitRecordLayout";
import { unitSheetNames } from "./unitSheetNames";

/** Nobody leafs through more sheets than the communes of a province; Số liệu theo đơn vị has every figure anyway. */
const mostSheets = 200;

/**
 * The units whose forms stand behind the annex: those that have given anything, in the order of Số liệu theo đơn vị.
 * None where there are more of them than a workbook can be leafed through.
 *
 * @param locality as the head of the paper names it
 */
export function unitRecords(consolidation: Consolidation, locality: string): UnitRecord[] {
  const { plan, items, year } = consolidation;
  const columns = figuresGrid(consolidation).columns.flatMap(({ reported, column }) =>
    reported?.reports.some(saysAnything) ? [{ reported, column }] : [],
  );
  if (columns.length > mostSheets) return [];
  const units = columns.map(({ reported }) => ({ name: reported.unit }));
  const sheets = unitSheetNames(units, Object.values(sheetNames));
  return columns.map(({ reported, column }) => ({
    plan,
    items,
    year,
    locality,
    reported,
    sheet: sheets.get(reported.unit)!,
    back: { sheet: sheetNames.figures, cell: cellAddress(figureHeaderRow, column) },
  }));
}
