import { changeWorkbook } from "../excel/changeWorkbook";
import { openWorkbook } from "../excel/openWorkbook";
import { settingKeys } from "../excel/settingKeys";
import { withAcceptance } from "../findings/acceptedFinding";
import type { Finding } from "../findings/finding";
import type { Round } from "./officerActions";
import { roundOf } from "./readRound";
import { readSettings } from "./settings";
import { today } from "./today";

/**
 * Lets a finding stand for the officer's reason, kept with the workbook: a figure that only this finding held out
 * counts from now on.
 *
 * @param reason null takes the acceptance back
 * @returns the round as it is with that
 */
export async function acceptFinding(finding: Finding, reason: string | null): Promise<Round> {
  const open = await openWorkbook();
  const { state } = open;
  const key = settingKeys.choices;
  const on = today();
  const settings = readSettings(state.settings.get(key), Number(on.slice(0, 4)));
  const acceptedFindings = withAcceptance(settings.acceptedFindings ?? [], finding, reason, on);
  const value = JSON.stringify({ ...settings, acceptedFindings });
  await changeWorkbook(state, [{ kind: "setting", key, value }]);
  return roundOf({ ...open, state: { ...state, settings: new Map([...state.settings, [key, value]]) } });
}
