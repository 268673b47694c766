import { inWorkbook } from "../excel/excelRun";
import { settingKeys } from "../excel/settingKeys";
import { surveyWorkbook } from "../excel/surveyWorkbook";
import { withAcceptance } from "../findings/acceptedFinding";
import type { Finding } from "../findings/finding";
import type { Round } from "./officerActions";
import { readRound } from "./readRound";
import { saveSettings } from "./saveSettings";
import { readSettings } from "./settings";
import { today } from "./today";

/**
 * Lets a finding stand for the officer's reason, kept with the workbook, and reads the round anew: a figure that
 * only this finding held out counts from now on.
 *
 * @param reason null takes the acceptance back
 */
export async function acceptFinding(finding: Finding, reason: string | null): Promise<Round> {
  const { settings: stored } = await inWorkbook(surveyWorkbook);
  const on = today();
  const settings = readSettings(stored.get(settingKeys.choices), Number(on.slice(0, 4)));
  const acceptedFindings = withAcceptance(settings.acceptedFindings ?? [], finding, reason, on);
  await saveSettings({ ...settings, acceptedFindings });
  return readRound();
}
