import type { OwnSheetBefore, OwnSheetChange } from "./ownSheetChange";
import type { SheetLayout } from "../summary/sheetLayout";
import { areaAddress } from "./areaAddress";
import { HostFailure } from "./hostFailure";
import { layoutOperations } from "./layoutOperations";
import type { LayoutSurroundings } from "./layoutOperations";
import { layoutArea, recordOf } from "./layoutRecord";
import type { Operation } from "./operation";
import { ownNames } from "./ownSheets";
import type { OwnRole, OwnSheet } from "./ownSheets";
import type { SheetCells } from "./sheetCells";
import { freeSheetName, sameSheet } from "./sheetName";
import { quoteSheet } from "./sheetReference";
import { refreshSheet } from "./sheetRefresh";
import type { WorkbookState } from "./workbookState";

/**
 * Plans how an own sheet comes to hold a layout: made where there is none, written into as it stands where it still
 * has the layout's shape, replaced where it has another. What the officer wrote or drew outside the layout is never
 * lost: a sheet that has such cells or charts is kept under another name when it is replaced.
 *
 * @param replaced names of sheets that are being replaced in the same run: formulas that point at them are stale
 * @throws HostFailure "sheet-taken" where a sheet of the officer's own has the layout's name
 */
export function planOwnSheet(
  role: OwnRole,
  layout: SheetLayout,
  before: OwnSheetBefore,
  state: WorkbookState,
  surroundings: LayoutSurroundings,
  replaced: readonly string[] = [],
): OwnSheetChange {
  const { own, record } = before;
  if (own === null) return createSheet(role, layout, state, surroundings);
  const next = recordOf(layout);
  const untouched = record !== null && record.address === areaAddress(own.area);
  return untouched && record.shape === next.shape && record.address === next.address
    ? refreshSheet(own.sheet, layout, before, record, state, surroundings, replaced)
    : replaceSheet(role, layout, own, before, state, surroundings);
}

function createSheet(
  role: OwnRole,
  layout: SheetLayout,
  state: WorkbookState,
  surroundings: LayoutSurroundings,
): OwnSheetChange {
  const sheet = layout.name;
  if (state.sheets.some(({ name }) => sameSheet(name, sheet)))
    throw new HostFailure("sheet-taken", { sheet });
  return {
    sheet,
    operations: [...layoutOperations(layout, sheet, surroundings), nameOperation(role, sheet, layout, state)],
    record: recordOf(layout),
    formerSheet: null,
    kept: false,
  };
}

function replaceSheet(
  role: OwnRole,
  layout: SheetLayout,
  own: OwnSheet,
  { cells, record }: OwnSheetBefore,
  state: WorkbookState,
  surroundings: LayoutSurroundings,
): OwnSheetChange {
  const { sheet } = own;
  const names = state.sheets.map(({ name }) => name);
  const formerSheet = freeSheetName(`${sheet.slice(0, 24)} (cũ)`, names);
  const now = state.sheets.find(({ name }) => name === sheet);
  const kept =
    record === null ||
    record.address !== areaAddress(own.area) ||
    hasCellsOutside(cells, own) ||
    (now?.charts ?? 0) > record.charts;
  return {
    sheet,
    operations: [
      { kind: "rename-sheet", sheet, to: formerSheet },
      ...layoutOperations(layout, sheet, surroundings),
      { kind: "place-sheet", sheet, position: now?.position ?? 0 },
      nameOperation(role, sheet, layout, state),
    ],
    record: recordOf(layout),
    formerSheet,
    kept,
  };
}

/** Whether something stands beside or below the area of the last layout. */
function hasCellsOutside(cells: SheetCells | null, { area }: OwnSheet): boolean {
  return (cells?.values ?? []).some((row, index) =>
    row.some(
      (value, offset) =>
        value !== "" &&
        ((cells?.row ?? 0) + index > area.lastRow || (cells?.column ?? 0) + offset > area.lastColumn),
    ),
  );
}

function nameOperation(role: OwnRole, sheet: string, layout: SheetLayout, state: WorkbookState): Operation {
  const name = ownNames[role];
  const { lastRow, lastColumn } = layoutArea(layout);
  const corner = areaAddress({ row: lastRow, column: lastColumn, lastRow, lastColumn });
  const absolute = corner.replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
  return {
    kind: "name",
    name,
    formula: `=${quoteSheet(sheet)}!$A$1:${absolute}`,
    existing: state.names.has(name),
  };
}
