import type { ConditionalRule } from "../summary/sheetLayout";
import { areaAddress } from "./areaAddress";

/** Adds a native conditional format by formula. */
export function applyConditionalFormat(sheet: Excel.Worksheet, rule: ConditionalRule): void {
  const range = sheet.getRange(areaAddress(rule.area));
  const { custom } = range.conditionalFormats.add("Custom");
  custom.rule.formula = rule.formula;
  const { bold, italic, color, fill } = rule.style;
  if (bold !== undefined) custom.format.font.bold = bold;
  if (italic !== undefined) custom.format.font.italic = italic;
  if (color !== undefined) custom.format.font.color = color;
  if (fill !== undefined) custom.format.fill.color = fill;
}
