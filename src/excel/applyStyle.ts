import type { Area } from "../reports/grid";
import type { CellStyle } from "../summary/sheetLayout";
import { areaAddress } from "./areaAddress";
import { applyBorder } from "./applyBorder";

/** "Tệp in" of Nghị định 30: what is printed is in Times New Roman. */
const fontName = "Times New Roman";

/** Styles some areas alike. */
export function applyStyle(sheet: Excel.Worksheet, areas: readonly Area[], style: CellStyle): void {
  const target =
    areas.length === 1 && areas[0]
      ? sheet.getRange(areaAddress(areas[0]))
      : sheet.getRanges(areas.map(areaAddress).join(","));
  applyFont(target.format.font, style);
  if (style.fill !== undefined) target.format.fill.color = style.fill;
  if (style.horizontal !== undefined) target.format.horizontalAlignment = horizontal[style.horizontal];
  if (style.vertical !== undefined) target.format.verticalAlignment = vertical[style.vertical];
  if (style.wrap !== undefined) target.format.wrapText = style.wrap;
  if (style.border !== undefined) for (const area of areas) applyBorder(sheet, area, style.border);
  if (style.format !== undefined) for (const area of areas) applyFormat(sheet, area, style.format);
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
function applyFormat(sheet: Excel.Worksheet, area: Area, format: string): void {
  const range = sheet.getRange(areaAddress(area));
  range.numberFormat = format as unknown as string[][];
}
