import type { Item } from "../../src/indicators/item";
import { items } from "../../src/plans/items";
import type { PlanUnit } from "../../src/plans/plan";
import type { Random } from "./random";
import type { TrueFigure } from "./truth";
import { wordings } from "./wordings";

/** An item as a unit writes it down. */
export interface Entry {
  readonly item: Item;
  readonly label: string;
  readonly figure: TrueFigure;
}

const byId = new Map(items.map((item) => [item.id, item]));

/** Items that a unit of the plan reports, with plausible figures: parts never more than their wholes. */
export function entriesOf(random: Random, unit: PlanUnit, style: "form" | "own" | "mixed"): Entry[] {
  const ids = [...new Set([...unit.items, ...(unit.comparedItems ?? [])])];
  const figures = new Map<string, TrueFigure>();
  return ids.flatMap((id) => {
    const item = byId.get(id);
    if (!item) return [];
    const whole = item.partOf === undefined ? undefined : figures.get(item.partOf);
    const figure = figureOf(random, item, whole);
    figures.set(id, figure);
    const own = style === "own" || (style === "mixed" && random.chance(0.5));
    const label = own ? random.pick(wordings[id] ?? [item.label]) : item.label;
    return [{ item, label, figure }];
  });
}

function figureOf(random: Random, item: Item, whole: TrueFigure | undefined): TrueFigure {
  if (item.kind === "yes/no") return { total: null, male: null, female: null, answer: random.chance(0.8) };
  const most = sizeOf(random, item);
  if (item.kind === "count") {
    const total = random.whole(0, whole ? (whole.total ?? 0) : most);
    return { total, male: null, female: null };
  }
  const male = random.whole(0, whole ? (whole.male ?? 0) : most);
  const female = random.whole(0, whole ? (whole.female ?? 0) : most);
  return { total: male + female, male, female };
}

function sizeOf(random: Random, { id }: Item): number {
  if (/population|employed|workers/.test(id)) return random.pick([900, 2400, 12000]);
  if (/births|cohort|participants|adolescent-women/.test(id)) return random.pick([40, 150, 600]);
  return random.pick([4, 12, 30]);
}
