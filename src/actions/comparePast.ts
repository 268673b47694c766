import type { PastRound } from "../consolidation/pastRound";
import { changeWorkbook } from "../excel/changeWorkbook";
import { openWorkbook, type OpenWorkbook } from "../excel/openWorkbook";
import { settingKeys } from "../excel/settingKeys";
import { currentRound } from "./currentRound";
import { readEarlierAnnex } from "./earlierAnnex";
import type { OfferedFile, Round } from "./officerActions";
import { pastRoundsText, readPastRounds, withoutPastRound, withPastRound } from "./pastRounds";
import { readRound } from "./readRound";

/**
 * Takes the annex of an earlier year, to set this round beside it. It is kept in the workbook; another of its year
 * gives way.
 *
 * @throws ActionRefused as `readEarlierAnnex` does
 */
export async function comparePast(file: OfferedFile): Promise<Round> {
  const open = await openWorkbook();
  const past = await readEarlierAnnex(file, currentRound(open));
  await keepPast(open, withPastRound(pastOf(open), past));
  return readRound();
}

/** Lets the annex of a year go; nothing is compared with it any more. */
export async function forgetPast(year: number): Promise<Round> {
  const open = await openWorkbook();
  await keepPast(open, withoutPastRound(pastOf(open), year));
  return readRound();
}

function pastOf(open: OpenWorkbook): PastRound[] {
  return readPastRounds(open.state.settings.get(settingKeys.past));
}

async function keepPast(open: OpenWorkbook, past: readonly PastRound[]): Promise<void> {
  await changeWorkbook(open.state, [{ kind: "setting", key: settingKeys.past, value: pastRoundsText(past) }]);
}
