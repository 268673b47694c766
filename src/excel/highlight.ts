import type { SheetLayout } from "../summary/sheetLayout";
import { changeWorkbook } from "./changeWorkbook";
import { inWorkbook } from "./excelRun";
import { highlightName } from "./ownSheets";
import { surveyWorkbook } from "./surveyWorkbook";

/**
 * The layout with conditional formats that ask a switch kept in the workbook, so that colours go on and off by one
 * change, whatever else the officer has done to the sheet's formats.
 */
export function highlightable(layout: SheetLayout): SheetLayout {
  return {
    ...layout,
    conditionalFormats: layout.conditionalFormats.map((rule) => ({
      ...rule,
      formula: `=AND(${highlightName},${rule.formula.replace(/^=/, "")})`,
    })),
  };
}

/**
 * Turns the colours of the verdicts on or off.
 *
 * @returns the new state; null where there is no table to colour yet
 */
export async function switchHighlight(): Promise<boolean | null> {
  const state = await inWorkbook(surveyWorkbook);
  const now = state.names.get(highlightName);
  if (now === undefined) return null;
  const next = !/TRUE/i.test(now);
  const formula = next ? "=TRUE" : "=FALSE";
  await changeWorkbook(state, [{ kind: "name", name: highlightName, formula, existing: true }]);
  return next;
}
