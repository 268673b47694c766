import type { SheetLayout } from "../summary/sheetLayout";
import { layOutSheet } from "./exceljsSheet";
import { layoutCharts } from "./layoutCharts";
import { addSheetCharts } from "./sheetCharts";

/** What a file's properties tell of it. */
export interface WorkbookProperties {
  readonly title: string;
  readonly author: string;
  readonly created: Date;
  readonly subject?: string;
  readonly company?: string;
  readonly keywords?: readonly string[];
}

/**
 * Writes sheets to an .xlsx file, the first one in front. The writer is loaded when first used.
 *
 * @returns the file's bytes
 * @example await writeWorkbook([formLayout], { title: "Biểu số liệu", author: "UBND phường", created })
 */
export async function writeWorkbook(
  layouts: readonly SheetLayout[],
  properties: WorkbookProperties,
): Promise<Uint8Array> {
  const { Workbook } = await import("exceljs");
  const workbook = new Workbook();
  workbook.title = properties.title;
  workbook.creator = properties.author;
  workbook.lastModifiedBy = properties.author;
  if (properties.subject) workbook.subject = properties.subject;
  if (properties.company) workbook.company = properties.company;
  if (properties.keywords) workbook.keywords = properties.keywords.join(", ");
  workbook.created = properties.created;
  workbook.modified = properties.created;
  workbook.calcProperties.fullCalcOnLoad = true;
  for (const layout of layouts) {
    const sheet = workbook.addWorksheet(layout.name, {
      properties: layout.tabColor ? { tabColor: { argb: `FF${layout.tabColor.slice(1)}` } } : {},
    });
    layOutSheet(sheet, layout);
  }
  return addSheetCharts(new Uint8Array(await workbook.xlsx.writeBuffer()), layouts.map(layoutCharts));
}
