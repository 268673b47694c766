import type { ConditionalRule } from "../summary/sheetLayout";
import { inWorkbook } from "./excelRun";
import { comparableFormula } from "./formulaText";

/**
 * Ids of the conditional formats on a sheet that are ours: those with a formula of our rules, wherever the cells that
 * it points at have moved since. Formats that the officer has added are not among them.
 */
export function findRules(sheet: string, rules: readonly ConditionalRule[]): Promise<string[]> {
  const ours = new Set(rules.map(({ formula }) => withoutCells(formula)));
  return inWorkbook(async (context) => {
    const formatsNow = (): Excel.ConditionalFormatCollection =>
      context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats;
    const all = formatsNow();
    all.load("items/id,items/type");
    await context.sync();
    // Other kinds have no formula to load. A range is found anew for each request.
    const custom = all.items.filter(({ type }) => type === "Custom");
    const asked = custom.map(({ id }) => {
      const { rule } = formatsNow().getItem(id).custom;
      rule.load("formula");
      return { id, rule };
    });
    await context.sync();
    return asked.filter(({ rule }) => ours.has(withoutCells(rule.formula))).map(({ id }) => id);
  });
}

function withoutCells(formula: string): string {
  return comparableFormula(formula).replace(/\$?[A-Z]{1,3}\$?\d+/g, "#");
}
