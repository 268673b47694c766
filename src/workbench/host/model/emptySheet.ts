import { BooleanNumber } from "@univerjs/core";
import type { IWorkbookData, IWorksheetData } from "@univerjs/core";
import { LocaleType } from "@univerjs/core";
import { pointsToPixels } from "./units";

/** How many rows and columns a sheet shows until something is written beyond them. */
const startRows = 200;
const startColumns = 40;

/** Excel's default sizes, in points. */
export const defaultColumnWidth = 48;
export const defaultRowHeight = 15;
export const defaultFont = "Calibri";
export const defaultFontSize = 11;

/** A sheet as Excel adds it. */
export function emptySheet(id: string, name: string): IWorksheetData {
  return {
    id,
    name,
    tabColor: "",
    hidden: BooleanNumber.FALSE,
    freeze: { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 },
    rowCount: startRows,
    columnCount: startColumns,
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
    defaultColumnWidth: pointsToPixels(defaultColumnWidth),
    defaultRowHeight: pointsToPixels(defaultRowHeight),
    mergeData: [],
    cellData: {},
    rowData: {},
    columnData: {},
    rowHeader: { width: 46 },
    columnHeader: { height: 20 },
    showGridlines: BooleanNumber.TRUE,
    rightToLeft: BooleanNumber.FALSE,
  };
}

/** A workbook of empty sheets, by name. */
export function emptyBook(name: string, sheets: readonly string[]): IWorkbookData {
  const entries = sheets.map((sheet, index) => {
    const id = `{${(index + 1).toString(16).toUpperCase().padStart(8, "0")}-0000-4000-9000-000000000000}`;
    return [id, emptySheet(id, sheet)] as const;
  });
  return {
    id: "workbook",
    name,
    appVersion: "0.25.1",
    locale: LocaleType.VI_VN,
    styles: {},
    defaultStyle: { ff: defaultFont, fs: defaultFontSize },
    sheetOrder: entries.map(([id]) => id),
    sheets: Object.fromEntries(entries),
  };
}
