import type { Area } from "../../../reports/grid";

/** How a sheet prints; sizes in points, as Office.js gives them. */
export interface PageSetup {
  orientation: "Portrait" | "Landscape";
  paperSize: string;
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  margins: { top: number; bottom: number; left: number; right: number; header: number; footer: number };
  centerHorizontally: boolean;
  centerVertically: boolean;
  blackAndWhite: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  printOrder: string;
  firstPageNumber: number | "";
  titleRows: Area | null;
  titleColumns: Area | null;
  printArea: Area | null;
  headersFooters: HeadersFooters;
}

/** Heads and feet by their name in Office.js: "centerHeader". */
export type HeaderFooter = Record<string, string>;

export interface HeadersFooters {
  state: string;
  useSheetMargins: boolean;
  useSheetScale: boolean;
  readonly defaultForAllPages: HeaderFooter;
  readonly firstPage: HeaderFooter;
  readonly evenPages: HeaderFooter;
  readonly oddPages: HeaderFooter;
}

/** As Excel sets up a new sheet: A4 where the computer is set to metric units. */
export function newPageSetup(): PageSetup {
  return {
    orientation: "Portrait",
    paperSize: "A4",
    zoom: { scale: 100 },
    margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
    centerHorizontally: false,
    centerVertically: false,
    blackAndWhite: false,
    printGridlines: false,
    printHeadings: false,
    printOrder: "DownThenOver",
    firstPageNumber: "",
    titleRows: null,
    titleColumns: null,
    printArea: null,
    headersFooters: {
      state: "Default",
      useSheetMargins: true,
      useSheetScale: true,
      defaultForAllPages: {},
      firstPage: {},
      evenPages: {},
      oddPages: {},
    },
  };
}
