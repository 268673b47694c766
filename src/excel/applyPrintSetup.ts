import type { PrintSetup } from "../summary/sheetLayout";

/** Nghị định 30: page numbers in Times New Roman 13, centred in the top margin, none on the first page. */
const pageNumber = '&"Times New Roman,Regular"&13&P';

/** Sets a sheet up for printing: A4, one page wide. */
export function applyPrintSetup(sheet: Excel.Worksheet, setup: PrintSetup): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = setup.orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  const { top, bottom, left, right } = setup.margins;
  pageLayout.setPrintMargins("Centimeters", {
    top: top / 10,
    bottom: bottom / 10,
    left: left / 10,
    right: right / 10,
  });
  if (setup.titleRows) pageLayout.setPrintTitleRows(`$${setup.titleRows[0] + 1}:$${setup.titleRows[1] + 1}`);
  if (setup.pageNumber) {
    pageLayout.headersFooters.state = "FirstAndDefault";
    pageLayout.headersFooters.defaultForAllPages.centerHeader = pageNumber;
  }
}
