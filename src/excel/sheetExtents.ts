import { tellsMerges } from "./hostSupport";
import type { Area } from "../reports/grid";
import type { WorkbookState } from "./workbookState";

/** Where a sheet's used cells lie, and what is hidden or merged there. */
export interface SheetExtent {
  readonly sheet: string;
  readonly visible: boolean;
  readonly used: Area;
  /** Whether some, but perhaps not all, rows and columns are hidden. */
  readonly someRowsHidden: boolean;
  readonly someColumnsHidden: boolean;
  readonly merges: readonly Area[];
  readonly filtered: readonly Area[];
}

/**
 * Asks where the used cells of some sheets lie.
 *
 * @returns gives the answer once the request has been sent; blank sheets are left out of it
 */
export function askForExtents(
  context: Excel.RequestContext,
  state: WorkbookState,
  names: readonly string[],
): () => SheetExtent[] {
  const asksMerges = tellsMerges();
  const asked = names.map((name) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
    const filter = askForFilter(sheet);
    const merged = asksMerges ? used.getMergedAreasOrNullObject() : null;
    merged?.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
    const tableRanges = state.filteredTables
      .filter((table) => table.sheet === name)
      .map(({ table }) => context.workbook.tables.getItem(table).getRange());
    for (const range of tableRanges) range.load("rowIndex,columnIndex,rowCount,columnCount");
    return { name, used, filter, merged, tableRanges };
  });
  return () =>
    asked.flatMap(({ name, used, filter, merged, tableRanges }): SheetExtent[] => {
      if (used.isNullObject) return [];
      const filtered = tableRanges.map(areaOf);
      if (filter.autoFilter.isDataFiltered && !filter.range.isNullObject) filtered.push(areaOf(filter.range));
      return [
        {
          sheet: name,
          visible: state.sheets.some((sheet) => sheet.name === name && sheet.visible),
          used: areaOf(used),
          // Null where some are hidden and some are not.
          someRowsHidden: (used.rowHidden as boolean | null) !== false,
          someColumnsHidden: (used.columnHidden as boolean | null) !== false,
          merges: merged === null || merged.isNullObject ? [] : merged.areas.items.map(areaOf),
          filtered,
        },
      ];
    });
}

function askForFilter({ autoFilter }: Excel.Worksheet): { autoFilter: Excel.AutoFilter; range: Excel.Range } {
  autoFilter.load("isDataFiltered");
  const range = autoFilter.getRangeOrNullObject();
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  return { autoFilter, range };
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return {
    row: rowIndex,
    column: columnIndex,
    lastRow: rowIndex + rowCount - 1,
    lastColumn: columnIndex + columnCount - 1,
  };
}
