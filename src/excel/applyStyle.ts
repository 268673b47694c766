import type { Area } from "../reports/grid";
import type { CellStyle } from "../summary/sheetLayout";
import { areaAddress } from "./areaAddress";
import { applyBorder } from "./applyBorder";
import { joinedAddresses } from "./joinAreas";

/** "Tệp in" of Nghị định 30: what is printed is in Times New Roman. */
const fontName = "Times New Roman";

/** Styles some areas alike. */
export function applyStyle(sheet: Excel.Worksheet, areas: readonly Area[], style: CellStyle): void {
  for (const address of joinedAddresses(areas)) applyLook(rangesAt(sheet, address), style);
  const { border, format } = style;
  if (border !== undefined) for (const area of areas) applyBorder(sheet, area, border);
  if (format !== undefined) for (const area of areas) applyFormat(sheet, area, format);
}

/** One area as a range, several as areas: what is asked of both here has the same names. */
export function rangesAt(sheet: Excel.Worksheet, address: string): Excel.Range | Excel.RangeAreas {
  return address.includes(",") ? sheet.getRanges(address) : sheet.getRange(address);
}

function applyLook({ format }: Excel.Range | Excel.RangeAreas, style: CellStyle): void {
  applyFont(format.font, style);
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal !== undefined) format.horizontalAlignment = horizontal[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = vertical[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
}

const horizontal = { left: "Left", center: "Center", right: "Right" } as const;
const vertical = { top: "Top", middle: "Center" } as const;

function applyFont(font: Excel.RangeFont, style: CellStyle): void {
  if (style.size !== undefined) {
    font.name = fontName;
    font.size = style.size;
  }
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.italic !== undefined) font.italic = style.italic;
  if (style.color !== undefined) font.color = style.color;
}

/** One value is enough for a whole range: Excel spreads it. */
export function applyFormat(sheet: Excel.Worksheet, area: Area, format: string): void {
  const range = sheet.getRange(areaAddress(area));
  range.numberFormat = format as unknown as string[][];
}
