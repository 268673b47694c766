import { stopIfAsked } from "../excel/changeWorkbook";
import { openWorkbook } from "../excel/openWorkbook";
import { settingKeys } from "../excel/settingKeys";
import { writeSheets } from "../excel/writeSheets";
import { findPlan } from "../plans/library";
import { lechanRound } from "../plans/samples/lechanRound";
import type { Running, Settings } from "./officerActions";
import { sampleForms } from "./sampleForms";
import { freshSettings, readSettings } from "./settings";
import { targetsToWrite } from "./targetsToWrite";

/** Loads the sample round into the workbook: its plan, settings and filled-in forms; sheets that exist stay. */
export async function openExample({ signal, onProgress }: Running = {}): Promise<void> {
  stopIfAsked(signal);
  const plan = findPlan(lechanRound.planId);
  if (!plan) throw new Error(`The sample round's plan ${lechanRound.planId} is not in the library.`);
  const open = await openWorkbook();
  stopIfAsked(signal);
  const { language } = readSettings(open.state.settings.get(settingKeys.choices), lechanRound.year);
  const settings: Settings = {
    ...freshSettings(lechanRound.year),
    language,
    planId: plan.id,
    locality: plan.locality,
    deadline: lechanRound.deadline,
  };
  const forms = sampleForms(lechanRound, plan);
  await writeSheets(
    open,
    {
      own: targetsToWrite(open, plan),
      others: forms,
      settings: {
        [settingKeys.choices]: JSON.stringify(settings),
        [settingKeys.plan]: JSON.stringify(plan),
      },
      ...(forms[0] ? { front: { sheet: forms[0].name } } : {}),
    },
    { signal, onRequest: (done, total) => onProgress?.({ done, total }) },
  );
}
