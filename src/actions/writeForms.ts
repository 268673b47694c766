import type { OpenWorkbook } from "../excel/openWorkbook";
import type { Operation } from "../excel/operation";
import { readContents } from "../excel/readContents";
import type { SheetContents } from "../excel/readContents";
import { settingKeys } from "../excel/settingKeys";
import { writeSheets } from "../excel/writeSheets";
import type { Plan } from "../plans/plan";
import { acceptedForm } from "./acceptedForm";
import type { AcceptedForm } from "./acceptedForm";
import { fillForm, formWidth } from "./fillForm";
import { rowsWithRemarks } from "./formRowHeights";
import type { Acceptance, Running, Settings } from "./officerActions";
import { planOriginals } from "./originalChanges";
import type { OriginalCopy } from "./originalCopies";
import type { TakenUnit } from "./takenUnits";

/** What accepted reports change in the workbook. */
export interface FormsToWrite {
  readonly open: OpenWorkbook;
  readonly plan: Plan;
  /** True where the plan has units that it had not before. */
  readonly planChanged: boolean;
  readonly settings: Settings;
  readonly taken: readonly TakenUnit[];
}

/**
 * Writes the forms of units with the sheets their figures were read from, all of it or nothing.
 *
 * @param copies the sheets to be put beside the forms; former ones of the units go in any case
 * @throws HostFailure, the workbook being as it was
 */
export async function writeForms(
  { open, plan, planChanged, settings, taken }: FormsToWrite,
  copies: readonly OriginalCopy[],
  { signal, onProgress }: Running,
): Promise<Acceptance["written"]> {
  const forms = taken.map((one): FilledForm => ({
    ...acceptedForm(plan, one.unit, one.submission.reports, settings, one.sheet, (report) => {
      const copy = copies.find(({ reports }) => reports.some((each) => each.report === report));
      return copy?.sheet ?? null;
    }),
    form: one.form,
    sheet: one.sheet,
  }));
  const originals = planOriginals(open, copies, new Set(taken.map(({ unit }) => unit.name)));
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
        ...(planChanged ? { [settingKeys.plan]: JSON.stringify(plan) } : {}),
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
}

interface FilledForm extends AcceptedForm, Pick<TakenUnit, "form" | "sheet"> {}

const nothingThere: SheetContents = { cells: [], heights: new Map() };

async function fillings(open: OpenWorkbook, forms: readonly FilledForm[]): Promise<Operation[]> {
  const fills = forms.flatMap(({ unit, form, layout }) =>
    form === null ? [] : [{ unit: unit.name, grid: form, layout }],
  );
  const contents = await readContents(
    fills.map(({ grid, layout }) => ({
      sheet: grid.sheet,
      rows: grid.rows.length,
      columns: formWidth,
      heightsOf: rowsWithRemarks(grid, layout),
    })),
  );
  return fills.flatMap(({ unit, grid, layout }) =>
    fillForm(open, unit, grid, layout, contents.get(grid.sheet) ?? nothingThere),
  );
}
