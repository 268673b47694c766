import { itemsOfMeasure } from "../indicators/itemsOfMeasure";
import type { Item } from "../indicators/item";
import { formWords } from "../messages/sheets";
import type { Plan, PlanUnit } from "../plans/plan";

/** Rows of a form that belong to one objective. */
export interface FormSection {
  readonly title: string;
  readonly rows: readonly FormRow[];
}

/** An item on a form; `whole` where the form asks for the item it is a part of, in the row of that one. */
export interface FormRow {
  readonly item: Item;
  /** "3", or "3.1" for a part of it. */
  readonly order: string;
  readonly whole: Item | null;
}

/**
 * The rows of a unit's form by objective, each "Trong đó" after its whole; items that serve no indicator come last
 * under "Hoạt động".
 *
 * @param items the library
 */
export function formSections(plan: Plan, unit: PlanUnit, items: readonly Item[]): FormSection[] {
  const ids = new Set([...unit.items, ...(unit.comparedItems ?? [])]);
  const asked = items.filter(({ id }) => ids.has(id));
  const objectives = [...plan.objectives, { code: "", title: formWords.activities }];
  let count = 0;
  return objectives.flatMap(({ code, title }) => {
    const wholes = asked.filter((item) => isOnItsOwn(item, ids) && objectiveOf(item, asked, plan) === code);
    const rows = wholes.flatMap((whole): FormRow[] => {
      count += 1;
      const parts = asked.filter(({ partOf }) => partOf === whole.id);
      return [
        { item: whole, order: String(count), whole: null },
        ...parts.map((item, index) => ({ item, order: `${count}.${index + 1}`, whole })),
      ];
    });
    return rows.length > 0 ? [{ title, rows }] : [];
  });
}

function isOnItsOwn({ partOf }: Item, asked: ReadonlySet<string>): boolean {
  return partOf === undefined || !asked.has(partOf);
}

/** The objective of the first indicator that uses an item or one of its parts; "" where none does. */
function objectiveOf(item: Item, asked: readonly Item[], plan: Plan): string {
  const family = [item.id, ...asked.filter(({ partOf }) => partOf === item.id).map(({ id }) => id)];
  const uses = plan.indicators.find(({ measure }) =>
    itemsOfMeasure(measure).some((id) => family.includes(id)),
  );
  return uses?.objective ?? "";
}
