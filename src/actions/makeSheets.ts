import { stopIfAsked } from "../excel/changeWorkbook";
import { openWorkbook } from "../excel/openWorkbook";
import { settingKeys } from "../excel/settingKeys";
import { writeSheets } from "../excel/writeSheets";
import { sheetNames } from "../messages/sheets";
import { items } from "../plans/items";
import type { Plan, PlanUnit } from "../plans/plan";
import { formLayout } from "../summary/formLayout";
import type { SheetLayout } from "../summary/sheetLayout";
import { unitSheetNames } from "../summary/unitSheetNames";
import type { Running, Settings } from "./officerActions";
import { targetsToWrite } from "./targetsToWrite";

/**
 * Makes Chỉ tiêu and a form for each unit, and keeps plan and settings with the workbook. Sheets that exist already
 * stay as they are; Chỉ tiêu is made anew where another plan is chosen.
 *
 * @returns names of the sheets made, and of those kept
 */
export async function makeSheets(
  plan: Plan,
  settings: Settings,
  { signal, onProgress }: Running = {},
): Promise<{ made: string[]; kept: string[] }> {
  stopIfAsked(signal);
  const open = await openWorkbook();
  stopIfAsked(signal);
  const forms = formLayouts(plan, settings);
  const targets = targetsToWrite(open, plan);
  const { made, kept } = await writeSheets(
    open,
    {
      own: targets,
      others: forms,
      settings: {
        [settingKeys.choices]: JSON.stringify({ ...settings, planId: plan.id }),
        [settingKeys.plan]: JSON.stringify(plan),
      },
      front: { sheet: frontSheet(forms) },
    },
    { signal, onRequest: (done, total) => onProgress?.({ done, total }) },
  );
  const own = open.own.get("targets")?.sheet;
  return own === undefined ? { made: [sheetNames.targets, ...made], kept } : { made, kept: [own, ...kept] };
}

/** Units that fill in a form; communes send annexes. */
export function unitsWithForms({ units }: Plan): readonly PlanUnit[] {
  return units.filter(({ commune }) => !commune);
}

/** A form for each unit that fills one in; a group has one too, to be copied or filled in for all. */
export function formLayouts(plan: Plan, settings: Settings): SheetLayout[] {
  const names = unitSheetNames(plan.units);
  return unitsWithForms(plan).map((unit) => {
    const sheet = names.get(unit.name);
    const { year, deadline } = settings;
    return formLayout({ plan, unit, items, year, deadline, ...(sheet === undefined ? {} : { sheet }) });
  });
}

/** Forms are what comes next: the first of them is shown. */
function frontSheet(forms: readonly SheetLayout[]): string {
  return forms[0]?.name ?? sheetNames.targets;
}
