import { stopIfAsked } from "../excel/changeWorkbook";
import { HostFailure } from "../excel/hostFailure";
import type { HostFailureReason } from "../excel/hostFailure";
import { openWorkbook } from "../excel/openWorkbook";
import { acceptedUnits } from "./acceptedUnits";
import { ActionRefused } from "./actionError";
import { decisionsUnder } from "./decisionsUnder";
import { currentRound } from "./currentRound";
import type { Acceptance, AcceptedReport, Running, Settings } from "./officerActions";
import { formerOriginals } from "./originalChanges";
import { copyOriginals } from "./originalCopies";
import { withTaken } from "./takenFiles";
import { takenUnits } from "./takenUnits";
import { today } from "./today";
import { writeForms } from "./writeForms";
import type { FormsToWrite } from "./writeForms";

/**
 * Writes accepted reports into their units' forms, all of them or none: a form that is there is filled in, another is
 * made. Figures that stand there already give way only where the officer said so. Names that were decided are kept
 * in the settings, units that are new in the plan. Beside a form the sheet is kept that its figures were read from,
 * where this Excel can put it there; where it cannot, the figures are written all the same.
 *
 * @throws ActionRefused "no-plan"; HostFailure where Excel fails, the workbook being as it was
 */
export async function acceptReports(
  accepted: readonly AcceptedReport[],
  running: Running = {},
): Promise<Acceptance> {
  stopIfAsked(running.signal);
  const open = await openWorkbook();
  stopIfAsked(running.signal);
  const current = currentRound(open);
  if (!current.plan) throw new ActionRefused({ code: "no-plan", values: {} });
  const decided = acceptedUnits(current.plan, current.settings.unitAliases, accepted);
  const { taken, kept } = takenUnits(open, current, decided);
  if (taken.length === 0) return { written: [], kept };

  const settings: Settings = {
    ...current.settings,
    ...decisionsUnder(decided.unitAliases, current.settings),
    received: taken.reduce(
      (received, { unit, submission }) =>
        withTaken(received, unit.name, submission, current.settings.year, today()),
      current.settings.received ?? {},
    ),
  };
  const forms: FormsToWrite = {
    open,
    plan: decided.plan,
    planChanged: decided.plan !== current.plan,
    settings,
    taken,
  };
  const former = formerOriginals(open, new Set(taken.map(({ unit }) => unit.name)));
  const copies = await copyOriginals(open, taken, decided.files, former);
  try {
    return { written: await writeForms(forms, copies, running), kept };
  } catch (error) {
    if (copies.length === 0 || !mayBeOfCopies(error)) throw error;
    // A file that Excel does not take costs the officer the sheet beside the form, not the figures.
    return { written: await writeForms(forms, [], running), kept };
  }
}

const reasonsOfCopies: readonly HostFailureReason[] = ["unsupported", "too-large", "host-failed"];

/** Whether Excel may have failed over a sheet that was to be put in. */
function mayBeOfCopies(error: unknown): boolean {
  return error instanceof HostFailure && reasonsOfCopies.includes(error.reason);
}
