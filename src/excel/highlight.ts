import { changeWorkbook } from "./changeWorkbook";
import { findRules } from "./conditionalRules";
import { inWorkbook } from "./excelRun";
import type { Operation } from "./operation";
import { findOwnSheets } from "./ownSheets";
import { settingKeys } from "./settingKeys";
import { readSheetRecords } from "./sheetRecords";
import { surveyWorkbook } from "./surveyWorkbook";

/**
 * Takes the conditional formats of the verdicts away from Biểu tổng hợp, or puts them back.
 *
 * @returns whether the verdicts are coloured now; null where there is no table to colour yet
 */
export async function switchHighlight(): Promise<boolean | null> {
  const state = await inWorkbook(surveyWorkbook);
  const own = findOwnSheets(state).get("table");
  const records = readSheetRecords(state.settings.get(settingKeys.sheets));
  const rules = records.sheets.table?.rules;
  if (!own || !rules) return null;
  const { sheet } = own;
  const highlight = !records.highlight;
  const there = await findRules(sheet, rules);
  const change: Operation = {
    kind: "switch-rules",
    sheet,
    remove: there,
    add: highlight ? rules : [],
    before: records.highlight ? rules : [],
  };
  const remembered: Operation = {
    kind: "setting",
    key: settingKeys.sheets,
    value: JSON.stringify({ ...records, highlight }),
  };
  const options = state.sheets.find(({ name }) => name === sheet)?.protection ?? null;
  const changes: Operation[] =
    options === null
      ? [change]
      : [{ kind: "unprotect", sheet, options }, change, { kind: "protect", sheet, options }];
  await changeWorkbook(state, [...changes, remembered]);
  return highlight;
}
