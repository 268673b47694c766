import type { ValidationRule } from "../summary/sheetLayout";
import { areaAddress } from "./areaAddress";

/** Excel's own limits for the box that a refused value brings up. */
const longestTitle = 32;
const longestMessage = 255;

/** Lets Excel look at what is typed into an area. */
export function applyValidation(
  sheet: Excel.Worksheet,
  { area, rule, title, message, style }: ValidationRule,
): void {
  const { dataValidation } = sheet.getRange(areaAddress(area));
  dataValidation.rule = nativeRule(rule);
  dataValidation.errorAlert = {
    showAlert: true,
    style: style === "stop" ? "Stop" : "Warning",
    title: title.slice(0, longestTitle),
    message: message.slice(0, longestMessage),
  };
}

function nativeRule(rule: ValidationRule["rule"]): Excel.DataValidationRule {
  switch (rule.kind) {
    case "whole":
      return { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } };
    case "decimal":
      return { decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } };
    case "list":
      return { list: { inCellDropDown: true, source: rule.values.join(",") } };
    case "formula":
      return { custom: { formula: rule.formula } };
  }
}
