import { stopIfAsked } from "../excel/changeWorkbook";
import { HostFailure } from "../excel/hostFailure";
import type { HostFailureReason } from "../excel/hostFailure";
import { openWorkbook } from "../excel/openWorkbook";
import type { OpenWorkbook } from "../excel/openWorkbook";
import type { Operation } from "../excel/operation";
import { readContents } from "../excel/readContents";
import { settingKeys } from "../excel/settingKeys";
import { writeSheets } from "../excel/writeSheets";
import { acceptedForm } from "./acceptedForm";
import type { AcceptedForm } from "./acceptedForm";
import { acceptedUnits } from "./acceptedUnits";
import { ActionRefused } from "./actionError";
import { decisionsUnder } from "./decisionsUnder";
import { currentRound } from "./currentRound";
import { fillForm, formWidth } from "./fillForm";
import type { Acceptance, AcceptedReport, Running, Settings } from "./officerActions";
import { formerOriginals, planOriginals } from "./originalChanges";
import { copyOriginals } from "./originalCopies";
import type { OriginalCopy } from "./originalCopies";
import { withTaken } from "./takenFiles";
import { takenUnits } from "./takenUnits";
import type { TakenUnit } from "./takenUnits";
import { today } from "./today";

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
  { signal, onProgress }: Running = {},
): Promise<Acceptance> {
  stopIfAsked(signal);
  const open = await openWorkbook();
  stopIfAsked(signal);
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
  const { plan } = decided;
  const units = new Set(taken.map(({ unit }) => unit.name));
  const write = async (copies: readonly OriginalCopy[]): Promise<Acceptance["written"]> => {
    const forms = taken.map((one) => filledForm(one, copies));
    const originals = planOriginals(open, copies, units);
    await writeSheets(
      open,
      {
        own: [],
        others: forms.filter(({ form }) => form === null).map(({ layout }) => layout),
        inserted: originals.sheets,
        changes: [...(await fillings(open, forms)), ...originals.marks],
        settings: {
          [settingKeys.choices]: JSON.stringify(settings),
          [settingKeys.originals]: JSON.stringify(originals.records),
          ...(plan === current.plan ? {} : { [settingKeys.plan]: JSON.stringify(plan) }),
        },
        dropped: [...originals.dropped, ...taken.flatMap(({ former }) => former ?? [])],
      },
      { signal, onRequest: (done, total) => onProgress?.({ done, total }) },
    );
    return forms.map(({ unit: { name }, sheet, figures, withheld }) => ({
      unit: name,
      sheet,
      figures,
      withheld,
    }));
  };
  const filledForm = (one: TakenUnit, copies: readonly OriginalCopy[]): FilledForm => ({
    ...acceptedForm(plan, one.unit, one.submission.reports, settings, one.sheet, (report) => {
      const copy = copies.find(({ reports }) => reports.some((each) => each.report === report));
      return copy?.sheet ?? null;
    }),
    form: one.form,
    sheet: one.sheet,
  });

  const copies = await copyOriginals(open, taken, decided.files, formerOriginals(open, units));
  try {
    return { written: await write(copies), kept };
  } catch (error) {
    if (copies.length === 0 || !mayBeOfCopies(error)) throw error;
    // A file that Excel does not take costs the officer the sheet beside the form, not the figures.
    return { written: await write([]), kept };
  }
}

interface FilledForm extends AcceptedForm, Pick<TakenUnit, "form" | "sheet"> {}

async function fillings(open: OpenWorkbook, forms: readonly FilledForm[]): Promise<Operation[]> {
  const fills = forms.flatMap(({ unit, form, layout }) =>
    form === null ? [] : [{ unit: unit.name, grid: form, layout }],
  );
  const contents = await readContents(
    fills.map(({ grid }) => ({ sheet: grid.sheet, rows: grid.rows.length, columns: formWidth })),
  );
  return fills.flatMap(({ unit, grid, layout }) =>
    fillForm(open, unit, grid, layout, contents.get(grid.sheet) ?? []),
  );
}

const reasonsOfCopies: readonly HostFailureReason[] = ["unsupported", "too-large", "host-failed"];

/** Whether Excel may have failed over a sheet that was to be put in. */
function mayBeOfCopies(error: unknown): boolean {
  return error instanceof HostFailure && reasonsOfCopies.includes(error.reason);
}
