import { items } from "../plans/items";
import type { Plan, PlanUnit } from "../plans/plan";
import type { SampleReport, SampleRound } from "../plans/samples/lechanRound";
import { indexUnits } from "../reports/unitNames";
import { formLayout } from "../summary/formLayout";
import type { SheetLayout } from "../summary/sheetLayout";
import { unitSheetNames } from "../summary/unitSheetNames";

/** A unit's form to be made, with its report where it sent one. */
interface SampleForm {
  readonly unit: PlanUnit;
  readonly report: SampleReport | null;
}

/** The forms of the units that report in a sample round, filled in, and of those that do not, blank. */
export function sampleForms(round: SampleRound, plan: Plan): SheetLayout[] {
  const forms = [...reportingUnits(round, plan), ...silentUnits(round, plan)];
  const names = unitSheetNames(forms.map(({ unit }) => unit));
  return forms.map(({ unit, report }) => {
    const sheet = names.get(unit.name);
    return formLayout({
      plan,
      unit,
      items,
      year: round.year,
      deadline: round.deadline,
      ...(sheet === undefined ? {} : { sheet }),
      ...(report === null
        ? {}
        : {
            entries: new Map(Object.entries(report.entries)),
            reportDate: report.reportDate,
            preparedBy: report.preparedBy,
          }),
    });
  });
}

/** Members of a group get the group's form under their own name. */
function reportingUnits(round: SampleRound, plan: Plan): SampleForm[] {
  const find = planUnitFinder(plan);
  return round.reports.flatMap((report) => {
    const unit = find(report.unit);
    return unit ? [{ unit: { ...unit, name: report.unit }, report }] : [];
  });
}

function silentUnits(round: SampleRound, plan: Plan): SampleForm[] {
  const find = planUnitFinder(plan);
  const reporting = new Set(round.reports.map(({ unit }) => find(unit)?.name));
  return plan.units
    .filter(({ group, name }) => !group && !reporting.has(name))
    .map((unit) => ({ unit, report: null }));
}

function planUnitFinder(plan: Plan): (name: string) => PlanUnit | undefined {
  const index = indexUnits(plan);
  return (name) => {
    const found = index.find(name);
    return plan.units.find((unit) => unit.name === (found?.group ?? found?.unit));
  };
}
