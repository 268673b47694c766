import { inWorkbook } from "../excel/excelRun";
import { changeWorkbook } from "../excel/changeWorkbook";
import { settingKeys } from "../excel/settingKeys";
import { surveyWorkbook } from "../excel/surveyWorkbook";
import type { Settings } from "./officerActions";

/** Keeps the officer's choices with the workbook. */
export async function saveSettings(settings: Settings): Promise<void> {
  const state = await inWorkbook(surveyWorkbook);
  const value = JSON.stringify(settings);
  if (state.settings.get(settingKeys.choices) === value) return;
  await changeWorkbook(state, [{ kind: "setting", key: settingKeys.choices, value }]);
}
