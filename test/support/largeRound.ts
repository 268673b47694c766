import { freshSettings } from "../../src/actions/settings";
import { changeWorkbook } from "../../src/excel/changeWorkbook";
import { inWorkbook } from "../../src/excel/excelRun";
import { layoutOperations } from "../../src/excel/layoutOperations";
import type { Operation } from "../../src/excel/operation";
import { settingKeys } from "../../src/excel/settingKeys";
import { surveyWorkbook } from "../../src/excel/surveyWorkbook";
import { items } from "../../src/plans/items";
import type { Plan } from "../../src/plans/plan";
import { lechan2026 } from "../../src/plans/presets/lechan-2026-2030";
import { formLayout } from "../../src/summary/formLayout";
import type { FormEntry } from "../../src/summary/formRequest";

const year = 2026;

/** The plan of Lê Chân with as many units as wanted, each asked for every item there is. */
export function largePlan(unitCount: number): Plan {
  const units = Array.from({ length: unitCount }, (_, index) => ({
    name: `Tổ dân phố số ${index + 1} phường Lê Chân`,
    aliases: [],
    items: items.map(({ id }) => id),
  }));
  const reportedBy = units.map(({ name }) => name);
  return {
    ...lechan2026,
    units,
    indicators: lechan2026.indicators.map((indicator) => ({ ...indicator, reportedBy })),
  };
}

/**
 * Fills the open workbook with a form of about sixty rows for each unit, all figures given: one in ten is written as
 * units write them ("1.234 người"), so that it must be read and noted. Contents alone, for they are what is measured.
 */
export async function fillLargeRound(plan: Plan): Promise<void> {
  const state = await inWorkbook(surveyWorkbook);
  const contents = plan.units.flatMap((unit, index) => {
    const layout = formLayout({ plan, unit, items, year, deadline: null, entries: entriesOf(index) });
    return layoutOperations(layout, layout.name, { comments: false, tableNames: [], highlight: true }).filter(
      ({ kind }) => kind === "add-sheet" || kind === "write-cells",
    );
  });
  const memory: Operation[] = [
    { kind: "setting", key: settingKeys.plan, value: JSON.stringify(plan) },
    {
      kind: "setting",
      key: settingKeys.choices,
      value: JSON.stringify({ ...freshSettings(year), planId: plan.id, locality: plan.locality }),
    },
  ];
  await changeWorkbook(state, [...contents, ...memory]);
}

export function entriesOf(unit: number): Map<string, FormEntry> {
  return new Map(
    items.map((item, index): [string, FormEntry] => {
      const male = 900 + ((unit * 7 + index) % 50);
      const female = 950 + ((unit * 3 + index) % 40);
      // A part is never more than its whole.
      const share = item.partOf ? 2 : 1;
      const [half, otherHalf] = [Math.floor(male / share), Math.floor(female / share)];
      if (item.kind === "yes/no") return [item.id, { total: "Có" }];
      if (item.kind === "count") return [item.id, { total: half }];
      const total = half + otherHalf;
      const asWritten = (unit + index) % 10 === 0 ? `${total.toLocaleString("vi-VN")} người` : total;
      return [item.id, { total: asWritten, male: half, female: otherHalf }];
    }),
  );
}
